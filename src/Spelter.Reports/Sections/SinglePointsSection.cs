using Spelter.Assessment;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 5 of the mandate over all minerals: stages that hang on one country.</summary>
internal static class SinglePointsSection
{
    public static Section Of(ReportContext context)
    {
        var points = context.Report.Minerals.SelectMany(m => m.Mandate.SourceCountries
            .SelectMany(c => new[] { ("mine", c.Mined), ("past the mine", c.Processed) }.Where(x => x.Item2 is not null && IsPoint(context, x.Item2))
                .Select(x => (Mineral: m, Country: c.Country, Where: x.Item1, Share: x.Item2!)))).OrderByDescending(x => x.Share.Judged.Middle).ToList();
        return new("row-5", "Supply chains that hang on one country (row 5)", [
            SectionText.TableOr(
                "Stages of which one foreign country holds at least the threshold of concentration, of published output where United States output is withheld",
                ["Mineral", "Stage", "Country", "Share of world supply (of published output)"],
                points.Select(p => (Cell[])[new(p.Mineral.Mineral.Name, Anchor: $"{p.Mineral.Mineral.Id}-row-5"), p.Where, context.Name(p.Country), context.Percent(p.Share.Share, p.Share.OfPublished, p.Share.Citation)]),
                "No stage reaches the threshold, or the report was not reviewed."),
            SectionText.TableOr(
                "What the United States loses when the largest foreign exporter of a stage sends nothing abroad for a year: the stage of each mineral whose stop costs most of its use",
                ["Mineral", "Stage", "Exporter", "US price, multiple of the base year's", "Use that lacks, with prices", "Use that lacks, rationing without prices"],
                context.Report.Minerals.Where(m => m.SupplyChain.Largest is not null).OrderByDescending(m => m.SupplyChain.Largest!.Answer!.Central.ShortfallShare).Select(m => Loss(context, m, m.SupplyChain.Largest!)),
                "No mineral has a supply network, or the networks were not asked for."),
            new Paragraph("Model results: the middle of the priors, in brackets 5 to 95 % of the draws. Concentration by stage and the other stages stand with each mineral."),
        ]);
    }

    private static Cell[] Loss(ReportContext context, MineralAssessment mineral, SupplierLoss loss) =>
    [
        new(mineral.Mineral.Name, Anchor: $"{mineral.Mineral.Id}-row-5-network"), loss.Stage.ToString(), context.Name(loss.Supplier),
        NetworkSection.Figure(context, mineral, loss, f => f.PriceReported), NetworkSection.Figure(context, mineral, loss, f => 100 * f.ShortfallShare, " %"),
        NetworkSection.Figure(context, mineral, loss, f => f.UseBefore > 0 ? 100 * f.RationedShortfall / f.UseBefore : 0, " %"),
    ];

    private static bool IsPoint(ReportContext context, CitedShare share) =>
        context.Report.Overall.Rules.Thresholds.Count > 0 && share.Judged.Low >= context.Report.Overall.Rules[MandateRules.ConcentrationHigh];
}
