using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>US imports of one tariff line from all countries in one year, in US dollars: of all goods of the line, not of one mineral.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Code">Ten-digit HTS code of that year's edition.</param>
/// <param name="GeneralUsd">General imports, customs value.</param>
/// <param name="ConsumptionUsd">Imports for consumption, customs value.</param>
/// <param name="DutiableUsd">Dutiable value.</param>
/// <param name="DutyUsd">Duties calculated by Census from published rates; not duties collected.</param>
/// <param name="Origins">Number of countries of origin; none where the line had no imports.</param>
/// <param name="Source">Release.</param>
public sealed record LineTotal(int Year, HtsCode Code, long GeneralUsd, long ConsumptionUsd, long DutiableUsd, long DutyUsd, int Origins, Source Source)
{
    /// <summary>Place in the release.</summary>
    public string Locator => $"{Code.Printed}, {Year}, {Rows}";

    private string Rows => Origins switch
    {
        0 => "no row",
        1 => "1 country of origin",
        _ => $"sum of {Origins} countries of origin",
    };

    /// <summary>Totals by line and year, in that order.</summary>
    /// <param name="codes">Lines. One without a row of a year had no imports under its code: the releases hold every line that had.</param>
    /// <param name="years">Years with their releases.</param>
    /// <param name="imports">Rows of these lines and years.</param>
    public static IReadOnlyList<LineTotal> Of(IReadOnlySet<HtsCode> codes, IReadOnlyDictionary<int, Source> years, IEnumerable<LineImport> imports)
    {
        var rows = imports.ToLookup(i => (i.Code, i.Year));
        return [.. codes.Order().SelectMany(code => years.OrderBy(y => y.Key).Select(year => Of(code, year.Key, year.Value, [.. rows[(code, year.Key)]])))];
    }

    private static LineTotal Of(HtsCode code, int year, Source source, List<LineImport> rows) => new(
        year, code, rows.Sum(r => r.GeneralUsd), rows.Sum(r => r.ConsumptionUsd), rows.Sum(r => r.DutiableUsd), rows.Sum(r => r.DutyUsd), rows.Count, source);
}
