using System.Globalization;
using System.Text.RegularExpressions;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>Turns what a rate column of the Harmonized Tariff Schedule prints into a rate. What it does not understand to the last word is
/// untranslatable, with the reason.</summary>
public static partial class RateColumn
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Limit = 1000;
    private static readonly string[] OtherRates = ["rate applicable", "rate of duty appl", "rate provided"];

    /// <summary>Reads the text of the general or the other column, or of one group of the special column.</summary>
    public static PrintedRate Parse(string text)
    {
        var clean = Clean(text);
        if (clean.Length == 0) return new EmptyRate();
        if (Elsewhere().IsMatch(clean))
            return new RateElsewhere(clean, [.. Heading().Matches(clean).Select(m => new HtsCode(m.Value))]);
        if (Unchanged().IsMatch(clean)) return new RateOnTop(clean, new Free());
        if (OwnRate().Match(clean) is { Success: true } own)
        {
            var added = own.Groups["added"].Value;
            return added.Length == 0 ? new RateOnTop(clean, new Free())
                : Sum(PartOfValue().Replace(added, "${rate} on the value of the ${part}")) is { } addition ? new RateOnTop(clean, addition)
                : new UntranslatableRate(clean, "what comes on top of the article's own rate is not a sum of known terms");
        }

        if (FreeUnder().Match(clean) is { Success: true } free) return new RateInFull(clean, new Free(), free.Groups["condition"].Value);
        return Sum(clean) is { } rate ? new RateInFull(clean, rate) : new UntranslatableRate(clean, ReasonOf(clean));
    }

    /// <summary>The text without the marks of typesetting that some editions hold and with single spaces.</summary>
    internal static string Clean(string text) => Spaces().Replace(Marks().Replace(text, ""), " ").Trim();

    private static RateExpression? Sum(string text)
    {
        RateExpression? sum = null;
        foreach (var part in text.TrimEnd('/', ' ').Split('+'))
        {
            if (Term(part.Trim()) is not { } term) return null;
            sum = sum is null ? term : new Compound(sum, term);
        }

        return sum;
    }

    private static RateExpression? Term(string text)
    {
        if (text == "Free") return new Free();
        if (Share().Match(text) is { Success: true } share)
        {
            var percent = Number(share.Groups["whole"].Value);
            if (share.Groups["under"].Success) percent += Number(share.Groups["over"].Value) / Number(share.Groups["under"].Value);
            return new AdValorem(percent / 100, share.Groups["base"].Success ? BaseOf(share.Groups["base"].Value) : ValueBase.Customs);
        }

        if (Price().Match(text) is not { Success: true } price) return null;
        var usd = price.Groups["usd"].Success ? Number(price.Groups["usd"].Value) : Number(price.Groups["cents"].Value) / 100;
        if (price.Groups["each"].Success) return new Specific(usd, "each");
        var unit = SplitWord().Replace(price.Groups["unit"].Value, "");
        if (Content().Match(unit) is { Success: true } content && CustomsUnit.IsMetal(content.Groups["metal"].Value))
            return new ContentRate(usd, content.Groups["metal"].Value);
        return CustomsUnit.OfRate(unit) is { } name ? new Specific(usd, name) : null;
    }

    private static string BaseOf(string words)
    {
        if (words == "full value of the imported article") return ValueBase.Customs;
        if (words.Equals("non-U.S. content", StringComparison.Ordinal)) return ValueBase.NonUsContent;
        // "strap, band or bracelet" becomes strapBandOrBracelet.
        var parts = words.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(parts.Select((p, i) => i == 0 ? p : char.ToUpperInvariant(p[0]) + p[1..]));
    }

    private static string ReasonOf(string text) =>
        text.Contains("less", StringComparison.Ordinal) && text.Contains("degree", StringComparison.Ordinal) ? "the rate falls with degrees of polarity, which no fact of an entry holds"
        : text.Contains(" minus ", StringComparison.Ordinal) ? "it is counted down from the rate of another line"
        : Array.Exists(OtherRates, words => text.Contains(words, StringComparison.Ordinal)) ? "it is the rate of another line or article"
        : text.StartsWith("A duty", StringComparison.Ordinal) ? "it is a duty on a part of the value that a note defines"
        : text.Contains("percent of the", StringComparison.Ordinal) ? "it is a share of a value other than the customs value"
        : text.Contains("note", StringComparison.Ordinal) ? "the rate stands in a legal note, which the export does not hold"
        : "it is not a sum of known terms";

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex("<[^>]*>", Options, Limit)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", Options, Limit)]
    private static partial Regex Spaces();

    // The print divides words at the end of a line: "thou- sand".
    [GeneratedRegex("(?<=[a-z])- (?=[a-z])", Options, Limit)]
    private static partial Regex SplitWord();

    [GeneratedRegex(@"^See \d{4}\.\d", Options, Limit)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\d{4}\.\d\d(\.\d\d)?", Options, Limit)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(No [Cc]hange|The rate applicable in the absence of this (sub)?heading)\.?$", Options, Limit)]
    private static partial Regex Unchanged();

    [GeneratedRegex(@"^The duty provided (for )?in ?the applicable subheading\s*((\+|plus)\s*(?<added>.+?))?\.?$", Options, Limit)]
    private static partial Regex OwnRate();

    [GeneratedRegex(@"^a duty of (?<rate>[\d.]+%) upon the value of the (?<part>.+)$", Options, Limit)]
    private static partial Regex PartOfValue();

    [GeneratedRegex(@"^Free(, | \((?=See ))(?<condition>.+?)\)?$", Options, Limit)]
    private static partial Regex FreeUnder();

    [GeneratedRegex(@"^(?<whole>\d+(\.\d+)?)( (?<over>\d)/(?<under>\d))?\s?%( ?on (the ?)?(value of the )?(?<base>[A-Za-z.,\- ]+?)(, if any)?)?$", Options, Limit)]
    private static partial Regex Share();

    [GeneratedRegex(@"^(\$(?<usd>\d[\d,]*(\.\d+)?)|(?<cents>\d+(\.\d+)?)\s?¢)\s*((?<each>each)|/\s*(?<unit>.+))$", Options, Limit)]
    private static partial Regex Price();

    [GeneratedRegex("^kg on (?<metal>[a-z]+) content$", Options, Limit)]
    private static partial Regex Content();
}
