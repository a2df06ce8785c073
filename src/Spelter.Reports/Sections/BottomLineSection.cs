using Spelter.Assessment;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>What a reader should take away who reads nothing else. Counts are of the tables below, which carry the sources.</summary>
internal static class BottomLineSection
{
    private const int Named = 5;
    private const double Half = 0.5;
    private const double HalfInPercent = 50;

    public static Section Of(ReportContext context)
    {
        var minerals = context.Report.Minerals;
        if (minerals.Count == 0) return new("bottom-line", "Bottom line", [new Paragraph("No mineral was assessed: no list was in force on that day, or none was chosen.")]);
        if (minerals.Count == 1) return Of(context, minerals[0]);
        var reliance = minerals.Select(Latest.Reliance).Where(r => r.Count > 0).ToList();
        var processing = minerals.Select(m => PreferredSupply.PastTheMine(m.Stages)).Where(p => p.Count > 0).ToList();
        var majority = processing.Count(p => p.Any(s => s.Concentration.LargestShare.Low > Half));
        List<string> lines =
        [
            .. Leading(context),
            Reliance(reliance, minerals.Count - reliance.Count),
            $"One country holds more than half of world processing for {majority} of the {processing.Count} minerals whose processing is known by country; "
                + $"for {minerals.Count - processing.Count} it is unknown.",
        ];
        if (Imports(context) is { } imports) lines.Add(imports);
        lines.Add($"{Counted.Of(minerals.Sum(m => m.Unknowns.Count), "unknown")} named; {minerals.Count(m => m.Vulnerability.Factors.Any(f => f.Raw is null))} of {minerals.Count} minerals miss at least one factor of the index.");
        return new("bottom-line", "Bottom line", [
            new Bullets([.. lines.Select(l => (IReadOnlyList<Cell>)[l])]),
            new Paragraph("These counts are of the tables below, where each figure has its source: see ", new Cell("the ranking", Anchor: "ranking"), "."),
        ]);
    }

    private static Section Of(ReportContext context, MineralAssessment mineral)
    {
        var (vulnerability, (processor, share)) = (mineral.Vulnerability, RankingSection.Processor(context, mineral));
        List<IReadOnlyList<Cell>> lines =
        [
            [$"{mineral.Mineral.Name} is number {vulnerability.Rank} of {context.Report.List?.Members.Count ?? 1} by the middle of its score of ", context.Figure(vulnerability.Score, null), $" points of 100, and number {vulnerability.RankByLow} by the low bound, whatever the missing evidence."],
            ["Net import reliance as published, percent: ", RankingSection.Reliance(context, mineral), "."],
            ["Largest processor in the world: ", processor, "; its share: ", share, "."],
        ];
        if (Imports(context) is { } imports) lines.Add([imports]);
        lines.Add([$"{Counted.Of(mineral.Unknowns.Count, "unknown")} named; {Counted.Of(vulnerability.Factors.Count(f => f.Raw is null), "factor")} of the index missing."]);
        return new("bottom-line", "Bottom line", [new Bullets(lines)]);
    }

    /// <summary>The first few; where there are only a few, each with its place in the whole list.</summary>
    private static IEnumerable<string> Leading(ReportContext context)
    {
        var minerals = context.Report.Minerals;
        if (minerals.Count > Named)
        {
            yield return $"Most vulnerable of {Figures.Whole(minerals.Count)} whatever the missing evidence, by the low bound of the score: {Names(minerals.OrderBy(m => m.Vulnerability.RankByLow))}.";
            yield return $"By the middle of the bounds, which missing evidence lifts: {Names(minerals)}.";
            yield break;
        }

        foreach (var m in minerals)
            yield return $"{m.Mineral.Name} is number {m.Vulnerability.Rank} of {context.Report.List?.Members.Count ?? minerals.Count} by the middle of its score, and number {m.Vulnerability.RankByLow} by the low bound, whatever the missing evidence.";
    }

    private static string Reliance(List<IReadOnlyList<RelianceFigure>> newest, int without)
    {
        if (newest.Count == 0) return "No net import reliance is published for any of these minerals.";
        int AtLeast(double percent) => newest.Count(forms => forms.All(f => f.Percent.Low >= percent));
        var year = newest.Max(forms => forms[0].Year);
        var earlier = newest.Count(forms => forms[0].Year < year);
        return $"Net import reliance, the newest published figure of each ({year}{(earlier == 0 ? "" : $"; {earlier} of an earlier year")}), is at least {HalfInPercent} % for {AtLeast(HalfInPercent)} "
            + $"and full for {AtLeast(100)} of the {newest.Count} minerals that have a figure; {without} {(without == 1 ? "has" : "have")} none. A mineral with several forms counts only where all pass.";
    }

    private static string Names(IEnumerable<MineralAssessment> minerals) => string.Join(", ", minerals.Take(Named).Select(m => m.Mineral.Name));

    /// <summary>The total in which a line shared by several minerals counts once; null before the review that makes it.</summary>
    private static string? Imports(ReportContext context) => context.Report.Overall.ImportsByOrigin is [{ Origin: null } total, ..]
        ? $"Imports in {total.Year}, each of {Counted.Of(total.Lines, "tariff line")} counted once: {Figures.Bounds(total.ValueUsd, Figures.Dollars)}{(total.ValueUsd.IsExact ? "" : " (bounds, because a line may hold other goods too)")}."
        : null;
}
