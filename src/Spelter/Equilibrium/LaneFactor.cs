using System.Runtime.CompilerServices;

namespace Spelter.Equilibrium;

/// <summary>Cholesky factors of several matrices of one pattern at once, one a lane.</summary>
internal sealed class LaneFactor<V, T>
    where V : struct
    where T : struct, ILane<V>
{
    private const int W = BlockPattern.Width;
    private const int Size = BlockPattern.Size;
    private readonly BlockPattern _pattern;
    private readonly bool[] _isOriginal;
    private readonly LaneArray _lower;
    private readonly LaneArray _right;

    /// <param name="pattern">The pattern.</param>
    /// <param name="entries">Places that the matrices fill; every other block is fill of the elimination.</param>
    public LaneFactor(BlockPattern pattern, IEnumerable<int> entries)
    {
        _pattern = pattern;
        (_lower, _right) = (new LaneArray(pattern.Blocks * Size, T.Width), new LaneArray(pattern.Columns * W, T.Width));
        _isOriginal = new bool[pattern.Blocks];
        foreach (var entry in entries) _isOriginal[entry / Size] = true;
    }

    /// <summary>First entry of the matrices.</summary>
    public ref double Entries => ref _lower.Start;

    /// <summary>Makes the entries that the matrices fill zero.</summary>
    public void Clear()
    {
        ref var lower = ref _lower.Start;
        for (var block = 0; block < _isOriginal.Length; block++)
        {
            if (!_isOriginal[block]) continue;
            for (var i = 0; i < Size; i++) T.Store(default, ref lower, ((block * Size) + i) * T.Width);
        }
    }

    /// <summary>Factorises the entries in place.</summary>
    public void Factorise()
    {
        ref var lower = ref _lower.Start;
        for (var column = 0; column < _pattern.Columns; column++)
        {
            var diagonal = _pattern.First[column] * Size * T.Width;
            for (var block = _pattern.First[column]; block < _pattern.First[column + 1]; block++)
            {
                var (from, count) = (_pattern.Start[block], _pattern.Start[block + 1] - _pattern.Start[block]);
                ref var target = ref Unsafe.Add(ref lower, block * Size * T.Width);
                if (count > 0) LaneKernel<V, T>.Subtract(ref target, ref lower, _pattern.Left.AsSpan(from, count), _pattern.Right.AsSpan(from, count), _isOriginal[block]);
                if (block == _pattern.First[column]) LaneKernel<V, T>.Cholesky(ref target);
                else LaneKernel<V, T>.Divide(ref target, ref Unsafe.Add(ref lower, diagonal));
            }
        }
    }

    /// <summary>Solves for one right-hand side a lane.</summary>
    /// <param name="right">Right-hand sides, row after row.</param>
    /// <param name="result">Where the solutions go.</param>
    public void Solve(LaneArray right, LaneArray result)
    {
        ref var lower = ref _lower.Start;
        ref var work = ref _right.Start;
        for (var i = 0; i < _pattern.Rows; i++) T.Store(T.Load(ref right.Start, i * T.Width), ref work, _pattern.Place[i] * T.Width);
        for (var column = 0; column < _pattern.Columns; column++)
        {
            ref var own = ref Unsafe.Add(ref work, column * W * T.Width);
            for (var block = _pattern.First[column]; block < _pattern.First[column + 1]; block++)
            {
                ref var values = ref Unsafe.Add(ref lower, block * Size * T.Width);
                if (block == _pattern.First[column]) LaneKernel<V, T>.ForwardDiagonal(ref values, ref own);
                else LaneKernel<V, T>.Forward(ref values, ref own, ref Unsafe.Add(ref work, _pattern.RowOf[block] * W * T.Width));
            }
        }

        for (var column = _pattern.Columns - 1; column >= 0; column--)
        {
            ref var own = ref Unsafe.Add(ref work, column * W * T.Width);
            for (var block = _pattern.First[column + 1] - 1; block > _pattern.First[column]; block--)
                LaneKernel<V, T>.Backward(ref Unsafe.Add(ref lower, block * Size * T.Width), ref own, ref Unsafe.Add(ref work, _pattern.RowOf[block] * W * T.Width));
            LaneKernel<V, T>.BackwardDiagonal(ref Unsafe.Add(ref lower, _pattern.First[column] * Size * T.Width), ref own);
        }

        for (var i = 0; i < _pattern.Rows; i++) T.Store(T.Load(ref work, _pattern.Place[i] * T.Width), ref result.Start, i * T.Width);
    }
}
