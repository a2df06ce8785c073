using System.Text.RegularExpressions;

namespace Spelter.Reports.Formats;

/// <summary>A drawing without the space between its elements, with empty elements closed at once, and with the hatch of the page in
/// place of its own: the same picture.</summary>
internal static class CompactSvg
{
    private static readonly Regex Space = new(@">\s+<", RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
    private static readonly Regex Hatch = new("<defs>.*?</defs>", RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
    private static readonly string[] Shapes = ["rect", "line", "circle", "path"];

    /// <summary>The drawing.</summary>
    /// <param name="svg">As the chart drew it.</param>
    /// <param name="id">Identity of the chart, which begins that of its hatch.</param>
    public static string Of(string svg, string id) =>
        Hatch.Replace(Compact(svg), "").Replace($"url(#{id}-hatch)", "url(#hatch)", StringComparison.Ordinal);

    /// <summary>The hatch of the page, out of any chart; it takes no room. It is not a part of the first chart, because a pattern of
    /// a chart that is not shown would be shown nowhere.</summary>
    public static string HatchOf(string svg, string id) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hatch\" width=\"0\" height=\"0\" aria-hidden=\"true\">{Hatch.Match(Compact(svg)).Value.Replace($"\"{id}-hatch\"", "\"hatch\"", StringComparison.Ordinal)}</svg>";

    // Razor escapes more than XML asks for.
    private static string Compact(string svg) =>
        Shapes.Aggregate(Space.Replace(svg, "><"), (text, shape) => text.Replace($"></{shape}>", "/>", StringComparison.Ordinal))
            .Replace("&#x2B;", "+", StringComparison.Ordinal).Replace("&#x2026;", "…", StringComparison.Ordinal);
}
