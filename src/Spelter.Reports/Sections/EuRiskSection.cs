using Spelter.Assessment;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>The EU's published supply risk against what its own share tables give. It stands beside the index of Spelter.</summary>
internal static class EuRiskSection
{
    /// <summary>All materials of the report that have an index.</summary>
    public static Section Overall(ReportContext context)
    {
        var risks = context.Report.Minerals.SelectMany(m => m.Chain.EuSupplyRisk).Where(r => r.Published is not null).DistinctBy(r => (r.Of, r.Material)).OrderBy(r => r.Of).ThenBy(r => r.Material, StringComparer.Ordinal).ToList();
        var compared = risks.Where(r => r.Agrees is not null).ToList();
        return new("eu-supply-risk", "EU supply risk against its own tables", [
            new Paragraph(risks.Count == 0
                ? "No published supply risk of the EU is known for these minerals on that day."
                : $"{compared.Count(r => r.Agrees == true)} of {compared.Count} published indices lie within the bounds that the EU's share tables give, rounding allowed for. "
                    + "Import reliance, recycling rates and substitution indices are not in the files, so no index can be computed exactly; the bounds hold for all values that they may have. Nothing of this enters the score."),
            SectionText.TableOr(
                "EU supply risk as published and the bounds from its share tables",
                ["Material", "Published", "Bounds", "Within", "What recycling and substitution would have to leave"],
                risks.Select(r => (Cell[])[
                    Name(context, r), context.Figure(Interval.Exactly(r.Published!.Value.Middle), r.Citation),
                    Bounds(context, r), Verdict(r), r.ImpliedFactor is { } f ? context.Percent(f, r.Citation) : "—"]),
                "Nothing to compare."),
        ]);
    }

    /// <summary>One mineral, stage by stage.</summary>
    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        foreach (var risk in mineral.Chain.EuSupplyRisk.Where(r => r.Members.Count == 0 && r.Stages.Count > 0))
        {
            yield return SectionText.TableOr(
                $"{Name(context, risk)}: terms of the EU's supply risk that its share tables give",
                ["Stage", "HHI_WGI,t of global supply", "HHI_WGI,t of EU sourcing", "Import reliance possible", "Printed global shares sum to", "Printed sourcing shares sum to", "Bracket of the formula"],
                risk.Stages.Select(s => (Cell[])[
                    s.Stage.ToString(), Term(context, s.GlobalSupply, s), Term(context, s.EuSourcing, s), context.Percent(s.ImportReliance, s.Citation),
                    Term(context, s.GlobalSum * 100, s), Term(context, s.SourcingSum * 100, s), context.Figure(s.Bracket, s.Citation)]),
                "");
        }

        foreach (var risk in mineral.Chain.EuSupplyRisk.Where(r => r.Published is not null))
            yield return new Paragraph($"EU supply risk of {Name(context, risk)}: published ", context.Figure(Interval.Exactly(risk.Published!.Value.Middle), risk.Citation), ", bounds from its tables ", Bounds(context, risk), $"; {Verdict(risk)}.");
    }

    private static string Name(ReportContext context, EuSupplyRisk risk) => risk.Material.Length > 0 ? risk.Material : context.Name(risk.Of);

    private static string Verdict(EuSupplyRisk risk) => risk.Agrees switch { true => risk.IsWithinRounding ? "within rounding" : "within", false => $"outside: {risk.WhyOutside}", _ => "no share table" };

    private static Cell Bounds(ReportContext context, EuSupplyRisk risk) => risk.Computed is { } computed
        ? context.Figure(computed, risk.Stages[0].Citation)
        : ReportContext.Missing("no share table");

    private static Cell Term(ReportContext context, Interval? term, EuStageRisk stage) => term is { } t ? context.Figure(t, stage.Citation) : ReportContext.Missing("no table");

    private static Cell Term(ReportContext context, double? percent, EuStageRisk stage) =>
        percent is { } p ? context.Figure(Interval.Exactly(p), stage.Citation, suffix: " %") : ReportContext.Missing("no table");
}
