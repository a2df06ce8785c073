using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Spelter.Equilibrium;

/// <summary>Numbers of several lanes, item after item, on the boundary of a cache line so that no register straddles two.</summary>
internal sealed class LaneArray
{
    private const int Line = 8;
    private readonly double[] _values;
    private readonly int _first;
    private readonly int _width;

    public LaneArray(int items, int width)
    {
        _width = width;
        _values = GC.AllocateArray<double>((items * width) + Line, pinned: true);
        var beyond = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(_values, 0) / sizeof(double) % Line);
        _first = (Line - beyond) % Line;
    }

    /// <summary>First number of the first item.</summary>
    public ref double Start => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_values), _first);

    /// <summary>The number of an item in a lane.</summary>
    public ref double this[int item, int lane] => ref _values[_first + (item * _width) + lane];

    /// <summary>The items of one lane.</summary>
    public LaneView Lane(int lane, int items) => new(_values.AsSpan(_first, items * _width), _width, lane);
}
