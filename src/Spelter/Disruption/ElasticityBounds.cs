using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Bounds between which elasticities are drawn.</summary>
/// <param name="Low">Low end of each.</param>
/// <param name="High">High end of each.</param>
public sealed record ElasticityBounds(NetworkElasticities Low, NetworkElasticities High)
{
    private const int Dimensions = 6;

    /// <summary>Middle of each.</summary>
    public NetworkElasticities Central => At([.. Enumerable.Repeat(0.5, Dimensions)]);

    /// <summary>A Latin hypercube of draws: each prior is drawn once in each of as many slices as there are draws.</summary>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="count">Number of draws, above zero.</param>
    public IReadOnlyList<NetworkElasticities> Draw(ulong seed, int count)
    {
        var slices = Enumerable.Range(0, Dimensions).Select(d => Permutation(seed, (uint)d, count)).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => At([.. Enumerable.Range(0, Dimensions)
            .Select(d => (slices[d][i] + Philox.Uniform(seed, (uint)i, (uint)(Dimensions + d))) / count)]))];
    }

    // Sorting by random keys shuffles without bias.
    private static int[] Permutation(ulong seed, uint dimension, int count) =>
        [.. Enumerable.Range(0, count).OrderBy(i => Philox.Uniform(seed, (uint)i, dimension)).ThenBy(i => i)];

    private NetworkElasticities At(double[] u)
    {
        double Between(Func<NetworkElasticities, double> of, int d) => of(Low) + (u[d] * (of(High) - of(Low)));
        return new NetworkElasticities(
            Between(e => e.Demand, 0), Between(e => e.Supply, 1), Between(e => e.Substitution, 2),
            Between(e => e.NewRoutePremium, 3), Between(e => e.Utilisation, 4), Between(e => e.ChokePrice, 5));
    }
}
