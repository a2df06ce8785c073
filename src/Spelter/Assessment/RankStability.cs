using Spelter.Chance;

namespace Spelter.Assessment;

/// <summary>How far the ranking depends on the weights: within each lens, and between lenses, weights are drawn from the flat
/// Dirichlet distribution (normalised exponentials), and the minerals are ranked again by the middle of their score. Equal
/// scores share a rank, and the band covers every place of the tie: no order among them is known.</summary>
public static class RankStability
{
    // In points of 100: sums of a dozen doubles agree to about 1e-13, and no score is told to a billionth.
    private const double Equal = 1e-9;

    /// <summary>Sets rank and band. Same seed, same answer.</summary>
    public static IReadOnlyList<Vulnerability> Rank(IReadOnlyList<Vulnerability> minerals, int draws, ulong seed)
    {
        if (minerals.Count == 0) return [];
        var best = minerals.Select(_ => new int[draws]).ToArray();
        var worst = minerals.Select(_ => new int[draws]).ToArray();
        var priors = minerals[0].Factors.Select(f => f.Prior).ToList();
        var lenses = priors.Select(p => p.Lens).Distinct(StringComparer.Ordinal).ToList();
        for (var draw = 0; draw < draws; draw++)
        {
            var weights = DrawWeights(priors, lenses, seed, (uint)draw);
            var places = Places([.. minerals.Select(m => m.Factors.Select((f, i) => f.Normalised.Middle * weights[i]).Sum())]);
            for (var m = 0; m < minerals.Count; m++) (best[m][draw], worst[m][draw]) = places[m];
        }

        var own = Places([.. minerals.Select(m => m.Score.Middle)]);
        var low = Places([.. minerals.Select(m => m.Score.Low)]);
        return [.. minerals.Select((m, i) => m with { Rank = own[i].Best, RankByLow = low[i].Best, RankBand = Band(best[i], worst[i]) })];
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

    private static (int Best, int Worst)[] Places(double[] scores)
    {
        var order = Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ToArray();
        var places = new (int Best, int Worst)[scores.Length];
        for (int first = 0, next; first < order.Length; first = next)
        {
            for (next = first + 1; next < order.Length && scores[order[next - 1]] - scores[order[next]] <= Equal;) next++;
            for (var place = first; place < next; place++) places[order[place]] = (first + 1, next);
        }

        return places;
    }

    private static (int Low, int High) Band(int[] best, int[] worst)
    {
        if (best.Length == 0) return (0, 0);
        Array.Sort(best);
        Array.Sort(worst);
        return (best[(int)Math.Floor(0.05 * (best.Length - 1))], worst[(int)Math.Ceiling(0.95 * (worst.Length - 1))]);
    }
}
