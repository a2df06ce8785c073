namespace Spelter.Reliance;

/// <summary>Ratios in percent, in <see cref="SignificantDigits"/>: 0.57 is 57 percent and not 57.00000000000001.</summary>
public static class Percentage
{
    /// <summary>A ratio in percent; an infinite one stays infinite.</summary>
    public static double Of(double ratio) => SignificantDigits.Of(ratio * 100);

    /// <summary>Bounds of a ratio in percent.</summary>
    public static Interval Of(Interval ratio) => new(Of(ratio.Low), Of(ratio.High));
}
