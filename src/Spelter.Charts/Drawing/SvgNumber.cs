using System.Globalization;

namespace Spelter.Charts;

/// <summary>The one way in which numbers enter SVG: point as decimal mark whatever the thread's culture, since a decimal
/// comma breaks every path.</summary>
public static class SvgNumber
{
    /// <summary>A coordinate in viewBox units, to a hundredth.</summary>
    /// <exception cref="ArgumentException">The coordinate is not finite.</exception>
    public static string N(double coordinate)
    {
        if (!double.IsFinite(coordinate)) throw new ArgumentException("A coordinate must be finite; clamp open bounds to the axis first.", nameof(coordinate));
        // Adding zero turns −0 into 0, which .NET would print as "-0".
        return (Math.Round(coordinate, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>A value as a reader sees it on an axis.</summary>
    public static string Shown(double value, AxisText text) => text switch
    {
        AxisText.Percent => Plain(value * 100, "#,0.##") + "%",
        AxisText.Year => Plain(value, "0"),
        _ => Plain(value, "#,0.####"),
    };

    /// <summary>As <see cref="Shown"/>, with a sign on both sides of zero.</summary>
    public static string WithSign(double value, AxisText text) => value > 0 ? "+" + Shown(value, text) : Shown(value, text);

    /// <summary>Bounds as a reader sees them; an open bound is named in words.</summary>
    public static string Shown(Interval bounds, AxisText text) => (double.IsFinite(bounds.Low), double.IsFinite(bounds.High)) switch
    {
        (true, true) when bounds.IsExact => Shown(bounds.Low, text),
        (true, true) => $"{Shown(bounds.Low, text)} to {Shown(bounds.High, text)}",
        (true, false) => $"at least {Shown(bounds.Low, text)}",
        (false, true) => $"at most {Shown(bounds.High, text)}",
        _ => "unknown",
    };

    /// <summary>Data of an open path through the points.</summary>
    public static string Path(IEnumerable<(double X, double Y)> points) => "M" + string.Join('L', points.Select(p => $"{N(p.X)},{N(p.Y)}"));

    // The true minus sign is as wide as the plus; a hyphen reads as a dash.
    private static string Plain(double value, string format) =>
        (Math.Round(value, 10) + 0.0).ToString(format, CultureInfo.InvariantCulture).Replace('-', '−');
}
