using System.Globalization;

namespace Spelter;

/// <summary>A closed interval [Low, High] of real numbers in which a value is known to lie. High may be positive
/// infinity: a withheld quantity is [0, ∞). A known value is an interval of width zero. Arithmetic returns the
/// tightest interval that holds every result of operands within the bounds, without regard to dependence between
/// them (Moore 1966), so a bound may be wider than the truth but never narrower. The default value is [0, 0].</summary>
public readonly record struct Interval
{
    /// <summary>The interval from low to high.</summary>
    /// <exception cref="ArgumentException">A bound is not a number, or low exceeds high.</exception>
    public Interval(double low, double high)
    {
        if (double.IsNaN(low) || double.IsNaN(high)) throw new ArgumentException("A bound of an interval must be a number.", nameof(low));
        if (low > high) throw new ArgumentException($"The low bound {low.ToString(CultureInfo.InvariantCulture)} exceeds the high bound {high.ToString(CultureInfo.InvariantCulture)}.", nameof(low));
        Low = low;
        High = high;
    }

    /// <summary>Low bound.</summary>
    public double Low { get; }

    /// <summary>High bound; positive infinity where there is none.</summary>
    public double High { get; }

    /// <summary>[0, 0].</summary>
    public static Interval Zero => default;

    /// <summary>[0, ∞): a quantity of which only the sign is known.</summary>
    public static Interval NonNegative => new(0, double.PositiveInfinity);

    /// <summary>[0, 1]: a share of which nothing is known.</summary>
    public static Interval AnyShare => new(0, 1);

    /// <summary>A known value.</summary>
    public static Interval Exactly(double value) => new(value, value);

    /// <summary>True where both bounds are one value.</summary>
    public bool IsExact => Low == High;

    /// <summary>True where both bounds are finite.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>High less low.</summary>
    public double Width => High - Low;

    /// <summary>Middle of the bounds. Not an estimate: it orders, it does not claim.</summary>
    public double Middle => Low + ((High - Low) / 2);

    /// <summary>True where the value lies within the bounds.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>True where all of the other lies within the bounds.</summary>
    public bool Contains(Interval other) => Low <= other.Low && other.High <= High;

    /// <summary>Sum.</summary>
    public static Interval operator +(Interval a, Interval b) => new(a.Low + b.Low, a.High + b.High);

    /// <summary>Difference.</summary>
    public static Interval operator -(Interval a, Interval b) => new(a.Low - b.High, a.High - b.Low);

    /// <summary>Product.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        var (p, q, r, s) = (Times(a.Low, b.Low), Times(a.Low, b.High), Times(a.High, b.Low), Times(a.High, b.High));
        return new(Math.Min(Math.Min(p, q), Math.Min(r, s)), Math.Max(Math.Max(p, q), Math.Max(r, s)));
    }

    /// <summary>Product with a known factor.</summary>
    public static Interval operator *(Interval a, double factor) => a * Exactly(factor);

    /// <summary>Quotient; the divisor must not contain zero in its interior or at both ends. Where the divisor touches
    /// zero at one end the quotient is unbounded on that side.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero or contains values of both signs.</exception>
    public static Interval operator /(Interval a, Interval b)
    {
        if (b.Low < 0 && b.High > 0) throw new DivideByZeroException("The divisor holds values of both signs.");
        if (b.Low == 0 && b.High == 0) throw new DivideByZeroException("The divisor is zero.");
        var reciprocal = b.Low >= 0
            ? new Interval(1 / b.High, b.Low == 0 ? double.PositiveInfinity : 1 / b.Low)
            : new Interval(b.High == 0 ? double.NegativeInfinity : 1 / b.High, 1 / b.Low);
        return a * reciprocal;
    }

    /// <summary>The smallest interval that holds both.</summary>
    public static Interval Hull(Interval a, Interval b) => new(Math.Min(a.Low, b.Low), Math.Max(a.High, b.High));

    /// <summary>Both bounds moved into a range.</summary>
    public Interval ClampTo(double low, double high) => new(Math.Clamp(Low, low, high), Math.Clamp(High, low, high));

    /// <summary>One number where it is exact, else [low, high], in full precision.</summary>
    public override string ToString() => IsExact
        ? Low.ToString("G17", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"[{Low:G17}, {High:G17}]");

    // 0 × ∞ is 0 here: a quantity that is exactly zero stays zero however little is known of the factor.
    private static double Times(double x, double y) => x == 0 || y == 0 ? 0 : x * y;
}
