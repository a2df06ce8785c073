using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Rows 1 and 7 of the mandate over all minerals: imports with each tariff line counted once.</summary>
internal static class TotalsSection
{
    private const int CountriesShown = 25;

    private const string Once = "Each tariff line is counted once, however many minerals it holds, and lines of a group once for its members; the sum of the tables of single minerals would count it again and again. "
        + "Bounds are what can belong to the minerals of this report; \"lines in full\" is the whole customs value of these lines, other goods included.";

    public static Section ByStage(ReportContext context)
    {
        var totals = context.Report.Overall.ImportsByStage;
        var years = totals.Select(t => t.Year).Distinct().OrderDescending().ToList();
        var without = context.Report.Minerals.Where(m => m.Imports.Count == 0).Select(m => m.Mineral.Name).ToList();
        return new("row-1", "Imports of all minerals by stage (row 1)", [
            SectionText.TableOr(
                "US general imports of all minerals of this report by stage, US dollars",
                ["Stage", .. years.SelectMany(y => new[] { $"{y}", $"{y}, lines in full" }), "Lines"],
                totals.GroupBy(t => t.Stage).Select(g => (Cell[])[
                    Words(g.Key), .. years.SelectMany(y => g.FirstOrDefault(t => t.Year == y) is { } t ? [context.Figure(t.ValueUsd, t.Citation), Plain(t.LineValueUsd)] : new Cell[] { "—", "—" }),
                    new(Figures.Whole(g.Max(t => t.Lines)), Numeric: true)]),
                "No import is recorded on the lines of these minerals: imports are unknown, not zero."),
            new Paragraph(Once),
            new Paragraph(without.Count == 0
                ? "Every mineral of this report has imports on a line of its own."
                : $"Without imports on a line of their own, so inside group lines or unknown: {string.Join(", ", without)}."),
            new Paragraph("Derivatives are those of the mapped lines of fabricated goods; minerals inside other imported products are unknown."),
        ]);
    }

    public static Section ByOrigin(ReportContext context)
    {
        var all = context.Report.Overall.ImportsByOrigin;
        var origins = all.Where(t => t.Origin is not null).ToList();
        var rows = all.Where(t => t.Origin is null).Select(t => Row(context, "All origins", t))
            .Concat(origins.Take(CountriesShown).Select(t => Row(context, context.Name(t.Origin!.Value), t)));
        var rest = origins.Skip(CountriesShown).ToList();
        if (rest.Count > 0)
            rows = rows.Append(Row(context, $"{rest.Count} other origins", rest[0] with { ValueUsd = rest.Select(t => t.ValueUsd).Sum(), LineValueUsd = rest.Sum(t => t.LineValueUsd), DutyUsd = rest.Select(t => t.DutyUsd).Sum(), Lines = rest.Max(t => t.Lines) }));
        return new("row-7", "Dollar value of imports in total and by exporting country (row 7)", [
            SectionText.TableOr(
                $"US general imports of all minerals of this report by country of origin{(all.Count == 0 ? "" : $", {all[0].Year}")}, US dollars",
                ["Country", "Import value", "Lines in full", "Calculated duty", "Lines"], rows, "Import value is unknown."),
            new Paragraph(Once),
            new Paragraph("Country is origin, not the last port. Duty is what Census calculates, not what was collected. Each mineral has its own table by country."),
        ]);
    }

    private static Cell[] Row(ReportContext context, string name, CombinedImport total) => [
        name, context.Figure(total.ValueUsd, total.Citation), Plain(total.LineValueUsd), context.Figure(total.DutyUsd, total.Citation, estimated: true),
        new(Figures.Whole(total.Lines), Numeric: true)];

    private static Cell Plain(double value) => new(Figures.Rounded(value), Numeric: true);

    private static string Words(Stage? stage) => stage switch
    {
        Stage.Intermediate or Stage.Refined => $"{stage} (processed)",
        Stage.Fabricated => "Fabricated (derivatives)",
        _ => $"{stage}",
    };
}
