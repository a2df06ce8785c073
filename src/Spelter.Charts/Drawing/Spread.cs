namespace Spelter.Charts;

/// <summary>Moves labels apart.</summary>
public static class Spread
{
    /// <summary>Positions at least a gap apart, in the order of the wanted ones and as near to them as possible in the sense
    /// of least squares (isotonic regression by pooling adjacent violators; Ayer et al. 1955), then shifted into the range.</summary>
    /// <param name="wanted">Wanted positions, in any order; equal ones keep their order.</param>
    /// <param name="gap">Least distance between neighbours.</param>
    /// <param name="low">Least position.</param>
    /// <param name="high">Greatest position.</param>
    /// <exception cref="ArgumentException">The range has no room for so many.</exception>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> wanted, double gap, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        // 1e-9: a range that fits exactly must not fail by a rounding error.
        if ((wanted.Count - 1) * gap > high - low + 1e-9) throw new ArgumentException("The labels do not fit into the range.", nameof(wanted));
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i])];
        var pools = new Stack<(double Sum, int Count)>();
        foreach (var (rank, i) in order.Index())
        {
            // Less its rank times the gap, a label only has to keep the order.
            var pool = (Sum: wanted[i] - (rank * gap), Count: 1);
            while (pools.TryPeek(out var before) && before.Sum / before.Count > pool.Sum / pool.Count)
            {
                pools.Pop();
                pool = (pool.Sum + before.Sum, pool.Count + before.Count);
            }
            pools.Push(pool);
        }
        var free = pools.Reverse().SelectMany(p => Enumerable.Repeat(p.Sum / p.Count, p.Count));
        // Clamping the reduced positions is the optimum of the problem with bounds.
        var top = Math.Max(low, high - ((wanted.Count - 1) * gap));
        var placed = new double[wanted.Count];
        foreach (var (rank, position) in free.Index()) placed[order[rank]] = Math.Clamp(position, low, top) + (rank * gap);
        return placed;
    }
}
