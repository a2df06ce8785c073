using Spelter.Assessment;
using Spelter.Charts;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>The charts of the report. Each stands above the table that holds the same figures.</summary>
internal static class ChartDrawings
{
    private const string Unit = "Unit";

    // In pixels: a page, and a phone of 360 less its margins. Text keeps its size at either.
    private const double Page = 720;
    private const double Phone = 340;

    /// <summary>Drawn twice, because the first picture of the report is read on phones too.</summary>
    public static Chart Ranking(AssessmentReport report) => Ranking(report, "chart-ranking", Page) with { Narrow = Ranking(report, "chart-ranking-narrow", Phone) };

    private static Chart Ranking(AssessmentReport report, string id, double width) => Draw<IntervalDotChart>(
        id, "Vulnerability score by mineral", "Line from the low to the high bound of each score, dot in the middle; the table below has the same figures.",
        ("Items", report.Minerals.Select(m => new RankedItem(
            m.Mineral.Name, m.Vulnerability.Score, Figures.Bounds(m.Vulnerability.Score, Figures.Rounded),
            m.Vulnerability.Score.IsExact ? MarkKind.Reported : MarkKind.Bounded)).ToList()),
        ("Axis", (Interval?)new Interval(0, 100)), (Unit, "points"), ("Width", width));

    public static IEnumerable<Chart> Stages(ReportContext context, MineralAssessment mineral) => new[] { Catalog.Stage.Mined, Catalog.Stage.Intermediate, Catalog.Stage.Refined }
        .SelectMany(stage => PreferredSupply.At(mineral.Stages, stage).Take(1))
        .Where(IsExact)
        .Select(s => Draw<StackedShareBar>(
            $"chart-{mineral.Mineral.Id}-{s.Stage}", $"{mineral.Mineral.Name}: {s.Stage.ToString().ToLowerInvariant()} output by country, {s.Period}",
            $"Shares of the preferred source{(s.Concentration.HasWithheld ? $", {ShareWords.OfPublished}: that of {string.Join(", ", s.Concentration.Withheld.Select(context.Name))} is withheld and left out" : "")}; hatched is not allocated to a country.",
            ("Parts", s.Concentration.Shares.Take(Shown).Select(c => new SharePart(context.Name(c.Country), c.OfPublished.Low)).ToList()),
            ("Remainder", "others and not allocated")));

    public static Chart Waterfall(MineralAssessment mineral)
    {
        // Each factor in two parts, the points that are certain and those that may be added: so the rows sum to both bounds of the score.
        var steps = mineral.Vulnerability.Factors.SelectMany(f => new[]
        {
            f.Contribution.Low > 0 || f.Contribution.IsExact ? new WaterfallStep(f.Prior.Label, f.Contribution.Low) : null,
            f.Contribution.IsExact ? null : WaterfallStep.Missing($"{f.Prior.Label}, not known", new Interval(0, f.Contribution.Width)),
        }).OfType<WaterfallStep>().ToList();
        return Draw<WaterfallChart>(
            $"chart-{mineral.Mineral.Id}-score", $"{mineral.Mineral.Name}: how the score adds up",
            "Points that each factor adds for certain; hatched is what it could add beyond.",
            ("Model", new WaterfallModel(steps, steps.Sum(s => s.Contribution ?? 0), "Score, least")), (Unit, "points"));
    }

    public static Chart Prices(string id, string title, string description, ChartSeries series, SeriesTail? tail, string unit) => Draw<TimeSeriesChart>(
        id, title, description, ("Series", (IReadOnlyList<ChartSeries>)[series]), ("Tail", tail), (Unit, unit));

    public static IEnumerable<Chart> Shifts(ReportContext context, MineralAssessment mineral) => mineral.Shifts
        .GroupBy(s => (s.Code, s.Stage)).Take(1)
        .Select(code => Draw<SlopeChart>(
            $"chart-{mineral.Mineral.Id}-shift", $"{mineral.Mineral.Name}: shares of {code.First().LabelInWords} that moved most",
            "Share of import value of the mapped lines in two years; only origins that moved by the threshold or more.",
            ("Items", code.Select(s => new SlopeItem(context.Name(s.Origin), s.FromShare, s.ToShare)).ToList()),
            ("BeforeLabel", $"{code.First().FromYear}"), ("AfterLabel", $"{code.First().ToYear}")));

    private const int Shown = 8;

    // A bar of shares has no place for bounds; the table shows those.
    private static bool IsExact(StageConcentration stage) =>
        stage.Concentration.Shares.All(s => s.OfPublished.Width < 1e-9) && stage.Concentration.Shares.Sum(s => s.OfPublished.Low) <= 1 + 1e-9;

    private static Chart Draw<TChart>(string id, string title, string description, params (string Name, object? Value)[] parameters)
        where TChart : Microsoft.AspNetCore.Components.IComponent => new(id, title, description, () =>
        {
            var all = parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
            (all["Id"], all["Title"], all["Description"]) = (id, title, description);
            return ChartRenderer.RenderAsync<TChart>(all).GetAwaiter().GetResult();
        });
}
