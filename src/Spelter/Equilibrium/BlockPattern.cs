namespace Spelter.Equilibrium;

/// <summary>Where the blocks of a sparse factor stand and which products make each of them: found once for a network, used by every
/// factorisation. Rows are grouped in blocks of four, the rows that a register tile holds.</summary>
internal sealed class BlockPattern
{
    /// <summary>Rows and columns of a block.</summary>
    public const int Width = 4;

    /// <summary>Entries of a block, column after column.</summary>
    public const int Size = Width * Width;

    private readonly Dictionary<(int Row, int Column), int> _blockAt = [];

    /// <summary>The pattern of a matrix with these rows and these pairs of rows that meet.</summary>
    public BlockPattern(int rows, IReadOnlyCollection<(int A, int B)> pairs)
    {
        Rows = rows;
        var order = EliminationOrder.Of(rows, pairs, Width);
        Columns = order.Count;
        Place = new int[rows];
        for (var block = 0; block < order.Count; block++)
            for (var i = 0; i < order[block].Length; i++) Place[order[block][i]] = (block * Width) + i;
        var below = Filled(pairs);
        List<int> first = [], rowOf = [], start = [], left = [], right = [];
        for (var column = 0; column < Columns; column++)
        {
            first.Add(rowOf.Count);
            foreach (var row in below[column].Prepend(column))
            {
                _blockAt.Add((row, column), rowOf.Count);
                rowOf.Add(row);
                start.Add(left.Count);
                for (var k = 0; k < column; k++)
                {
                    if (!_blockAt.TryGetValue((row, k), out var l) || !_blockAt.TryGetValue((column, k), out var r)) continue;
                    left.Add(l * Size);
                    right.Add(r * Size);
                }
            }
        }

        first.Add(rowOf.Count);
        start.Add(left.Count);
        (First, RowOf, Start, Left, Right) = ([.. first], [.. rowOf], [.. start], [.. left], [.. right]);
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

    /// <summary>Left factor of each product, as the place of its first entry.</summary>
    public int[] Left { get; }

    /// <summary>Right factor of each product.</summary>
    public int[] Right { get; }

    /// <summary>Blocks of the factor.</summary>
    public int Blocks => RowOf.Length;

    /// <summary>Whether a row comes after another, so that the entry (row, column) is below the diagonal.</summary>
    public bool IsBelow(int row, int column) => Place[row] >= Place[column];

    /// <summary>Place of the entry of two rows that meet, in the triangle below the diagonal.</summary>
    public int Entry(int a, int b)
    {
        var (row, column) = IsBelow(a, b) ? (Place[a], Place[b]) : (Place[b], Place[a]);
        return (_blockAt[(row / Width, column / Width)] * Size) + (column % Width * Width) + (row % Width);
    }

    // Blocks below the diagonal of each block column, with those that elimination fills.
    private SortedSet<int>[] Filled(IEnumerable<(int A, int B)> pairs)
    {
        var below = new SortedSet<int>[Columns];
        for (var i = 0; i < Columns; i++) below[i] = [];
        foreach (var (a, b) in pairs)
        {
            var (i, j) = (Place[a] / Width, Place[b] / Width);
            if (i != j) below[Math.Min(i, j)].Add(Math.Max(i, j));
        }

        foreach (var column in below)
            if (column.Count > 0) below[column.Min].UnionWith(column.Skip(1));
        return below;
    }
}
