using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Spelter.Equilibrium;

/// <summary>Factors lower · upperᵀ of a sparse matrix with a symmetric pattern, block by block without pivoting. Where the values are
/// symmetric too, both are one Cholesky factor.</summary>
internal sealed class BlockFactor
{
    private const int W = BlockKernel.Width;
    private const int Size = W * W;
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
                var products = _pattern.Products.AsSpan(_pattern.Start[block].._pattern.Start[block + 1]);
                if (products.Length > 0)
                {
                    BlockKernel.Subtract(ref Lower[block * Size], ref lower, ref upper, products);
                    if (!isSymmetric) BlockKernel.Subtract(ref Upper[block * Size], ref upper, ref lower, products);
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
        ref var work = ref MemoryMarshal.GetArrayDataReference(_right);
        ref var lower = ref MemoryMarshal.GetArrayDataReference(Lower);
        ref var upper = ref MemoryMarshal.GetArrayDataReference(Upper);
        for (var i = 0; i < right.Length; i++) _right[_pattern.Place[i]] = right[i];
        for (var column = 0; column < _pattern.Columns; column++)
        {
            var (first, end) = (_pattern.First[column], _pattern.First[column + 1]);
            ref var own = ref Unsafe.Add(ref work, column * W);
            BlockKernel.ForwardDiagonal(ref Unsafe.Add(ref lower, first * Size), ref own);
            for (var block = first + 1; block < end; block++)
                BlockKernel.Forward(ref Unsafe.Add(ref lower, block * Size), ref own, ref Unsafe.Add(ref work, _pattern.RowOf[block] * W));
        }

        for (var column = _pattern.Columns - 1; column >= 0; column--)
        {
            var (first, end) = (_pattern.First[column], _pattern.First[column + 1]);
            ref var own = ref Unsafe.Add(ref work, column * W);
            Vector256<double> a = default, b = default, c = default, d = default;
            for (var block = first + 1; block < end; block++)
            {
                var below = Vector256.LoadUnsafe(ref Unsafe.Add(ref work, _pattern.RowOf[block] * W));
                ref var values = ref Unsafe.Add(ref upper, block * Size);
                a = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref values), below, a);
                b = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref values, W), below, b);
                c = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref values, 2 * W), below, c);
                d = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref values, 3 * W), below, d);
            }

            var sum = Vector256.Create(Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d));
            (Vector256.LoadUnsafe(ref own) - sum).StoreUnsafe(ref own);
            BlockKernel.BackwardDiagonal(ref Unsafe.Add(ref upper, first * Size), ref own);
        }

        for (var i = 0; i < right.Length; i++) right[i] = _right[_pattern.Place[i]];
    }
}
