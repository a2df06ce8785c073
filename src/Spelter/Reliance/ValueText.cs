using System.Globalization;

namespace Spelter.Reliance;

/// <summary>Figures as citations print them.</summary>
internal static class ValueText
{
    public static string Usd(double value) => value.ToString("#,0", CultureInfo.InvariantCulture) + " USD";

    public static string Tonnes(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture) + " t";

    public static string Range(Interval value, string format) => value.IsExact
        ? value.Low.ToString(format, CultureInfo.InvariantCulture)
        : $"{value.Low.ToString(format, CultureInfo.InvariantCulture)} to {value.High.ToString(format, CultureInfo.InvariantCulture)}";
}
