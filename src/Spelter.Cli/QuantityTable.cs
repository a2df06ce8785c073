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

        output.WriteText("US imports by country in tonnes, by method (est. = estimated)");
        var groups = quantities.ByCountry.Select(q => q.Of).Concat(quantities.Totals.Select(t => t.Of)).Where(of => of != mineral).Distinct().ToList();
        if (groups.Count > 0) output.WriteText($"Figures of the group {string.Join(", ", groups.Select(catalog.NameOf))}: what of them is {catalog.NameOf(mineral)} is not known.");
        if (quantities.ByCountry.Count == 0) output.WriteText("No method gives them by country.");
        foreach (var form in QuantityGrid.Rows(quantities, CountriesShown).GroupBy(row => (row.Of, row.Form, row.Basis, row.Confidence)))
        {
            output.WriteText((form.Key.Of == mineral ? "" : $"group {catalog.NameOf(form.Key.Of)}: ") + (form.Key.Form.Length == 0 ? "form not stated" : form.Key.Form) + $"; tonnes are of: {form.Key.Basis}" + (form.Key.Confidence == "low" ? " (low confidence)" : ""));
            WriteForm(output, catalog, [.. form]);
        }
    }

    // A row per country and year: with a column for each year and method the headings would take more room than the figures.
    private static void WriteForm(TextWriter output, CatalogTables catalog, List<QuantityRow> rows)
    {
        var columns = rows.SelectMany(r => r.Cells.Keys).ToHashSet();
        var methods = columns.Select(c => c.Method).Distinct().Order().ToList();
        var years = columns.Select(c => c.Year).Distinct().OrderDescending().ToList();
        PlainTable.Write(output, ["country", "year", .. methods.Select(QuantityMethodId.InWords)],
            [.. rows.SelectMany(row => years.Where(year => row.Cells.Keys.Any(c => c.Year == year)).Select(year => (IReadOnlyList<string>)
                [NameOf(catalog, row), $"{year}", .. methods.Select(method => Cell(row, new(year, method)))]))]);
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
