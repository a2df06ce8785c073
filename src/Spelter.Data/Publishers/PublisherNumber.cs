using System.Globalization;

namespace Spelter.Data.Publishers;

/// <summary>Numbers as publishers print them, whatever the machine's culture.</summary>
internal static class PublisherNumber
{
    public static bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    /// <exception cref="InputException">The text is not a finite number.</exception>
    public static double Parse(string text, string where) => TryParse(text, out var value)
        ? value
        : throw InputException.At(where, $"\"{text}\" is not a number.", "Give the file as the publisher wrote it.");

    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
