using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Rows 3, 4, 8 and 10 as far as evidence goes: prices, uses, indicators and shifts of origin.</summary>
internal static class MarketSections
{
    private const int PeriodsShown = 5;

    public static IEnumerable<Block> Prices(ReportContext context, MineralAssessment mineral)
    {
        foreach (var block in PriceSection.Of(context, mineral)) yield return block;
        yield return Observations(context, $"{mineral.Mineral.Name}: annual prices as published", mineral.Prices, "No annual price is published.");
        yield return new Paragraph("Price series inside and outside the controlling country, subsidies and closures are not in the evidence: distortive effects are not shown.");
    }

    public static IEnumerable<Block> Uses(ReportContext context, MineralAssessment mineral)
    {
        yield return Observations(context, $"{mineral.Mineral.Name}: end uses as published", mineral.EndUses, "No end uses are published.");
        yield return new Paragraph("Demand of makers of derivative products worldwide is not in the evidence.");
    }

    public static Block Beside(ReportContext context, MineralAssessment mineral) =>
        Observations(context, $"{mineral.Mineral.Name}: published indices, not blended into Spelter's own", mineral.Besides, "No other index is published.");

    public static IEnumerable<Block> Shifts(ReportContext context, MineralAssessment mineral)
    {
        foreach (var chart in ChartDrawings.Shifts(context, mineral)) yield return chart;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: origins whose share of a six-digit code moved by {Threshold(context)} or more",
            ["Code", "Description", "Origin", "Share then", "Share now", "Import value of the code, USD"],
            mineral.Shifts.Select(s => (Cell[])[
                s.Code.Printed, s.Description, context.Name(s.Origin),
                Suffixed(context.Percent(Interval.Exactly(s.FromShare), s.Citation), s.FromYear),
                Suffixed(context.Percent(Interval.Exactly(s.ToShare), s.Citation), s.ToYear),
                context.Figure(Interval.Exactly(s.ToValueUsd), s.Citation)]),
            $"No origin's share moved by {Threshold(context)} between the two latest years, or fewer than two years are known.");
        yield return new Paragraph("A shift is a reason to look, not evidence of circumvention.");
    }

    public static Block Statutory(ReportContext context, MineralAssessment mineral) => SectionText.TableOr(
        $"{mineral.Mineral.Name}: indicators for the factors of 19 U.S.C. 1862(d)",
        ["Indicator", "What it measures", "Value"],
        mineral.Vulnerability.Factors.Select(f => (Cell[])[f.Prior.Factor, f.Prior.Statement, VulnerabilitySection.Raw(context, f)]),
        "No indicator is known.");

    private static Block Observations(ReportContext context, string caption, IReadOnlyList<Observation> observations, string otherwise) => SectionText.TableOr(
        caption, ["Measure", "Form", "Period", "Value", "Unit"],
        Latest.Periods(observations, PeriodsShown).Select(o => (Cell[])[
            StatusWords.Of(o.Measure), SectionText.OrDash(o.Form), o.Period.ToString(), context.Figure(o), o.Unit.Id]),
        otherwise);

    private static string Threshold(ReportContext context) =>
        context.Report.Settings is { } settings ? $"{Figures.Rounded(settings.ShiftThreshold * 100)} points" : "the threshold of the assessment";

    private static Cell Suffixed(Cell cell, int year) => cell with { Text = $"{cell.Text} ({year})" };
}
