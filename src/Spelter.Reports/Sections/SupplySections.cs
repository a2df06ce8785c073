using Spelter.Assessment;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Rows 5 and 6 of the mandate: concentration along the chain and what the United States can do itself.</summary>
internal static class SupplySections
{
    private const int TopCountries = 3;
    private const int PeriodsShown = 5;

    public static IEnumerable<Block> Chain(ReportContext context, MineralAssessment mineral)
    {
        var latest = mineral.Stages
            .GroupBy(s => (s.Stage, s.Form, s.Citation.Source.Publisher))
            .Select(g => g.MaxBy(s => s.Period)!)
            .OrderBy(s => s.Stage).ThenByDescending(s => s.Preferred).ThenByDescending(s => s.Period).ThenBy(s => s.Form, StringComparer.Ordinal);
        foreach (var chart in ChartDrawings.Stages(context, mineral)) yield return chart;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: concentration of world supply by stage",
            ["Stage", "Form and year", "Role", "HHI, 0 to 10,000", "Largest", "Second", "Third", "Covered nations", "Not allocated", "Withheld"],
            latest.Select(s => (Cell[])[
                s.Stage.ToString(), $"{SectionText.OrDash(s.Form)}, {s.Period}{context.Inherited(mineral, s.Of)}", s.Preferred ? "preferred" : "beside",
                context.Hhi(s),
                .. Enumerable.Range(0, TopCountries).Select(i => Top(context, s, i)),
                context.CoveredNations.Count == 0 ? ReportContext.Missing("not given") : context.Percent(s.Concentration.ShareOf(context.CoveredNations), s.Concentration.ShareOfPublished(context.CoveredNations), s.Citation, s.Estimated),
                context.Percent(s.Concentration.Unallocated, s.Concentration.UnallocatedOfPublished, s.Citation, s.Estimated),
                SectionText.OrDash(string.Join(", ", s.Concentration.Withheld.Select(context.Name)))]),
            "No source gives world supply by country at any stage.");
        yield return new Paragraph("HHI is the sum of squared shares. Its bounds allow for the part that is not allocated to a country and for withheld countries. " + ShareWords.Explanation + " "
            + "The preferred source of a stage feeds the index; the others stand beside it.");
        foreach (var block in ExposureSection.Of(context, mineral)) yield return block;
    }

    public static IEnumerable<Block> Capability(ReportContext context, MineralAssessment mineral)
    {
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US production, capacity and reserves as published",
            ["Measure", "Stage", "Form", "Period", "Value", "Unit", "Basis"],
            Latest.Periods(mineral.UsSupply, PeriodsShown).Select(o => (Cell[])[
                StatusWords.Of(o.Measure), o.Stage?.ToString() ?? "—", SectionText.OrDash(o.Form), o.Period.ToString(),
                context.Figure(o), o.Unit.Id, SectionText.OrDash(o.Basis)]),
            "No US production, capacity or reserves are published for this mineral.");
        foreach (var block in OreSection.Of(context, mineral)) yield return block;
    }

    private static Cell Top(ReportContext context, StageConcentration stage, int place)
    {
        if (place >= stage.Concentration.Shares.Count) return "—";
        var share = stage.Concentration.Shares[place];
        var figure = context.Percent(share.Share, share.OfPublished, stage.CitationOf(share.Country), stage.Estimated);
        return figure with { Text = $"{context.Name(share.Country)} {figure.Text}", Numeric = false };
    }
}
