using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>US imports of one tariff line from all countries in one year, in US dollars: of all goods of the line, not of one mineral.
/// The values are null where the line was mapped after its release was imported: its rows by country are then not held.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Code">Ten-digit HTS code of that year's edition.</param>
/// <param name="GeneralUsd">General imports, customs value.</param>
/// <param name="ConsumptionUsd">Imports for consumption, customs value.</param>
/// <param name="DutiableUsd">Dutiable value.</param>
/// <param name="DutyUsd">Duties calculated by Census from published rates; not duties collected.</param>
/// <param name="Origins">Number of countries of origin; none where the line had no imports.</param>
/// <param name="Source">Release.</param>
public sealed record LineTotal(
    int Year, HtsCode Code, long? GeneralUsd, long? ConsumptionUsd, long? DutiableUsd, long? DutyUsd, int? Origins, Source Source)
{
    /// <summary>What would give the values that are not there.</summary>
    public const string MappedLater = "mapped after the import: import the release again";

    /// <summary>Reported, zero, or not available.</summary>
    public ObservationStatus Status => Origins switch
    {
        null => ObservationStatus.NotAvailable,
        0 => ObservationStatus.Zero,
        _ => ObservationStatus.Reported,
    };

    /// <summary>Why the values are not there; null where they are.</summary>
    public string? Reason => Origins is null ? MappedLater : null;

    /// <summary>Place in the release.</summary>
    public string Locator => $"{Code.Printed}, {Year}, {Rows}";

    private string Rows => Origins switch
    {
        null => "rows not held",
        0 => "no row",
        1 => "1 country of origin",
        _ => $"sum of {Origins} countries of origin",
    };

    /// <summary>Totals by line and year, in that order.</summary>
    /// <param name="codes">Lines. One without a row of a year had no imports under its code, unless it is among <paramref name="unmapped"/>:
    /// the rows of mapped lines and the totals of all others add to the published total.</param>
    /// <param name="years">Years with their releases, in order.</param>
    /// <param name="imports">Rows of these lines and years.</param>
    /// <param name="unmapped">Lines and years that the release as imported holds among the lines off the map.</param>
    public static IReadOnlyList<LineTotal> Of(
        IReadOnlySet<HtsCode> codes, IReadOnlyList<(int Year, Source Source)> years, IEnumerable<LineImport> imports, IReadOnlySet<(HtsCode Code, int Year)> unmapped)
    {
        var rows = imports.ToLookup(i => (i.Code, i.Year));
        return [.. codes.Order().SelectMany(code => years.Select(y => unmapped.Contains((code, y.Year))
            ? new LineTotal(y.Year, code, null, null, null, null, null, y.Source)
            : Of(code, y.Year, y.Source, [.. rows[(code, y.Year)]])))];
    }

    private static LineTotal Of(HtsCode code, int year, Source source, List<LineImport> rows) => new(
        year, code, rows.Sum(r => r.GeneralUsd), rows.Sum(r => r.ConsumptionUsd), rows.Sum(r => r.DutiableUsd), rows.Sum(r => r.DutyUsd), rows.Count, source);
}
