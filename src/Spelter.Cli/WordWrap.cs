namespace Spelter.Cli;

/// <summary>Breaks text between words. A number stays with its unit, and no word is cut; a table too wide for that may break
/// after a hyphen between letters.</summary>
internal static class WordWrap
{
    /// <summary>Lines of at most a width; a longer word stands alone on a longer line.</summary>
    public static IReadOnlyList<string> Lines(string text, int width, bool atHyphens = false)
    {
        if (text.Length <= width) return [text];
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text, atHyphens))
        {
            if (line.Length > 0 && line.Length + Joint(line, atHyphens).Length + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line += (line.Length > 0 ? Joint(line, atHyphens) : "") + word;
        }

        return [.. lines, line];
    }

    /// <summary>Pieces that stay whole: words, and a number with its unit.</summary>
    public static IEnumerable<string> Words(string text, bool atHyphens = false)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var space = text[i] == ' ' && !UnitFollows(text.AsSpan(i + 1));
            if (!space && !EndsPart(text[i - 1], text[i], i < 2 ? ' ' : text[i - 2], atHyphens)) continue;
            if (i > start) yield return text[start..i];
            start = space ? i + 1 : i;
        }

        if (start < text.Length) yield return text[start..];
    }

    // After a slash a line may break, but nothing stood between the pieces.
    private static string Joint(string line, bool atHyphens) => line.Length > 1 && EndsPart(line[^1], 'x', line[^2], atHyphens) ? "" : " ";

    private static bool EndsPart(char last, char next, char before, bool atHyphens) =>
        (last == '/' || (atHyphens && last == '-')) && char.IsLetter(next) && char.IsLetter(before);

    private static bool UnitFollows(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(' ', ',', ';');
        return (end < 0 ? rest : rest[..end]) is "%" or "m" or "bn" or "t" or "kt";
    }
}
