using Spelter.Assessment;
using Spelter.Chance;
using Spelter.Evidence;

namespace Spelter.Tests;

public sealed class RankStabilityTests
{
    private static readonly FactorPrior Reliance = new("exposure", "reliance", "reliance", "percent", 1, false, 0, 100, "Percent", "Spelter");
    private static readonly FactorPrior Price = new("recovery", "price", "price", "share", 1, false, 0, 1, "Share", "Spelter");

    [Fact]
    public void Equal_scores_share_the_rank_and_the_band_covers_the_tie()
    {
        var ranked = RankStability.Rank([With(90), With(50), With(50), With(50), With(10)], draws: 50, seed: 1);
        ranked.Select(v => v.Rank).ShouldBe([1, 2, 2, 2, 5]);
        ranked.Select(v => v.RankBand).ShouldBe([(1, 1), (2, 4), (2, 4), (2, 4), (5, 5)]);
    }

    [Fact]
    public void Missing_evidence_lifts_the_rank_by_the_middle_but_not_by_the_low_bound()
    {
        // Without reliance the score is 0 to 100 in that lens, middle 50; with a reliance of 40 it is 40.
        var ranked = RankStability.Rank([With(null), With(40)], draws: 10, seed: 1);
        ranked.Select(v => v.Rank).ShouldBe([1, 2]);
        ranked.Select(v => v.RankByLow).ShouldBe([2, 1]);
    }

    [Fact]
    public void Bands_are_those_of_the_plain_reading_of_the_method()
    {
        const int draws = 200;
        const ulong seed = 11;
        List<Vulnerability> minerals = [.. Enumerable.Range(0, 9).Select(m => With(100 * Philox.Uniform(3, (uint)m, 0), Philox.Uniform(3, (uint)m, 1)))];
        // One factor in each of two lenses: its share of the lens is one, and the weight is the share of the lens.
        var ranks = Enumerable.Range(0, draws).Select(draw =>
        {
            var (first, second) = (-Math.Log(Philox.Uniform(seed, (uint)draw, 0)), -Math.Log(Philox.Uniform(seed, (uint)draw, 1)));
            var scores = minerals.Select(m => (m.Factors[0].Normalised.Middle * first + m.Factors[1].Normalised.Middle * second) / (first + second)).ToList();
            return scores.Select(s => scores.Count(other => other > s) + 1).ToList();
        }).ToList();
        var bands = minerals.Select((_, m) => ranks.Select(r => r[m]).Order().ToList()).Select(sorted => (sorted[9], sorted[190]));
        RankStability.Rank(minerals, draws, seed).Select(v => v.RankBand).ShouldBe(bands);
    }

    private static Vulnerability With(double? reliance, double price = 0.5)
    {
        var citation = new Citation(Given.Survey, "table 1", "");
        var raw = new Dictionary<string, (Interval, Citation)>(StringComparer.Ordinal) { ["price"] = (Interval.Exactly(price), citation) };
        if (reliance is { } value) raw["reliance"] = (Interval.Exactly(value), citation);
        return Vulnerability.Of([Reliance, Price], raw);
    }
}
