namespace Spelter.Equilibrium;

/// <summary>Where the blocks of a sparse factor stand and which products make each of them: found once for a network, used by every
/// factorisation. Rows are grouped in blocks of as many as the arithmetic takes at once.</summary>
internal sealed class BlockPattern
{
    private readonly int _width;
    private readonly Dictionary<(int Row, int Column), int> _blockAt = [];

    /// <summary>The pattern of a matrix with these rows and these pairs of rows that meet.</summary>
    /// <param name="rows">Rows of the matrix.</param>
    /// <param name="pairs">Pairs of rows that meet.</param>
    /// <param name="width">Rows and columns of a block.</param>
    public BlockPattern(int rows, IReadOnlyCollection<(int A, int B)> pairs, int width)
    {
        (Rows, _width) = (rows, width);
        var order = EliminationOrder.Of(rows, pairs, width);
        Columns = order.Count;
        Place = new int[rows];
        for (var block = 0; block < order.Count; block++)
            for (var i = 0; i < order[block].Length; i++) Place[order[block][i]] = (block * width) + i;
        List<int> first = [], rowOf = [];
        var below = Filled(pairs);
        for (var column = 0; column < Columns; column++)
        {
            first.Add(rowOf.Count);
            foreach (var row in below[column].Prepend(column))
            {
                _blockAt.Add((row, column), rowOf.Count);
                rowOf.Add(row);
            }
        }

        first.Add(rowOf.Count);
        (First, RowOf) = ([.. first], [.. rowOf]);
        (Start, Products) = Multiplied();
    }

    /// <summary>Rows of the matrix.</summary>
    public int Rows { get; }

    /// <summary>Block columns.</summary>
    public int Columns { get; }

    /// <summary>Place of each row in the order of elimination, blocks padded to full width.</summary>
    public int[] Place { get; }

    /// <summary>First block of each block column, the one on the diagonal; one more at the end.</summary>
    public int[] First { get; }

    /// <summary>Block row of each block.</summary>
    public int[] RowOf { get; }

    /// <summary>First product of each block; one more at the end.</summary>
    public int[] Start { get; }

    /// <summary>Products that are taken from the blocks, block after block.</summary>
    public BlockProduct[] Products { get; }

    /// <summary>Blocks of the factor.</summary>
    public int Blocks => RowOf.Length;

    /// <summary>Whether a row comes after another, so that the entry (row, column) is below the diagonal.</summary>
    public bool IsBelow(int row, int column) => Place[row] >= Place[column];

    /// <summary>Place of the entry of two rows that meet, in the triangle below the diagonal.</summary>
    public int Entry(int a, int b)
    {
        var (row, column) = IsBelow(a, b) ? (Place[a], Place[b]) : (Place[b], Place[a]);
        return (_blockAt[(row / _width, column / _width)] * _width * _width) + (column % _width * _width) + (row % _width);
    }

    // Blocks below the diagonal of each block column, with those that elimination fills.
    private SortedSet<int>[] Filled(IEnumerable<(int A, int B)> pairs)
    {
        var below = new SortedSet<int>[Columns];
        for (var i = 0; i < Columns; i++) below[i] = [];
        foreach (var (a, b) in pairs)
        {
            var (i, j) = (Place[a] / _width, Place[b] / _width);
            if (i != j) below[Math.Min(i, j)].Add(Math.Max(i, j));
        }

        foreach (var column in below)
            if (column.Count > 0) below[column.Min].UnionWith(column.Skip(1));
        return below;
    }

    // Every pair of blocks of a column makes a product of the block where their rows meet.
    private (int[] Start, BlockProduct[] Products) Multiplied()
    {
        var products = new List<BlockProduct>[Blocks];
        for (var block = 0; block < products.Length; block++) products[block] = [];
        for (var column = 0; column < Columns; column++)
        {
            for (var right = First[column] + 1; right < First[column + 1]; right++)
            {
                for (var left = right; left < First[column + 1]; left++)
                    products[_blockAt[(RowOf[left], RowOf[right])]].Add(new BlockProduct(left * _width * _width, right * _width * _width));
            }
        }

        var start = new int[Blocks + 1];
        for (var block = 0; block < products.Length; block++) start[block + 1] = start[block] + products[block].Count;
        return (start, [.. products.SelectMany(p => p)]);
    }
}
