using System.Globalization;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Cli;

/// <summary>Numbers as a terminal shows them. Estimates and bounds look different from reported figures.</summary>
internal static class Text
{
    public static string Percent(Interval value) => Show(value, "0.#", " %");

    /// <summary>A recomputed reliance: a bound may be infinite on either side.</summary>
    public static string Recomputed(Interval? percent) => percent is not { } value ? "—"
        : double.IsNegativeInfinity(value.Low)
            ? double.IsPositiveInfinity(value.High) ? "unbounded" : "≤ " + value.High.ToString("0.#", CultureInfo.InvariantCulture) + " %"
            : Percent(value);

    public static string Share(Interval value) => Show(value * 100, "#,0.#", " %");

    /// <summary>A share of the whole; where another country's output is withheld, the share of what is published beside it.</summary>
    public static string Share(Interval ofWhole, Interval ofPublished) =>
        ofWhole == ofPublished ? Share(ofWhole) : $"{Share(ofWhole)} ({Share(ofPublished)} {ShareWords.OfPublished})";

    /// <summary>The index of the whole; where a country's output is withheld, that of what is published beside it.</summary>
    public static string Hhi(Concentration concentration) => concentration.HasWithheld
        ? $"{Index(concentration.HhiWithWithheld)} ({Index(concentration.Hhi)} {ShareWords.OfPublished})"
        : Index(concentration.Hhi);

    /// <summary>An index: whole where it runs to thousands, with two decimals where it is of the order of one.</summary>
    public static string Index(Interval value) => Show(value, value.High >= 100 ? "#,0" : "0.##", "");

    /// <summary>A change: a rise has its sign.</summary>
    public static string Change(Interval value) => value.Low > 0 ? $"+{Share(value)}" : Share(value);

    public static string Number(Interval value) => Show(value, "#,0.###", "");

    /// <summary>Tonnes, with decimals only where the quantity is small: more would claim more than the estimates hold.</summary>
    public static string Tonnes(Interval value) => Show(value, (double.IsFinite(value.High) ? value.High : value.Low) switch { >= 100 => "#,0", >= 10 => "0.#", >= 1 => "0.##", _ => "0.###" }, "");

    public static string Points(Interval value) => Show(value, "0.0", "");

    public static string Usd(Interval value) => Join(UsdText(value.Low), UsdText(value.High));

    private static string Show(Interval value, string format, string unit)
    {
        var low = value.Low.ToString(format, CultureInfo.InvariantCulture);
        return double.IsPositiveInfinity(value.High)
            ? "≥ " + low + unit
            : Join(low, value.High.ToString(format, CultureInfo.InvariantCulture)) + unit;
    }

    // Bounds that round to the same text are one number to a reader.
    private static string Join(string low, string high) => low == high ? low : $"{low} to {high}";

    private static string UsdText(double value) => value switch
    {
        >= 1e9 => (value / 1e9).ToString("$0.00", CultureInfo.InvariantCulture) + " bn",
        >= 1e6 => (value / 1e6).ToString("$0.0", CultureInfo.InvariantCulture) + " m",
        _ => value.ToString("$#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>A quantity in three significant digits below a hundred, whole above; what rounds to nothing has no sign.</summary>
    public static string Amount(double value) => Math.Abs(value) < 0.005 ? "0" : value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.#", _ => "0.##" }, CultureInfo.InvariantCulture);
}
