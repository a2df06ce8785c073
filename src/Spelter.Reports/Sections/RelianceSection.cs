using Spelter.Assessment;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Net import reliance as published and, beside it, as recomputed from the cells of the same release.</summary>
internal static class RelianceSection
{
    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: net import reliance in percent of consumption, as published and recomputed",
            ["Year", "Form", "Percent", "Recomputed", "Outcome", "Published for"],
            mineral.Reliance.Select(r => (Cell[])
                [$"{r.Year}", SectionText.OrDash(r.Form), context.Published(r.Percent, r.Status, r.Raw, r.Citation), Recomputed(context, r), Outcome(r.Recomputation), context.Name(r.Of)]),
            "No net import reliance is published for this mineral or its group.");
        var formulas = mineral.Reliance.Where(r => r.Recomputation is { Formula.Length: > 0 })
            .GroupBy(r => (r.Form, r.Recomputation!.Formula, r.Recomputation.Remark))
            .Select(g => (IReadOnlyList<Cell>)[Formula(g.Key.Form, g.Key.Formula, g.MinBy(r => r.Definition.Length)!.Definition, g.Key.Remark)])
            .ToList();
        if (formulas.Count > 0) yield return new Bullets(formulas);
    }

    private static Cell Recomputed(ReportContext context, RelianceFigure figure) => figure.Recomputation?.Percent is { } percent
        ? context.Figure(percent, figure.Citation with { Method = $"Spelter: {figure.Recomputation.RouteFormula}" })
        : SectionText.OrDash("");

    private static string Outcome(Recomputation? recomputation) => recomputation is null ? "—" : $"{Recomputation.Word(recomputation.Outcome)}: {recomputation.Explanation}";

    private static string Formula(string form, string formula, string note, string remark) =>
        $"{(form.Length == 0 ? "" : $"{form}: ")}{formula}. Note: {note}{(remark.Length == 0 ? "" : $" Read so: {remark}.")}";
}
