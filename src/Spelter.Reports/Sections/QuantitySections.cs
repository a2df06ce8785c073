using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Rows 1 and 2 of the mandate in tonnes: imports by form, and by country with every method.</summary>
internal static class QuantitySections
{
    private const int YearsShown = 5;
    private const int CountriesShown = 6;

    public static IEnumerable<Block> Totals(ReportContext context, MineralAssessment mineral)
    {
        var totals = mineral.Quantities.Totals;
        var years = totals.Select(t => t.Year).Distinct().OrderDescending().Take(YearsShown).ToList();
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US imports for consumption by form, tonnes",
            ["Form", "Tonnes of", .. years.Select(y => $"{y}")],
            totals.GroupBy(t => (t.Of, t.Form, t.Basis)).Select(g => (Cell[])[
                SectionText.OrDash(g.Key.Form) + context.Inherited(mineral, g.Key.Of), g.Key.Basis,
                .. years.Select(y => g.FirstOrDefault(t => t.Year == y) is { } total ? TotalCell(context, total) : "—")]),
            "No release gives the quantity of US imports: it is unknown, not zero.");
    }

    public static IEnumerable<Block> ByCountry(ReportContext context, MineralAssessment mineral)
    {
        var columns = QuantityGrid.Columns(mineral.Quantities);
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US imports by country in tonnes, by method",
            ["Form", "Tonnes of", "Confidence", "Country", .. columns.Select(c => $"{c.Year}, {QuantityMethodId.InWords(c.Method)}")],
            QuantityGrid.Rows(mineral.Quantities, CountriesShown).Select(row => (Cell[])[
                SectionText.OrDash(row.Form) + context.Inherited(mineral, row.Of), row.Basis, SectionText.OrDash(row.Confidence), NameOf(context, row),
                .. columns.Select(c => row.Cells.TryGetValue(c, out var cell) ? QuantityFigure(context, cell) : "—")]),
            "No method gives the quantity of imports by country: it is unknown.");
        if (columns.Count == 0) yield break;
        yield return new Paragraph("By USGS import sources: the printed total of the year times the import-source share of four years, which hides a shift. "
            + "By customs value: the same total by the shares of customs value of that year. By BACI weight: gross weight in BACI times content. "
            + "Value over price: customs value over a published price, within a band. They differ by nature and are not averaged. Confidence is Spelter's own, in the match of form, lines and codes. "
            + "\"Other origins\" holds the remainder that USGS prints; the CSV and XLSX reports hold every origin.");
    }

    private static string NameOf(ReportContext context, QuantityRow row) => row.Kind switch
    {
        QuantityRowKind.Country => context.Name(row.Origin!.Value) + (context.CoveredNations.Contains(row.Origin.Value) ? " (covered nation)" : ""),
        QuantityRowKind.Remainder => "Other origins",
        _ => "Sum of origins",
    };

    private static Cell QuantityFigure(ReportContext context, QuantityCell cell)
    {
        if (cell.Status == ObservationStatus.NotAvailable) return ReportContext.Missing("not available");
        var figure = context.Figure(cell.Tonnes, cell.Citation, cell.Status == ObservationStatus.Estimated);
        return cell is { Nominal: { } nominal, Tonnes.IsExact: false }
            ? figure with { Text = $"est. {Figures.Rounded(nominal)} ({Figures.Bounds(cell.Tonnes, Figures.Rounded)})" }
            : figure;
    }

    private static Cell TotalCell(ReportContext context, ImportTotal total) => context.Published(total.Tonnes, total.Status, total.Raw, total.Citation);
}
