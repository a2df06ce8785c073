using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Prices, uses, published indices and shifts of origin as they are published.</summary>
internal static class MarketSections
{
    private const int PeriodsShown = 5;

    public static IEnumerable<Block> Prices(ReportContext context, MineralAssessment mineral)
    {
        foreach (var block in PriceSection.Of(context, mineral)) yield return block;
        yield return Observations(context, $"{mineral.Mineral.Name}: annual prices as published", mineral.Prices, "No annual price is published.");
    }

    public static Block Uses(ReportContext context, MineralAssessment mineral) =>
        Observations(context, $"{mineral.Mineral.Name}: end uses as published", mineral.EndUses, "No end uses are published.");

    public static Block Beside(ReportContext context, MineralAssessment mineral) =>
        Observations(context, $"{mineral.Mineral.Name}: published indices, not blended into Spelter's own", mineral.Besides, "No other index is published.");

    public static IEnumerable<Block> Shifts(ReportContext context, MineralAssessment mineral)
    {
        foreach (var chart in ChartDrawings.Shifts(context, mineral)) yield return chart;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: origins whose share of the mapped lines within a six-digit code moved by {Threshold(context)} or more",
            ["Lines", "Description", "Origin", "Share then", "Share now", "Import value of the lines, USD"],
            mineral.Shifts.Select((s, i) => (Cell[])[
                // The lines of one code follow each other, and their description is long.
                s.LabelInWords, i > 0 && (mineral.Shifts[i - 1].Label, mineral.Shifts[i - 1].Description) == (s.Label, s.Description) ? "as above" : s.Description, context.Name(s.Origin),
                Suffixed(context.Percent(Interval.Exactly(s.FromShare), s.Citation), s.FromYear),
                Suffixed(context.Percent(Interval.Exactly(s.ToShare), s.Citation), s.ToYear),
                context.Figure(Interval.Exactly(s.ToValueUsd), s.Citation)]),
            $"No origin's share moved by {Threshold(context)} between the two latest years, or fewer than two years are known.");
        yield return new Paragraph("A shift is a reason to look, not evidence of circumvention. On a line of several minerals or goods it may be another's.");
    }

    private static Block Observations(ReportContext context, string caption, IReadOnlyList<Observation> observations, string otherwise) => SectionText.TableOr(
        caption, ["Measure", "Form", "Period", "Value", "Unit"],
        Latest.Periods(observations, PeriodsShown).Select(o => (Cell[])[
            StatusWords.Of(o.Measure), SectionText.OrDash(o.Form), o.Period.ToString(), context.Figure(o), o.Unit.Id]),
        otherwise);

    private static string Threshold(ReportContext context) =>
        context.Report.Settings is { } settings ? $"{Figures.Rounded(settings.ShiftThreshold * 100)} points" : "the threshold of the assessment";

    private static Cell Suffixed(Cell cell, int year) => cell with { Text = $"{cell.Text} ({year})" };
}
