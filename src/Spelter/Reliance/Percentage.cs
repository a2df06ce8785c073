using System.Globalization;

namespace Spelter.Reliance;

/// <summary>Ratios in percent, rounded to 14 significant digits: a binary number holds 15 of a decimal one, and the last is lost in
/// the product, so that 0.57 would else be 57.00000000000001 percent. No printed figure has more than 7.</summary>
public static class Percentage
{
    /// <summary>A ratio in percent; an infinite one stays infinite.</summary>
    public static double Of(double ratio) => double.IsFinite(ratio)
        ? double.Parse((ratio * 100).ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : ratio;

    /// <summary>Bounds of a ratio in percent.</summary>
    public static Interval Of(Interval ratio) => new(Of(ratio.Low), Of(ratio.High));
}
