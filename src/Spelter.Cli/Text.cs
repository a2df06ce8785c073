using System.Globalization;

namespace Spelter.Cli;

/// <summary>Numbers as a terminal shows them. Estimates and bounds look different from reported figures.</summary>
internal static class Text
{
    public static string Percent(Interval value) => Show(value, "0.#", " %");

    public static string Share(Interval value) => Show(value * 100, "0.#", " %");

    public static string Number(Interval value) => Show(value, "#,0.###", "");

    public static string Points(Interval value) => Show(value, "0.0", "");

    public static string Usd(Interval value) => value.IsExact ? UsdText(value.Low) : $"{UsdText(value.Low)} to {UsdText(value.High)}";

    private static string Show(Interval value, string format, string unit) => value.IsExact
        ? value.Low.ToString(format, CultureInfo.InvariantCulture) + unit
        : double.IsPositiveInfinity(value.High)
            ? "≥ " + value.Low.ToString(format, CultureInfo.InvariantCulture) + unit
            : $"{value.Low.ToString(format, CultureInfo.InvariantCulture)} to {value.High.ToString(format, CultureInfo.InvariantCulture)}{unit}";

    private static string UsdText(double value) => value switch
    {
        >= 1e9 => (value / 1e9).ToString("$0.00", CultureInfo.InvariantCulture) + " bn",
        >= 1e6 => (value / 1e6).ToString("$0.0", CultureInfo.InvariantCulture) + " m",
        _ => value.ToString("$#,0", CultureInfo.InvariantCulture),
    };
}
