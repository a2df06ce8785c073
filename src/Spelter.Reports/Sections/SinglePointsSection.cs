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
            new Paragraph("Concentration by stage stands with each mineral. Losses in a scenario need the simulator and are not here."),
        ]);
    }

    private static bool IsPoint(ReportContext context, CitedShare share) =>
        context.Report.Overall.Rules.Thresholds.Count > 0 && share.Judged.Low >= context.Report.Overall.Rules[MandateRules.ConcentrationHigh];
}
