using Spelter.Assessment;
using Spelter.Catalog;
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
                s.Stage.ToString(), $"{SectionText.OrDash(s.Form)}, {s.Period}{Inherited(mineral, s)}", s.Preferred ? "preferred" : "beside",
                context.Figure(s.Concentration.HhiWithWithheld, s.Citation, s.Estimated),
                .. Enumerable.Range(0, TopCountries).Select(i => Top(context, s, i)),
                context.CoveredNations.Count == 0 ? ReportContext.Missing("not given") : context.Percent(s.Concentration.ShareOf(context.CoveredNations), s.Citation, s.Estimated),
                context.Percent(s.Concentration.Unallocated, s.Citation, s.Estimated),
                SectionText.OrDash(string.Join(", ", s.Concentration.Withheld.Select(context.Name)))]),
            "No source gives world supply by country at any stage.");
        yield return new Paragraph("HHI is the sum of squared shares. Its bounds allow for the part that is not allocated to a country and for withheld countries. "
            + "The preferred source of a stage feeds the index; the others stand beside it. Losses in a scenario need the simulator and are not here.");
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
        var gap = new[] { Stage.Mined, Stage.Intermediate, Stage.Refined }.SelectMany(s => Latest.Preferred(mineral, s)).ToList();
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US share of world output, from ore to metal",
            ["Stage", "Form and year", "US share"],
            gap.Select(s => (Cell[])[s.Stage.ToString(), $"{SectionText.OrDash(s.Form)}, {s.Period}", UsShare(context, s)]),
            "The gap between ore and processing cannot be told: no distribution by country.");
        if (Gap(mineral) is { } text) yield return new Paragraph(text);
    }

    private static string? Gap(MineralAssessment mineral)
    {
        var (ore, metal) = (Latest.Preferred(mineral, Stage.Mined), Latest.Processing(mineral));
        if (ore.Count == 0 || metal.Count == 0 || Withheld(ore[0]) || Withheld(metal[0])) return null;
        var (mined, processed) = (ore[0].Concentration.LossOf(CountryCode.UnitedStates), metal[0].Concentration.LossOf(CountryCode.UnitedStates));
        if (mined.Low > processed.High) return "The United States mines a larger share of the world's ore than it processes: the gap is in processing.";
        return processed.Low > mined.High
            ? "The United States processes a larger share than it mines: the gap is in ore."
            : "Shares of ore and of processing overlap: no gap between them shows.";
    }

    private static bool Withheld(StageConcentration stage) => stage.Concentration.Withheld.Contains(CountryCode.UnitedStates);

    private static Cell UsShare(ReportContext context, StageConcentration stage) => Withheld(stage)
        ? ReportContext.Missing("withheld")
        : context.Percent(stage.Concentration.LossOf(CountryCode.UnitedStates), stage.Citation, stage.Estimated);

    private static Cell Top(ReportContext context, StageConcentration stage, int place)
    {
        if (place >= stage.Concentration.Shares.Count) return "—";
        var share = stage.Concentration.Shares[place];
        var figure = context.Percent(share.Share, stage.Citation, stage.Estimated);
        return figure with { Text = $"{context.Name(share.Country)} {figure.Text}", Numeric = false };
    }

    private static string Inherited(MineralAssessment mineral, StageConcentration stage) =>
        stage.Of == mineral.Mineral.Id ? "" : $" (figure of the group {stage.Of})";
}
