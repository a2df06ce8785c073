using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>From ore to processing in the United States (docs/methods/ore-to-processing.md).</summary>
/// <param name="Reserves">Years of reserves.</param>
/// <param name="Gaps">One per pair of series that may be compared.</param>
/// <param name="WhyNot">Why other output is not compared, in sentences.</param>
public sealed record OreToProcessing(IReadOnlyList<ReserveLife> Reserves, IReadOnlyList<ProcessingGap> Gaps, IReadOnlyList<string> WhyNot)
{
    /// <summary>The answer for a mineral from its own United States supply and that of its groups.</summary>
    /// <param name="mineral">Mineral.</param>
    /// <param name="usSupply">United States production, capacity and reserves of the mineral and its groups.</param>
    /// <param name="comparisons">Pairs that may be compared.</param>
    /// <param name="chain">Content factors.</param>
    public static OreToProcessing Of(Mineral mineral, IReadOnlyList<Observation> usSupply, IReadOnlyList<ChainComparison> comparisons, IReadOnlyList<ChainStep> chain)
    {
        var named = comparisons.Where(c => c.Mineral == mineral.Id || mineral.Groups.Contains(c.Mineral)).ToList();
        var gaps = new List<ProcessingGap>();
        var why = named.Where(c => c.WhyNot.Length > 0).Select(c => Sentence(c.WhyNot)).ToList();
        foreach (var comparison in named.Where(c => c is { From: not null, To: not null }))
        {
            if (GapOf(comparison, usSupply, chain) is { } gap) gaps.Add(gap);
            else why.Add($"No year has both {Words(comparison.From!)} and {Words(comparison.To!)} on one basis.");
        }

        if (named.Count == 0) why.Add("No pair of published series gives United States ore and what is made of it.");
        return new(ReserveLife.Of(usSupply), gaps, why);
    }

    private static ProcessingGap? GapOf(ChainComparison comparison, IReadOnlyList<Observation> usSupply, IReadOnlyList<ChainStep> chain)
    {
        var (from, to) = (comparison.From!, comparison.To!);
        var feeds = Series(usSupply, comparison.Mineral, from, Measure.Production);
        var outputs = Series(usSupply, comparison.Mineral, to, Measure.Production);
        foreach (var feed in feeds)
        {
            if (outputs.Find(o => o.Period == feed.Period) is not { } output) continue;
            if (ContainedOutput.Of(feed, from.ChainForm, chain) is not { } fed || ContainedOutput.Of(output, to.ChainForm, chain) is not { } made) continue;
            if (fed.Basis != made.Basis) return null;
            // The year itself, else the newest before it: a plant that closed later still stood then.
            var capacity = Series(usSupply, comparison.Mineral, to, Measure.Capacity).Find(c => c.Period <= feed.Period);
            var processed = comparison.ToHoldsScrap ? new Interval(0, made.Tonnes.High) : made.Tonnes;
            return new(comparison, fed, made, processed, capacity is null ? null : ContainedOutput.Of(capacity, to.ChainForm, chain));
        }

        return null;
    }

    private static List<Observation> Series(IReadOnlyList<Observation> usSupply, MineralId mineral, ChainSeries series, Measure measure) => [.. usSupply
        .Where(o => o.Mineral == mineral && o.Measure == measure && o.Stage == series.Stage && o.Basis == series.Basis && o.Period is { Month: 0 })
        .Where(o => string.Equals(o.Form, series.Form, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(o => o.Period)];

    private static string Words(ChainSeries series) => series.Form.Length == 0 ? $"{series.Stage} output" : $"{series.Form} ({series.Stage})";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";
}
