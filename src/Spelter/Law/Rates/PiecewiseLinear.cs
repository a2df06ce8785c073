namespace Spelter.Law;

/// <summary>A continuous function of one number that is linear between its knots. The last knot is the end of the range, or the place from
/// which the slope no longer changes where the range has no end.</summary>
public sealed class PiecewiseLinear
{
    private readonly (decimal X, decimal Y)[] _knots;
    private readonly decimal? _slope;

    private PiecewiseLinear((decimal X, decimal Y)[] knots, decimal? slope) => (_knots, _slope) = (knots, slope);

    /// <summary>Where the function bends or ends, in order.</summary>
    public IReadOnlyList<(decimal X, decimal Y)> Knots => _knots;

    /// <summary>Slope beyond the last knot; null where the range ends there.</summary>
    public decimal? LastSlope => _slope;

    /// <summary>A constant.</summary>
    public static PiecewiseLinear Constant(AmountRange range, decimal value) =>
        range.High is { } high ? new(high == range.Low ? [(high, value)] : [(range.Low, value), (high, value)], null) : new([(range.Low, value)], 0);

    /// <summary>A multiple of the number itself.</summary>
    public static PiecewiseLinear Line(AmountRange range, decimal slope) => range.High is { } high
        ? new(high == range.Low ? [(high, slope * high)] : [(range.Low, slope * range.Low), (high, slope * high)], null)
        : new([(range.Low, slope * range.Low)], slope);

    /// <summary>A line that has one value where the number is zero and another where it is one.</summary>
    public static PiecewiseLinear Between(AmountRange range, decimal atZero, decimal atOne) => Sum(Constant(range, atZero), Line(range, atOne - atZero), 1);

    /// <summary>Value at a number in the range.</summary>
    public decimal At(decimal x)
    {
        var after = Array.FindIndex(_knots, k => k.X >= x);
        if (after < 0) return _knots[^1].Y + ((x - _knots[^1].X) * (_slope ?? throw new ArgumentOutOfRangeException(nameof(x), "beyond the end of the range.")));
        if (_knots[after].X == x) return _knots[after].Y;
        if (after == 0) throw new ArgumentOutOfRangeException(nameof(x), "before the start of the range.");
        var (from, to) = (_knots[after - 1], _knots[after]);
        return from.Y + ((to.Y - from.Y) * (x - from.X) / (to.X - from.X));
    }

    /// <summary>Least and largest value over the range.</summary>
    public AmountRange Bounds() => new(_slope < 0 ? throw new InvalidOperationException("A duty has no lower bound.") : _knots.Min(k => k.Y), _slope > 0 ? null : _knots.Max(k => k.Y));

    /// <summary>The function times a number.</summary>
    public PiecewiseLinear Times(decimal factor) => new([.. _knots.Select(k => (k.X, k.Y * factor))], _slope * factor);

    /// <summary>One function plus or minus another over the same range.</summary>
    public static PiecewiseLinear Sum(PiecewiseLinear a, PiecewiseLinear b, int sign) =>
        new([.. Places(a, b).Select(x => (x, a.At(x) + (sign * b.At(x))))], a._slope + (sign * b._slope));

    /// <summary>The higher or the lower of two functions over the same range.</summary>
    public static PiecewiseLinear Pick(PiecewiseLinear a, PiecewiseLinear b, bool isMax)
    {
        var places = Places(a, b).ToList();
        var crossings = Crossings(a, b);
        (decimal X, decimal Y)[] knots = [.. places.Concat(crossings).Distinct().Order().Select(x => (x, isMax ? Math.Max(a.At(x), b.At(x)) : Math.Min(a.At(x), b.At(x))))];
        if (a._slope is not { } first || b._slope is not { } second) return new(knots, null);
        var end = knots[^1].X;
        var apart = a.At(end) - b.At(end);
        // Beyond the last crossing the one that is ahead stays ahead; where both are level, slopes decide.
        var takesFirst = apart == 0 ? (first >= second) == isMax : (apart > 0) == isMax;
        return new(knots, takesFirst ? first : second);
    }

    /// <summary>Numbers at which two functions over the same range cross, between their knots and beyond.</summary>
    public static IReadOnlyList<decimal> Crossings(PiecewiseLinear a, PiecewiseLinear b)
    {
        List<decimal> found = [];
        var places = Places(a, b).ToList();
        for (var i = 0; i < places.Count; i++)
        {
            var here = a.At(places[i]) - b.At(places[i]);
            if (i + 1 < places.Count)
            {
                var next = a.At(places[i + 1]) - b.At(places[i + 1]);
                if (here * next < 0) found.Add(places[i] + ((places[i + 1] - places[i]) * here / (here - next)));
            }
            else if (a._slope - b._slope is { } turn && turn != 0 && here / turn < 0)
            {
                found.Add(places[i] - (here / turn));
            }
        }

        return found;
    }

    private static IEnumerable<decimal> Places(PiecewiseLinear a, PiecewiseLinear b) => a._knots.Select(k => k.X).Concat(b._knots.Select(k => k.X)).Distinct().Order();
}
