namespace Spelter.Equilibrium;

/// <summary>Numbers of one scenario among others that were solved beside it; valid until the visitor that was given it returns.</summary>
public readonly ref struct LaneView
{
    private readonly ReadOnlySpan<double> _values;
    private readonly int _width;
    private readonly int _lane;

    internal LaneView(ReadOnlySpan<double> values, int width, int lane)
    {
        _values = values;
        _width = width;
        _lane = lane;
    }

    /// <summary>Number of items.</summary>
    public int Count => _values.Length / _width;

    /// <summary>The number of an item.</summary>
    public double this[int item] => _values[(item * _width) + _lane];

    /// <summary>Copies all items.</summary>
    /// <param name="target">As long as there are items, or longer.</param>
    public void CopyTo(Span<double> target)
    {
        for (var i = 0; i < Count; i++) target[i] = this[i];
    }
}
