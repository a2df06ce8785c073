using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Reads the summary tables of the releases of 2023 and 2024 that say what no table of one mineral says: primary
/// applications (table 4), and the net import reliance of minerals without a salient table (figure 2).</summary>
internal sealed class UsgsSummaryTables(UsgsSalientMap map, int edition)
{
    private const string Reliance = "Fig2_Net_Import_Reliance";

    /// <summary>The fact of a row; null with the reason where it has none.</summary>
    public IReadOnlyList<string>? Fact(string file, string[] header, string[] row, CatalogTables catalog, out string reason)
    {
        var (first, second) = (row.Length > 1 ? row[1].Trim() : "", row.Length > 2 ? row[2].Trim() : "");
        if (file.Contains("T4_Critical_Minerals_End_Use", StringComparison.OrdinalIgnoreCase)) return Application(file, first, second, catalog, out reason);
        if (file.Contains(Reliance, StringComparison.OrdinalIgnoreCase)) return OfFigure(file, header, row, second, out reason);
        reason = "a figure or summary table of the report: its facts stand in the tables of the minerals, or are of no single mineral";
        return null;
    }

    // The table ranks and does not split: the share of an application is not known.
    private IReadOnlyList<string>? Application(string file, string name, string uses, CatalogTables catalog, out string reason)
    {
        reason = $"not a mineral of the list: {name}";
        return catalog.FindMineral(name) is { } mineral
            ? ObservationRow.Cells(
                Measure.EndUseShare, mineral.Id, null, uses.TrimEnd('.'), CountryCode.UnitedStates, null, Period.Year(edition - 1), new Interval(0, 100),
                Unit.Find("percent")!, "", ObservationStatus.NotAvailable, uses, $"{file} | {name}", "primary applications, no share stated")
            : null;
    }

    private IReadOnlyList<string>? OfFigure(string file, string[] header, string[] row, string commodity, out string reason)
    {
        reason = "net import reliance that the salient table of the mineral holds, and import sources in rank without shares";
        var year = string.Create(CultureInfo.InvariantCulture, $"Net_Import_Reliance_pct_{edition - 1}");
        var at = Array.FindIndex(header, h => h.Trim() == year);
        if (map.Find(edition, Reliance, commodity) is not { Series: { } s, Unit: { } unit } column) return null;
        if (at < 0 || at >= row.Length || UsgsValue.Parse(row[at], "Estimated.", unit) is not { } value)
        {
            reason = $"net import reliance not readable: {commodity}";
            return null;
        }

        return ObservationRow.Cells(
            s.Measure, s.Mineral, s.Stage, s.Form, CountryCode.UnitedStates, null, Period.Year(edition - 1), value.Bounds, unit, s.Basis, value.Status,
            row[at].Trim(), $"{file} | {commodity} | {year}", column.Note);
    }
}
