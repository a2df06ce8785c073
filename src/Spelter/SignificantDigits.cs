using System.Globalization;

namespace Spelter;

/// <summary>Takes the noise of binary arithmetic out of figures: 14 significant digits. A binary number holds 15 of a decimal one and
/// loses the last in a sum or product, so that 0.243 would else come out as 0.24299999999999997.</summary>
public static class SignificantDigits
{
    /// <summary>The nearest number of 14 significant digits; infinity and what is no number stay as they are.</summary>
    public static double Of(double value) => double.IsFinite(value)
        ? double.Parse(value.ToString("G14", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : value;
}
