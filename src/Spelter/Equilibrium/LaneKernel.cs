using System.Runtime.CompilerServices;

namespace Spelter.Equilibrium;

/// <summary>Products and solves of blocks of four by four, column after column, each entry a register of lanes.</summary>
internal static class LaneKernel<V, T>
    where V : struct
    where T : struct, ILane<V>
{
    private const int W = BlockPattern.Width;

    /// <summary>target −= Σ left · rightᵀ over the products of a block; a target without entries of its own counts as zero.</summary>
    public static void Subtract(ref double target, ref double factor, ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights, bool isOriginal)
    {
        V a00 = default, a10 = default, a20 = default, a30 = default, a01 = default, a11 = default, a21 = default, a31 = default;
        V a02 = default, a12 = default, a22 = default, a32 = default, a03 = default, a13 = default, a23 = default, a33 = default;
        for (var p = 0; p < lefts.Length; p++)
        {
            ref var left = ref Unsafe.Add(ref factor, lefts[p] * T.Width);
            ref var right = ref Unsafe.Add(ref factor, rights[p] * T.Width);
            for (var m = 0; m < W * W; m += W)
            {
                V l0 = T.Load(ref left, m * T.Width), l1 = T.Load(ref left, (m + 1) * T.Width), l2 = T.Load(ref left, (m + 2) * T.Width), l3 = T.Load(ref left, (m + 3) * T.Width);
                var r = T.Load(ref right, m * T.Width);
                a00 = T.MultiplyAdd(l0, r, a00);
                a10 = T.MultiplyAdd(l1, r, a10);
                a20 = T.MultiplyAdd(l2, r, a20);
                a30 = T.MultiplyAdd(l3, r, a30);
                r = T.Load(ref right, (m + 1) * T.Width);
                a01 = T.MultiplyAdd(l0, r, a01);
                a11 = T.MultiplyAdd(l1, r, a11);
                a21 = T.MultiplyAdd(l2, r, a21);
                a31 = T.MultiplyAdd(l3, r, a31);
                r = T.Load(ref right, (m + 2) * T.Width);
                a02 = T.MultiplyAdd(l0, r, a02);
                a12 = T.MultiplyAdd(l1, r, a12);
                a22 = T.MultiplyAdd(l2, r, a22);
                a32 = T.MultiplyAdd(l3, r, a32);
                r = T.Load(ref right, (m + 3) * T.Width);
                a03 = T.MultiplyAdd(l0, r, a03);
                a13 = T.MultiplyAdd(l1, r, a13);
                a23 = T.MultiplyAdd(l2, r, a23);
                a33 = T.MultiplyAdd(l3, r, a33);
            }
        }

        Put(ref target, 0, a00, a10, a20, a30, isOriginal);
        Put(ref target, W, a01, a11, a21, a31, isOriginal);
        Put(ref target, 2 * W, a02, a12, a22, a32, isOriginal);
        Put(ref target, 3 * W, a03, a13, a23, a33, isOriginal);
    }

    /// <summary>target := target · diagonal⁻ᵀ, where the diagonal holds inverses.</summary>
    public static void Divide(ref double target, ref double diagonal)
    {
        for (var c = 0; c < W; c++)
        {
            var inverse = At(ref diagonal, c, c);
            for (var r = 0; r < W; r++)
            {
                var value = At(ref target, c, r);
                for (var m = 0; m < c; m++) value = T.MultiplySubtractFrom(At(ref target, m, r), At(ref diagonal, m, c), value);
                Set(ref target, c, r, T.Multiply(value, inverse));
            }
        }
    }

    /// <summary>Cholesky factor of a diagonal block, in place, with inverses on its diagonal; a pivot that rounding has eaten makes its
    /// row stand still.</summary>
    public static void Cholesky(ref double block)
    {
        for (var c = 0; c < W; c++)
        {
            var pivot = At(ref block, c, c);
            for (var m = 0; m < c; m++) pivot = T.MultiplySubtractFrom(At(ref block, m, c), At(ref block, m, c), pivot);
            var inverse = T.IfLess(default, pivot, T.Divide(T.Create(1), T.Sqrt(pivot)));
            Set(ref block, c, c, inverse);
            for (var r = c + 1; r < W; r++)
            {
                var value = At(ref block, c, r);
                for (var m = 0; m < c; m++) value = T.MultiplySubtractFrom(At(ref block, m, r), At(ref block, m, c), value);
                Set(ref block, c, r, T.Multiply(value, inverse));
            }
        }
    }

    /// <summary>Solves with a diagonal block.</summary>
    public static void ForwardDiagonal(ref double block, ref double own)
    {
        for (var c = 0; c < W; c++)
        {
            var value = T.Multiply(Row(ref own, c), At(ref block, c, c));
            T.Store(value, ref own, c * T.Width);
            for (var r = c + 1; r < W; r++) T.Store(T.MultiplySubtractFrom(At(ref block, c, r), value, Row(ref own, r)), ref own, r * T.Width);
        }
    }

    /// <summary>Solves with the transpose of a diagonal block.</summary>
    public static void BackwardDiagonal(ref double block, ref double own)
    {
        for (var c = W - 1; c >= 0; c--)
        {
            var value = Row(ref own, c);
            for (var r = c + 1; r < W; r++) value = T.MultiplySubtractFrom(At(ref block, c, r), Row(ref own, r), value);
            T.Store(T.Multiply(value, At(ref block, c, c)), ref own, c * T.Width);
        }
    }

    /// <summary>below −= block · own.</summary>
    public static void Forward(ref double block, ref double own, ref double below)
    {
        V x0 = Row(ref own, 0), x1 = Row(ref own, 1), x2 = Row(ref own, 2), x3 = Row(ref own, 3);
        for (var r = 0; r < W; r++)
        {
            var value = T.MultiplySubtractFrom(At(ref block, 0, r), x0, Row(ref below, r));
            value = T.MultiplySubtractFrom(At(ref block, 1, r), x1, value);
            value = T.MultiplySubtractFrom(At(ref block, 2, r), x2, value);
            T.Store(T.MultiplySubtractFrom(At(ref block, 3, r), x3, value), ref below, r * T.Width);
        }
    }

    /// <summary>own −= blockᵀ · below.</summary>
    public static void Backward(ref double block, ref double own, ref double below)
    {
        V x0 = Row(ref below, 0), x1 = Row(ref below, 1), x2 = Row(ref below, 2), x3 = Row(ref below, 3);
        for (var c = 0; c < W; c++)
        {
            var value = T.MultiplySubtractFrom(At(ref block, c, 0), x0, Row(ref own, c));
            value = T.MultiplySubtractFrom(At(ref block, c, 1), x1, value);
            value = T.MultiplySubtractFrom(At(ref block, c, 2), x2, value);
            T.Store(T.MultiplySubtractFrom(At(ref block, c, 3), x3, value), ref own, c * T.Width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(ref double target, int at, V r0, V r1, V r2, V r3, bool isOriginal)
    {
        var (o0, o1, o2, o3) = (default(V), default(V), default(V), default(V));
        if (isOriginal) (o0, o1, o2, o3) = (Row(ref target, at), Row(ref target, at + 1), Row(ref target, at + 2), Row(ref target, at + 3));
        T.Store(T.Subtract(o0, r0), ref target, at * T.Width);
        T.Store(T.Subtract(o1, r1), ref target, (at + 1) * T.Width);
        T.Store(T.Subtract(o2, r2), ref target, (at + 2) * T.Width);
        T.Store(T.Subtract(o3, r3), ref target, (at + 3) * T.Width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V At(ref double block, int column, int row) => T.Load(ref block, ((column * W) + row) * T.Width);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(ref double block, int column, int row, V value) => T.Store(value, ref block, ((column * W) + row) * T.Width);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Row(ref double rows, int row) => T.Load(ref rows, row * T.Width);
}
