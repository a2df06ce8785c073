using Spelter.Chance;

namespace Spelter.Assessment;

/// <summary>How far the ranking depends on the weights: within each lens, and between lenses, weights are drawn from the flat
/// Dirichlet distribution (normalised exponentials), and the minerals are ranked again by the middle of their score.</summary>
public static class RankStability
{
    /// <summary>Sets rank and band. Same seed, same answer.</summary>
    public static IReadOnlyList<Vulnerability> Rank(IReadOnlyList<Vulnerability> minerals, int draws, ulong seed)
    {
        if (minerals.Count == 0) return [];
        var ranks = minerals.Select(_ => new int[draws]).ToArray();
        var priors = minerals[0].Factors.Select(f => f.Prior).ToList();
        var lenses = priors.Select(p => p.Lens).Distinct(StringComparer.Ordinal).ToList();
        for (var draw = 0; draw < draws; draw++)
        {
            var weights = DrawWeights(priors, lenses, seed, (uint)draw);
            var places = Places([.. minerals.Select(m => m.Factors.Select((f, i) => f.Normalised.Middle * weights[i]).Sum())]);
            for (var m = 0; m < minerals.Count; m++) ranks[m][draw] = places[m];
        }

        var own = Places([.. minerals.Select(m => m.Score.Middle)]);
        return [.. minerals.Select((m, i) => m with { Rank = own[i], RankBand = Band(ranks[i]) })];
    }

    private static double[] DrawWeights(List<FactorPrior> priors, List<string> lenses, ulong seed, uint draw)
    {
        var lensDraw = lenses.Select((_, i) => Exponential(seed, draw, (uint)i)).ToList();
        var factorDraw = priors.Select((_, i) => Exponential(seed, draw, (uint)(lenses.Count + i))).ToList();
        var sums = lenses.Select(l => priors.Select((p, i) => p.Lens == l ? factorDraw[i] : 0).Sum()).ToList();
        return [.. priors.Select((p, i) =>
        {
            var lens = lenses.IndexOf(p.Lens);
            return factorDraw[i] / sums[lens] * lensDraw[lens] / lensDraw.Sum();
        })];
    }

    private static double Exponential(ulong seed, uint draw, uint index) => -Math.Log(Philox.Uniform(seed, draw, index));

    private static int[] Places(double[] scores)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).ToArray();
        var places = new int[scores.Length];
        for (var place = 0; place < order.Length; place++) places[order[place]] = place + 1;
        return places;
    }

    private static (int Low, int High) Band(int[] ranks)
    {
        Array.Sort(ranks);
        if (ranks.Length == 0) return (0, 0);
        return (ranks[(int)Math.Floor(0.05 * (ranks.Length - 1))], ranks[(int)Math.Ceiling(0.95 * (ranks.Length - 1))]);
    }
}
