using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Importing;

/// <summary>The one schema of <c>data/observations</c>: how an importer writes a fact. The release is that of the table.</summary>
public static class ObservationRow
{
    /// <summary>Columns of the tables of observations, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["measure", "mineral", "stage", "form", "country", "partner", "period", "low", "high", "unit", "basis", "status", "raw", "locator", "note"];

    /// <summary>Cells of one observation. An infinite high bound is an empty cell.</summary>
    public static IReadOnlyList<string> Cells(
        Measure measure, MineralId mineral, Stage? stage, string form, CountryCode country, CountryCode? partner,
        Period period, Interval value, Unit unit, string basis, ObservationStatus status, string raw, string locator, string note) =>
    [
        measure.ToString(), mineral.Value, stage?.ToString() ?? "", form, country.Value, partner?.Value ?? "", period.ToString(),
        Number(value.Low), double.IsPositiveInfinity(value.High) ? "" : Number(value.High),
        unit.Id, basis, status.ToString(), raw, locator, note,
    ];

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
