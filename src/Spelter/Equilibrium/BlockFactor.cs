using System.Runtime.InteropServices;

namespace Spelter.Equilibrium;

/// <summary>Factors lower · upperᵀ of a sparse matrix with a symmetric pattern, block by block without pivoting. Where the values are
/// symmetric too, both are one Cholesky factor.</summary>
internal sealed class BlockFactor
{
    private const int W = BlockPattern.Width;
    private const int Size = BlockPattern.Size;
    private readonly BlockPattern _pattern;
    private readonly double[] _right;
    private double[] _upper = [];

    public BlockFactor(BlockPattern pattern)
    {
        _pattern = pattern;
        Lower = new double[pattern.Blocks * Size];
        _right = new double[pattern.Columns * W];
    }

    /// <summary>Entries below the diagonal and on it, at the places that the pattern gives.</summary>
    public double[] Lower { get; }

    /// <summary>Entries above the diagonal, mirrored, and those on it; the same array as <see cref="Lower"/> where values are symmetric.</summary>
    public double[] Upper { get; private set; } = [];

    /// <summary>Makes all entries zero.</summary>
    public void Clear(bool isSymmetric)
    {
        Array.Clear(Lower);
        if (isSymmetric)
        {
            Upper = Lower;
            return;
        }

        if (_upper.Length == 0) _upper = new double[Lower.Length];
        else Array.Clear(_upper);
        Upper = _upper;
    }

    /// <summary>Factorises the entries in place.</summary>
    public void Factorise()
    {
        var isSymmetric = ReferenceEquals(Upper, Lower);
        ref var lower = ref MemoryMarshal.GetArrayDataReference(Lower);
        ref var upper = ref MemoryMarshal.GetArrayDataReference(Upper);
        for (var column = 0; column < _pattern.Columns; column++)
        {
            var diagonal = _pattern.First[column] * Size;
            for (var block = _pattern.First[column]; block < _pattern.First[column + 1]; block++)
            {
                var (from, count) = (_pattern.Start[block], _pattern.Start[block + 1] - _pattern.Start[block]);
                var lefts = _pattern.Left.AsSpan(from, count);
                var rights = _pattern.Right.AsSpan(from, count);
                if (count > 0)
                {
                    BlockKernel.Subtract(ref Lower[block * Size], ref lower, ref upper, lefts, rights);
                    if (!isSymmetric) BlockKernel.Subtract(ref Upper[block * Size], ref upper, ref lower, lefts, rights);
                }

                if (block * Size == diagonal)
                {
                    if (isSymmetric) BlockKernel.Cholesky(Lower.AsSpan(diagonal, Size));
                    else BlockKernel.Crout(Lower.AsSpan(diagonal, Size), Upper.AsSpan(diagonal, Size));
                    continue;
                }

                BlockKernel.Divide(ref Lower[block * Size], ref Upper[diagonal]);
                if (!isSymmetric) BlockKernel.Divide(ref Upper[block * Size], ref Lower[diagonal]);
            }
        }
    }

    /// <summary>Solves for one right-hand side, in place.</summary>
    public void Solve(Span<double> right)
    {
        for (var i = 0; i < right.Length; i++) _right[_pattern.Place[i]] = right[i];
        for (var column = 0; column < _pattern.Columns; column++)
        {
            var block = _pattern.First[column];
            var own = _right.AsSpan(column * W, W);
            var values = Lower.AsSpan(block * Size, Size);
            for (var c = 0; c < W; c++)
            {
                own[c] *= values[(c * W) + c];
                for (var r = c + 1; r < W; r++) own[r] -= values[(c * W) + r] * own[c];
            }

            while (++block < _pattern.First[column + 1]) Forward(Lower.AsSpan(block * Size, Size), own, _right.AsSpan(_pattern.RowOf[block] * W, W));
        }

        for (var column = _pattern.Columns - 1; column >= 0; column--)
        {
            var first = _pattern.First[column];
            var own = _right.AsSpan(column * W, W);
            for (var block = _pattern.First[column + 1] - 1; block > first; block--)
                Backward(Upper.AsSpan(block * Size, Size), _right.AsSpan(_pattern.RowOf[block] * W, W), own);
            var values = Upper.AsSpan(first * Size, Size);
            for (var c = W - 1; c >= 0; c--)
            {
                for (var r = c + 1; r < W; r++) own[c] -= values[(c * W) + r] * own[r];
                own[c] *= values[(c * W) + c];
            }
        }

        for (var i = 0; i < right.Length; i++) right[i] = _right[_pattern.Place[i]];
    }

    private static void Forward(ReadOnlySpan<double> block, ReadOnlySpan<double> own, Span<double> below)
    {
        for (var c = 0; c < W; c++)
            for (var r = 0; r < W; r++) below[r] -= block[(c * W) + r] * own[c];
    }

    private static void Backward(ReadOnlySpan<double> block, ReadOnlySpan<double> below, Span<double> own)
    {
        for (var c = 0; c < W; c++)
            for (var r = 0; r < W; r++) own[c] -= block[(c * W) + r] * below[r];
    }
}
