namespace Spelter.Charts;

/// <summary>Estimates how wide text will be. No font is at hand when SVG is written, so the factors are those of DejaVu Sans,
/// which is wider than the fonts that browsers usually choose: labels may stand too far apart, never too close.</summary>
public static class TextExtent
{
    /// <summary>Size of labels in viewBox units, as set in <see cref="ChartStyles"/>.</summary>
    public const double Label = 13;

    /// <summary>Size of ticks, values and notes.</summary>
    public const double Small = 12;

    public static double Width(string text, double size) => text.Sum(Factor) * size;

    /// <summary>Widest of the texts; zero for none.</summary>
    public static double Widest(IEnumerable<string> texts, double size) => texts.Select(t => Width(t, size)).DefaultIfEmpty(0).Max();

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Fit(string text, double size, double room)
    {
        if (Width(text, size) <= room) return text;
        var length = text.Length;
        while (length > 1 && Width(text[..length], size) + size > room) length--;
        return text[..length].TrimEnd() + "…";
    }

    private static double Factor(char c) => c switch
    {
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or 'i' or 'j' or 'l' or 'I' => 0.34,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.42,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' or '−' or '+' => 0.98,
        >= 'A' and <= 'Z' => 0.74,
        _ => 0.64,
    };
}
