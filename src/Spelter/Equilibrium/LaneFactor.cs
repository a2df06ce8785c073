using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Spelter.Equilibrium;

/// <summary>Cholesky factors of several matrices of one pattern at once, one a lane. A register holds one entry of all of them, so
/// that blocks would gain nothing and multiply zeros.</summary>
internal sealed class LaneFactor<V, T>
    where V : struct
    where T : struct, ILane<V>
{
    private readonly BlockPattern _pattern;
    private readonly BlockProduct[] _products;
    private readonly int[] _rows;
    private readonly bool[] _isOriginal;
    private readonly LaneArray _lower;
    private readonly LaneArray _right;

    /// <param name="rows">Rows of the matrices.</param>
    /// <param name="pairs">Pairs of rows whose entries are filled, apart from those on the diagonal; every other entry is fill of the
    /// elimination.</param>
    public LaneFactor(int rows, IReadOnlyCollection<(int A, int B)> pairs)
    {
        _pattern = new BlockPattern(rows, pairs, width: 1);
        _products = [.. _pattern.Products.Select(p => new BlockProduct(p.Left * T.Width, p.Right * T.Width))];
        _rows = [.. _pattern.RowOf.Select(row => row * T.Width)];
        (_lower, _right) = (new LaneArray(_pattern.Blocks, T.Width), new LaneArray(rows, T.Width));
        _isOriginal = new bool[_pattern.Blocks];
        for (var i = 0; i < rows; i++) _isOriginal[_pattern.Entry(i, i)] = true;
        foreach (var (a, b) in pairs) _isOriginal[_pattern.Entry(a, b)] = true;
    }

    /// <summary>First entry of the matrices; the diagonal is first in its column.</summary>
    public ref double Entries => ref _lower.Start;

    /// <summary>Place among the entries of that of two rows that meet.</summary>
    public int Entry(int a, int b) => _pattern.Entry(a, b);

    /// <summary>Factorises the entries in place; the diagonal holds inverses, and a pivot that rounding has eaten makes its row stand
    /// still.</summary>
    public void Factorise()
    {
        ref var lower = ref _lower.Start;
        ref var start = ref MemoryMarshal.GetArrayDataReference(_pattern.Start);
        var entry = 0;
        foreach (var next in _pattern.First.AsSpan(1))
        {
            var pivot = Left(ref lower, entry, start, Unsafe.Add(ref start, 1));
            var inverse = T.IfLess(default, pivot, T.Divide(T.Create(1), T.Sqrt(pivot)));
            T.Store(inverse, ref lower, entry * T.Width);
            while (++entry < next)
            {
                start = ref Unsafe.Add(ref start, 1);
                T.Store(T.Multiply(Left(ref lower, entry, start, Unsafe.Add(ref start, 1)), inverse), ref lower, entry * T.Width);
            }

            start = ref Unsafe.Add(ref start, 1);
        }
    }

    /// <summary>Solves for one right-hand side a lane.</summary>
    /// <param name="right">Right-hand sides, row after row.</param>
    /// <param name="result">Where the solutions go.</param>
    public void Solve(LaneArray right, LaneArray result)
    {
        ref var lower = ref _lower.Start;
        ref var work = ref _right.Start;
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var i = 0; i < _pattern.Rows; i++) T.Store(T.Load(ref right.Start, i * T.Width), ref work, _pattern.Place[i] * T.Width);
        for (var column = 0; column < _pattern.Columns; column++)
        {
            var (first, end) = (_pattern.First[column], _pattern.First[column + 1]);
            var own = T.Multiply(T.Load(ref work, column * T.Width), T.Load(ref lower, first * T.Width));
            T.Store(own, ref work, column * T.Width);
            for (var entry = first + 1; entry < end; entry++)
            {
                var row = Unsafe.Add(ref rows, entry);
                T.Store(T.MultiplySubtractFrom(T.Load(ref lower, entry * T.Width), own, T.Load(ref work, row)), ref work, row);
            }
        }

        for (var column = _pattern.Columns - 1; column >= 0; column--)
        {
            var (first, end) = (_pattern.First[column], _pattern.First[column + 1]);
            V even = default, odd = default;
            var entry = first + 1;
            for (; entry + 1 < end; entry += 2)
            {
                even = T.MultiplyAdd(T.Load(ref lower, entry * T.Width), T.Load(ref work, Unsafe.Add(ref rows, entry)), even);
                odd = T.MultiplyAdd(T.Load(ref lower, (entry + 1) * T.Width), T.Load(ref work, Unsafe.Add(ref rows, entry + 1)), odd);
            }

            if (entry < end) even = T.MultiplyAdd(T.Load(ref lower, entry * T.Width), T.Load(ref work, Unsafe.Add(ref rows, entry)), even);
            var own = T.Subtract(T.Load(ref work, column * T.Width), T.Add(even, odd));
            T.Store(T.Multiply(own, T.Load(ref lower, first * T.Width)), ref work, column * T.Width);
        }

        for (var i = 0; i < _pattern.Rows; i++) T.Store(T.Load(ref work, _pattern.Place[i] * T.Width), ref result.Start, i * T.Width);
    }

    // What elimination of the columns before leaves of an entry. Two sums, so that a product need not wait for the one before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private V Left(ref double lower, int entry, int first, int end)
    {
        V even = default, odd = default;
        ref var product = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_products), first);
        for (var pairs = (end - first) >> 1; pairs > 0; pairs--)
        {
            var other = Unsafe.Add(ref product, 1);
            even = T.MultiplyAdd(T.Load(ref lower, product.Left), T.Load(ref lower, product.Right), even);
            odd = T.MultiplyAdd(T.Load(ref lower, other.Left), T.Load(ref lower, other.Right), odd);
            product = ref Unsafe.Add(ref product, 2);
        }

        if (((end - first) & 1) != 0) even = T.MultiplyAdd(T.Load(ref lower, product.Left), T.Load(ref lower, product.Right), even);
        return T.Subtract(_isOriginal[entry] ? T.Load(ref lower, entry * T.Width) : default, T.Add(even, odd));
    }
}
