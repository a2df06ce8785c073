using System.Globalization;

namespace Spelter.Law;

/// <summary>Rates as they are written in the register: a name with its arguments, such as topUpTo(15%) or sum(specific(0.128 USD/kg), adValorem(1.8%)).</summary>
public static class RateText
{
    /// <summary>A share as a percentage.</summary>
    internal static string Share(decimal share) => $"{(share * 100).ToString("0.############", CultureInfo.InvariantCulture)}%";

    /// <summary>An amount of money.</summary>
    internal static string Dollars(decimal usd) => $"{usd.ToString("0.############", CultureInfo.InvariantCulture)} USD";

    /// <summary>Reads a written rate.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The rate, or what is wrong with the text; the place is left to the reader of the file.</returns>
    public static Outcome<RateExpression> Parse(string text)
    {
        var reading = new RateReading(text);
        try
        {
            var rate = reading.Rate();
            return reading.IsAtEnd ? rate : throw reading.Fault("something follows the rate");
        }
        catch (FormatException fault)
        {
            return new Problem("", fault.Message, "Rates are free, adValorem(25%), adValorem(25%, nonUsContent), specific(1.25 USD/t), content(0.375 USD/kg, tungsten), sum(a, b), topUpTo(15%), cap(15%, a), floor(15%, a), least(a, b), greatest(a, b), minimumImportPrice(21 USD/kg, gap|whole), inQuota(order, a, b), absoluteQuota(order).");
        }
    }
}
