using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Cli;

/// <summary>US imports in tonnes by country of the latest years, the methods side by side, in plain text.</summary>
internal static class QuantityTable
{
    private const int CountriesShown = 4;

    public static void Write(TextWriter output, CatalogTables catalog, MineralId mineral, ImportQuantitySet quantities)
    {
        output.WriteLine();
        if (quantities.Totals.Count + quantities.ByCountry.Count == 0)
        {
            output.WriteText("US imports in tonnes are not known.");
            return;
        }

        output.WriteText("US imports by country in tonnes, by method (est. = estimated; the basis is what the tonnes are tonnes of)");
        var groups = quantities.ByCountry.Select(q => q.Of).Concat(quantities.Totals.Select(t => t.Of)).Where(of => of != mineral).Distinct().ToList();
        if (groups.Count > 0) output.WriteText($"Figures of the group {string.Join(", ", groups.Select(catalog.NameOf))}: what of them is {catalog.NameOf(mineral)} is not known.");
        var columns = QuantityGrid.Columns(quantities);
        PlainTable.Write(output, ["form", "basis", "country", .. columns.Select(c => $"{c.Year} {QuantityMethodId.InWords(c.Method)}")],
            [.. QuantityGrid.Rows(quantities, CountriesShown).Select(row => (IReadOnlyList<string>)
                [(row.Of == mineral ? "" : $"group {catalog.NameOf(row.Of)}: ") + (row.Form.Length == 0 ? "—" : row.Form) + (row.Confidence == "low" ? " (low confidence)" : ""), row.Basis, NameOf(catalog, row), .. columns.Select(c => Cell(row, c))])]);
    }

    private static string NameOf(CatalogTables catalog, QuantityRow row) => row.Kind switch
    {
        QuantityRowKind.Country => catalog.NameOf(row.Origin!.Value),
        QuantityRowKind.Remainder => "all other origins",
        _ => "sum of origins",
    };

    private static string Cell(QuantityRow row, QuantityColumn column)
    {
        if (!row.Cells.TryGetValue(column, out var cell)) return "—";
        if (cell.Status == ObservationStatus.NotAvailable) return StatusWords.Of(cell.Status);
        var mark = cell.Status == ObservationStatus.Estimated ? "est. " : "";
        var bounds = Text.Tonnes(cell.Tonnes);
        return cell.Nominal is { } nominal ? $"{mark}{Text.Tonnes(Interval.Exactly(nominal))}{(cell.Tonnes.IsExact ? "" : $" ({bounds})")}" : mark + bounds;
    }
}
