using System.Globalization;

namespace Spelter.Reports.Documents;

/// <summary>Figures as text: invariant, comma between thousands, a point before decimals.</summary>
internal static class Figures
{
    private static readonly CultureInfo Text = CultureInfo.InvariantCulture;

    /// <summary>A published figure; beyond three decimals only below one, where a machine-made table prints eight.</summary>
    public static string AsPublished(double value) => value.ToString(Math.Abs(value) >= 1 ? "#,##0.###" : "0.########", Text);

    /// <summary>A computed figure, three significant digits below a thousand: more would claim more than the inputs hold.</summary>
    public static string Rounded(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("#,##0", Text),
        >= 10 => value.ToString("0.#", Text),
        >= 1 => value.ToString("0.##", Text),
        _ => value.ToString("0.###", Text),
    };

    /// <summary>Bounds as "low–high", "≥ low" without an upper end, or one figure where they agree.</summary>
    public static string Bounds(Interval value, Func<double, string> number)
    {
        if (double.IsPositiveInfinity(value.High)) return double.IsNegativeInfinity(value.Low) ? "unknown" : $"≥ {number(value.Low)}";
        if (double.IsNegativeInfinity(value.Low)) return $"≤ {number(value.High)}";
        var (low, high) = (number(value.Low), number(value.High));
        return low == high ? low : $"{low}–{high}";
    }

    /// <summary>Money that a reader takes in at a glance; a table beside it holds every digit.</summary>
    public static string Dollars(double usd) => Math.Abs(usd) switch
    {
        >= 1e9 => (usd / 1e9).ToString("$#,##0.0", Text) + " billion",
        >= 1e6 => (usd / 1e6).ToString("$#,##0.0", Text) + " million",
        _ => usd.ToString("$#,##0", Text),
    };

    public static string Whole(int value) => value.ToString("#,##0", Text);
}
