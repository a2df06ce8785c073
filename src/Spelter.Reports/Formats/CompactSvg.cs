using System.Text.RegularExpressions;

namespace Spelter.Reports.Formats;

/// <summary>A drawing without the space between its elements and with empty elements closed at once: the same picture.</summary>
internal static class CompactSvg
{
    private static readonly Regex Space = new(@">\s+<", RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
    private static readonly string[] Shapes = ["rect", "line", "circle", "path"];

    public static string Of(string svg) =>
        Shapes.Aggregate(Space.Replace(svg, "><"), (text, shape) => text.Replace($"></{shape}>", "/>", StringComparison.Ordinal));
}
