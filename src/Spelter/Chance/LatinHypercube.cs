namespace Spelter.Chance;

/// <summary>Points spread over a unit cube (McKay, Beckman and Conover 1979): each coordinate falls once into each of as many equal slices as
/// there are points.</summary>
public static class LatinHypercube
{
    /// <summary>Points, by point and coordinate, each coordinate in (0, 1).</summary>
    /// <param name="seed">Same seed, same points.</param>
    /// <param name="count">Number of points, above zero.</param>
    /// <param name="dimensions">Number of coordinates.</param>
    public static IReadOnlyList<IReadOnlyList<double>> Points(ulong seed, int count, int dimensions)
    {
        var slices = Enumerable.Range(0, dimensions).Select(d => Permutation(seed, (uint)d, count)).ToArray();
        return [.. Enumerable.Range(0, count).Select(i => (IReadOnlyList<double>)[.. Enumerable.Range(0, dimensions)
            .Select(d => (slices[d][i] + Philox.Uniform(seed, (uint)i, (uint)(dimensions + d))) / count)])];
    }

    // Sorting by random keys shuffles without bias.
    private static int[] Permutation(ulong seed, uint dimension, int count) =>
        [.. Enumerable.Range(0, count).OrderBy(i => Philox.Uniform(seed, (uint)i, dimension)).ThenBy(i => i)];
}
