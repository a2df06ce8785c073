using System.Runtime.CompilerServices;
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
        // Read once into arrays: these are the sixty thousand sums in which the command would otherwise spend a tenth of its time.
        var middles = minerals.Select(m => m.Factors.Select(f => f.Normalised.Middle).ToArray()).ToArray();
        int[] lensOf = [.. priors.Select(p => lenses.IndexOf(p.Lens))];
        var scores = new double[minerals.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            Score(middles, DrawWeights(lensOf, lenses.Count, seed, (uint)draw), scores);
            var places = Places(scores);
            for (var m = 0; m < minerals.Count; m++) (best[m][draw], worst[m][draw]) = places[m];
        }

        var own = Places([.. minerals.Select(m => m.Score.Middle)]);
        var low = Places([.. minerals.Select(m => m.Score.Low)]);
        return [.. minerals.Select((m, i) => m with { Rank = own[i].Best, RankByLow = low[i].Best, RankBand = Band(best[i], worst[i]) })];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Score(double[][] middles, double[] weights, double[] scores)
    {
        for (var m = 0; m < middles.Length; m++)
        {
            var sum = 0.0;
            for (var f = 0; f < weights.Length; f++) sum += middles[m][f] * weights[f];
            scores[m] = sum;
        }
    }

    /// <summary>A weight per factor: its share of its lens times the share of the lens.</summary>
    private static double[] DrawWeights(int[] lensOf, int lenses, ulong seed, uint draw)
    {
        var lensDraw = new double[lenses];
        var ofLens = new double[lenses];
        var weights = new double[lensOf.Length];
        for (var lens = 0; lens < lenses; lens++) lensDraw[lens] = Exponential(seed, draw, (uint)lens);
        for (var f = 0; f < weights.Length; f++) ofLens[lensOf[f]] += weights[f] = Exponential(seed, draw, (uint)(lenses + f));
        var ofAll = lensDraw.Sum();
        for (var f = 0; f < weights.Length; f++) weights[f] = weights[f] / ofLens[lensOf[f]] * lensDraw[lensOf[f]] / ofAll;
        return weights;
    }

    private static double Exponential(ulong seed, uint draw, uint index) => -Math.Log(Philox.Uniform(seed, draw, index));

    private static (int Best, int Worst)[] Places(double[] scores)
    {
        int[] order = [.. Enumerable.Range(0, scores.Length)];
        double[] descending = [.. scores.Select(s => -s)];
        Array.Sort(descending, order);
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
