using System.Numerics;

namespace Spelter.Equilibrium;

/// <summary>An order in which the rows of a symmetric pattern are eliminated with little fill, in blocks of rows that are filled
/// alike: minimum degree (Tinney and Walker 1967) for the first row of a block, least growth of the front for the others.</summary>
internal static class EliminationOrder
{
    /// <summary>Rows of each block, in the order of elimination; the last may be short.</summary>
    /// <param name="rows">Number of rows.</param>
    /// <param name="pairs">Pairs of rows that stand in one equation.</param>
    /// <param name="width">Rows of a block.</param>
    public static List<int[]> Of(int rows, IEnumerable<(int A, int B)> pairs, int width)
    {
        var words = (rows + 63) / 64;
        var neighbours = new ulong[rows][];
        for (var i = 0; i < rows; i++) neighbours[i] = new ulong[words];
        foreach (var (a, b) in pairs)
        {
            if (a == b) continue;
            Set(neighbours[a], b);
            Set(neighbours[b], a);
        }

        SortedSet<int> alive = [.. Enumerable.Range(0, rows)];
        List<int[]> order = [];
        while (alive.Count > 0)
        {
            var front = new ulong[words];
            List<int> block = [];
            while (block.Count < width && alive.Count > 0)
            {
                var next = alive.MinBy(row => Growth(front, neighbours[row], row));
                alive.Remove(next);
                block.Add(next);
                for (var w = 0; w < words; w++) front[w] |= neighbours[next][w];
                foreach (var member in block) Clear(front, member);
            }

            foreach (var row in alive.Where(r => Has(front, r)))
            {
                for (var w = 0; w < words; w++) neighbours[row][w] |= front[w];
                foreach (var member in block) Clear(neighbours[row], member);
                Clear(neighbours[row], row);
            }

            order.Add([.. block]);
        }

        return order;
    }

    // Rows of the front once this row has joined the block.
    private static int Growth(ulong[] front, ulong[] neighbours, int row)
    {
        var size = Has(front, row) ? -1 : 0;
        for (var w = 0; w < front.Length; w++) size += BitOperations.PopCount(front[w] | neighbours[w]);
        return size;
    }

    private static void Set(ulong[] bits, int i) => bits[i >> 6] |= 1UL << i;

    private static void Clear(ulong[] bits, int i) => bits[i >> 6] &= ~(1UL << i);

    private static bool Has(ulong[] bits, int i) => (bits[i >> 6] & (1UL << i)) != 0;
}
