using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Row 6 of the mandate: the gap from ore to processing in the United States.</summary>
internal static class OreSection
{
    public static IEnumerable<Block> Of(ReportContext context, MineralAssessment mineral)
    {
        if (mineral.Chain.OreToProcessing is not { } ore) yield break;
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: US reserves against mine output",
            ["Published for", "Form", "Basis", "Reserves, t", "Mine output, t", "Years at that output"],
            ore.Reserves.Select(r => (Cell[])[
                context.Name(r.Reserves.Mineral), SectionText.OrDash(r.Reserves.Form), SectionText.OrDash(r.Reserves.Basis),
                r.Reserves.IsKnown ? context.Figure(r.Reserves.InBaseUnit, Evidence.Citation.Of(r.Reserves)) : ReportContext.Missing("not available"),
                r.MineOutput is { } m && m.IsKnown ? context.Figure(m.InBaseUnit, Evidence.Citation.Of(m), m.Status == Evidence.ObservationStatus.Estimated) : ReportContext.Missing(r.MineOutput is null ? "not published" : StatusWords.Of(r.MineOutput.Status)),
                r.Years is { } years ? context.Figure(years, r.Citation) : ReportContext.Missing(r.Why)]),
            "No US reserves are published.");
        yield return SectionText.TableOr(
            $"{mineral.Mineral.Name}: from ore to processing in the United States, tonnes on one basis",
            ["Published for", "Year", "Basis", "Feed", "Feed, t", "Product", "Product, t", "Capacity, t", "Feed not processed, t", "Processing not fed, t", "Feed beyond capacity, t", "Capacity not fed, t"],
            ore.Gaps.Select(g => (Cell[])[
                context.Name(g.Comparison.Mineral), $"{g.Year}", g.Basis, Series(g.Comparison.From!), Output(context, g.Feed), Series(g.Comparison.To!), Output(context, g.Output),
                g.Capacity is { } c ? Output(context, c) : ReportContext.Missing("not published"),
                Gap(context, g.FeedNotProcessed, g), Gap(context, g.ProcessingNotFed, g), Gap(context, g.FeedBeyondCapacity, g), Gap(context, g.CapacityNotFed, g)]),
            "The gap between ore and processing cannot be told; why stands below.");
        var sentences = ore.Gaps.Select(g => g.InWords + (g.Comparison.Note.Length > 0 ? $" Mind: {g.Comparison.Note}." : "")).Concat(ore.WhyNot.Select(w => $"Not compared: {w}")).ToList();
        if (sentences.Count > 0) yield return new Bullets([.. sentences.Select(s => (IReadOnlyList<Cell>)[s])]);
    }

    private static string Series(ChainSeries series) => $"{SectionText.OrDash(series.Form)} ({series.Stage})";

    private static Cell Output(ReportContext context, ContainedOutput output) => output.Published.IsKnown
        ? context.Figure(output.Tonnes, output.Citation, output.Published.Status == Evidence.ObservationStatus.Estimated)
        : ReportContext.Missing(StatusWords.Of(output.Published.Status));

    private static Cell Gap(ReportContext context, Interval? tonnes, ProcessingGap gap) =>
        tonnes is { } t ? context.Figure(t, gap.Feed.Citation with { Method = "difference of feed and product" }, gap.IsEstimated) : "—";
}
