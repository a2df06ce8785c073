using System.Text.RegularExpressions;

namespace Spelter.Law;

/// <summary>The special column of a line: rates in groups of programmes, in the order printed.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Rates">The groups; none where nothing is printed.</param>
public sealed partial record SpecialColumn(string Text, IReadOnlyList<SpecialRate> Rates)
{
    /// <summary>Nothing printed.</summary>
    public static SpecialColumn Empty { get; } = new("", []);

    /// <summary>Codes of every programme that the column names, in the order printed.</summary>
    public IEnumerable<string> Programmes => Rates.SelectMany(r => r.Programmes);

    /// <summary>The rate for a programme; null where the column does not name it. Where a column names one twice the first stands.</summary>
    /// <param name="programme">Code, with its plus or asterisk: A* is not A.</param>
    public PrintedRate? For(string programme) => Rates.FirstOrDefault(r => r.Programmes.Contains(programme, StringComparer.Ordinal))?.Rate;

    /// <summary>Reads the text of the column: rates, each with the codes of its programmes between parentheses behind it.</summary>
    public static SpecialColumn Parse(string text)
    {
        var clean = RateColumn.Clean(text);
        if (clean.Length == 0) return Empty;
        List<SpecialRate> rates = [];
        var from = 0;
        foreach (Match group in ProgrammeGroup().Matches(clean))
        {
            var (codes, rate) = (Codes(group.Groups["codes"].Value), clean[from..group.Index].Trim());
            // Codes right behind other codes are for the same rate.
            if (rate.Length == 0 && rates.Count > 0) rates[^1] = rates[^1] with { Programmes = [.. rates[^1].Programmes.Union(codes)] };
            else rates.Add(new(codes, RateColumn.Parse(rate)));
            from = group.Index + group.Length;
        }

        var rest = clean[from..].Trim();
        if (rest.Length > 0) rates.Add(new([], RateColumn.Parse(rest)));
        return new(clean, rates);
    }

    private static string[] Codes(string codes) => [.. codes.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(c => c.Trim('.')).Where(c => c.Length > 0)];

    // The schedule prints "(PA (PA)" for 0406.90.94 and a stray point in "(MA,.OM)": a group ends at the next parenthesis of either kind.
    [GeneratedRegex(@"\(\s*(?<codes>[A-Z]{1,2}[+*]?(\s*[,.\s]\s*\.?[A-Z]{1,2}[+*]?)*)\s*,?\s*(\)|(?=\())", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ProgrammeGroup();
}
