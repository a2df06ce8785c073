using System.Globalization;
using System.Text.RegularExpressions;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What a figure printed in the Mineral Commodity Summaries may stand for: half a unit of its last significant place
/// either way. The Survey rounds to three significant digits and estimates to two, so that many trailing zeros of a whole
/// number count; more digits count where they are printed; a note that names the rounding goes before
/// (docs/methods/net-import-reliance.md).</summary>
public static partial class PrintedFigure
{
    private const int DigitsOfFigure = 3;
    private const int DigitsOfEstimate = 2;

    /// <summary>Bounds in the unit printed. A value that is no figure keeps the bounds of its observation.</summary>
    public static Interval Bounds(Observation observation)
    {
        if (observation.Status is not (ObservationStatus.Reported or ObservationStatus.Estimated) || !observation.Value.IsExact) return observation.Value;
        var half = HalfUnit(observation);
        var value = observation.Value.Low;
        return value >= 0 ? new(Math.Max(value - half, 0), value + half) : new(value - half, Math.Min(value + half, 0));
    }

    /// <summary>Half a unit of the last significant place, in the unit printed.</summary>
    public static double HalfUnit(Observation observation)
    {
        var value = Math.Abs(observation.Value.Low);
        // A zero in figures is rounded to the place printed; a true zero is a dash and no figure.
        if (value == 0) return 0.5 * Math.Pow(10, -Decimals(observation.Raw));
        if (Nearest().Match(observation.Note) is { Success: true } nearest && observation.Unit.Dimension == UnitDimension.Mass)
            return 0.5 * Tonnes(nearest.Groups["size"].Value) / observation.Unit.Size;
        var digits = Digits().Match(observation.Note) is { Success: true } stated ? Count(stated.Groups["count"].Value)
            : observation.Status == ObservationStatus.Estimated ? DigitsOfEstimate : DigitsOfFigure;
        var places = Math.Max(digits, SignificantDigits(observation.Raw));
        var exponent = (int)Math.Floor(Math.Log10(value)) - places + 1;
        return 0.5 * Math.Pow(10, Math.Max(exponent, -Decimals(observation.Raw)));
    }

    // From the first to the last digit that is not zero; zeros after a decimal point are printed on purpose and count.
    private static int SignificantDigits(string printed)
    {
        var digits = new string([.. printed.Where(char.IsAsciiDigit)]).TrimStart('0');
        return printed.Contains('.', StringComparison.Ordinal) ? digits.Length : digits.TrimEnd('0').Length;
    }

    private static int Decimals(string printed) => printed.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
        ? printed[(point + 1)..].Count(char.IsAsciiDigit) : 0;

    private static double Tonnes(string words) =>
        words == "hundred thousand" ? 100_000 : double.Parse(words, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static int Count(string word) => word switch { "one" => 1, "two" => 2, _ => 3 };

    [GeneratedRegex(@"nearest (?<size>hundred thousand|[\d,]+) tons", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nearest();

    [GeneratedRegex(@"(?<count>one|two|three) significant digit", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
