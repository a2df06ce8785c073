using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Spelter.Equilibrium;

/// <summary>Products and solves of blocks of four by four, column after column.</summary>
internal static class BlockKernel
{
    /// <summary>Rows and columns of a block.</summary>
    public const int Width = 4;

    private const int W = Width;

    /// <summary>target −= Σ left · rightᵀ over the products of a block.</summary>
    public static void Subtract(ref double target, ref double left, ref double right, ReadOnlySpan<BlockProduct> products)
    {
        // Two sums a column, so that a product need not wait for the one before.
        Vector256<double> a0 = default, a1 = default, a2 = default, a3 = default, b0 = default, b1 = default, b2 = default, b3 = default;
        foreach (var product in products)
        {
            ref var l = ref Unsafe.Add(ref left, product.Left);
            ref var r = ref Unsafe.Add(ref right, product.Right);
            for (var m = 0; m < 2; m++)
            {
                var even = Vector256.LoadUnsafe(ref l, (nuint)(2 * m * W));
                var odd = Vector256.LoadUnsafe(ref l, (nuint)(((2 * m) + 1) * W));
                ref var e = ref Unsafe.Add(ref r, 2 * m * W);
                a0 = Vector256.FusedMultiplyAdd(even, Vector256.Create(e), a0);
                a1 = Vector256.FusedMultiplyAdd(even, Vector256.Create(Unsafe.Add(ref e, 1)), a1);
                a2 = Vector256.FusedMultiplyAdd(even, Vector256.Create(Unsafe.Add(ref e, 2)), a2);
                a3 = Vector256.FusedMultiplyAdd(even, Vector256.Create(Unsafe.Add(ref e, 3)), a3);
                b0 = Vector256.FusedMultiplyAdd(odd, Vector256.Create(Unsafe.Add(ref e, 4)), b0);
                b1 = Vector256.FusedMultiplyAdd(odd, Vector256.Create(Unsafe.Add(ref e, 5)), b1);
                b2 = Vector256.FusedMultiplyAdd(odd, Vector256.Create(Unsafe.Add(ref e, 6)), b2);
                b3 = Vector256.FusedMultiplyAdd(odd, Vector256.Create(Unsafe.Add(ref e, 7)), b3);
            }
        }

        (Vector256.LoadUnsafe(ref target) - (a0 + b0)).StoreUnsafe(ref target);
        (Vector256.LoadUnsafe(ref target, W) - (a1 + b1)).StoreUnsafe(ref target, W);
        (Vector256.LoadUnsafe(ref target, 2 * W) - (a2 + b2)).StoreUnsafe(ref target, 2 * W);
        (Vector256.LoadUnsafe(ref target, 3 * W) - (a3 + b3)).StoreUnsafe(ref target, 3 * W);
    }

    /// <summary>target := target · diagonal⁻ᵀ, where the diagonal block is lower triangular and holds inverses on its diagonal.</summary>
    public static void Divide(ref double target, ref double diagonal)
    {
        for (var c = 0; c < W; c++)
        {
            var column = Vector256.LoadUnsafe(ref target, (nuint)(c * W));
            for (var m = 0; m < c; m++)
                column -= Vector256.LoadUnsafe(ref target, (nuint)(m * W)) * Unsafe.Add(ref diagonal, (m * W) + c);
            (column * Unsafe.Add(ref diagonal, (c * W) + c)).StoreUnsafe(ref target, (nuint)(c * W));
        }
    }

    /// <summary>Cholesky factor of a diagonal block, in place, with inverses on its diagonal. A pivot that rounding has eaten makes its
    /// row stand still.</summary>
    public static void Cholesky(Span<double> block)
    {
        for (var c = 0; c < W; c++)
        {
            var pivot = block[(c * W) + c];
            for (var m = 0; m < c; m++) pivot -= block[(m * W) + c] * block[(m * W) + c];
            var inverse = pivot > 0 ? 1 / Math.Sqrt(pivot) : 0;
            block[(c * W) + c] = inverse;
            for (var r = c + 1; r < W; r++)
            {
                var entry = block[(c * W) + r];
                for (var m = 0; m < c; m++) entry -= block[(m * W) + r] * block[(m * W) + c];
                block[(c * W) + r] = entry * inverse;
            }
        }
    }

    /// <summary>Factors of a diagonal block without symmetry: lower · upperᵀ, the lower with a diagonal of one.</summary>
    public static void Crout(Span<double> lower, Span<double> upper)
    {
        for (var c = 0; c < W; c++)
        {
            for (var r = c; r < W; r++)
            {
                for (var m = 0; m < c; m++)
                {
                    upper[(c * W) + r] -= lower[(m * W) + c] * upper[(m * W) + r];
                    if (r > c) lower[(c * W) + r] -= lower[(m * W) + r] * upper[(m * W) + c];
                }
            }

            var pivot = upper[(c * W) + c];
            var inverse = pivot == 0 ? 0 : 1 / pivot;
            (upper[(c * W) + c], lower[(c * W) + c]) = (inverse, 1);
            for (var r = c + 1; r < W; r++) lower[(c * W) + r] *= inverse;
        }
    }

    /// <summary>Solves with a diagonal block.</summary>
    public static void ForwardDiagonal(ref double block, ref double own)
    {
        for (var c = 0; c < W; c++)
        {
            var value = Unsafe.Add(ref own, c) * Unsafe.Add(ref block, (c * W) + c);
            Unsafe.Add(ref own, c) = value;
            for (var r = c + 1; r < W; r++) Unsafe.Add(ref own, r) -= Unsafe.Add(ref block, (c * W) + r) * value;
        }
    }

    /// <summary>Solves with the transpose of a diagonal block.</summary>
    public static void BackwardDiagonal(ref double block, ref double own)
    {
        for (var c = W - 1; c >= 0; c--)
        {
            var value = Unsafe.Add(ref own, c);
            for (var r = c + 1; r < W; r++) value -= Unsafe.Add(ref block, (c * W) + r) * Unsafe.Add(ref own, r);
            Unsafe.Add(ref own, c) = value * Unsafe.Add(ref block, (c * W) + c);
        }
    }

    /// <summary>below −= block · own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Forward(ref double block, ref double own, ref double below)
    {
        var even = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref block), Vector256.Create(own), Vector256.LoadUnsafe(ref block, W) * Vector256.Create(Unsafe.Add(ref own, 1)));
        var odd = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref block, 2 * W), Vector256.Create(Unsafe.Add(ref own, 2)), Vector256.LoadUnsafe(ref block, 3 * W) * Vector256.Create(Unsafe.Add(ref own, 3)));
        (Vector256.LoadUnsafe(ref below) - (even + odd)).StoreUnsafe(ref below);
    }
}
