using System.Text.RegularExpressions;

namespace Spelter.Charts;

/// <summary>A chart as a file of its own: it brings its style sheet, in light colours and without variables, which not every program that
/// reads SVG knows.</summary>
public static partial class StandaloneSvg
{
    // Pages bound a chart's width; alone it has the size that its attributes give.
    private const string OwnSize = "svg.chart { width: auto; min-width: 0; max-width: none; }\n";

    /// <summary>The chart's markup with its style sheet in front.</summary>
    /// <param name="chart">Markup of a chart of this library.</param>
    public static string Of(string chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var colours = Colour().Matches(ChartStyles.Light).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["hex"].Value);
        var rules = Use().Replace(ChartStyles.Drawing, m => colours[m.Groups["name"].Value]) + OwnSize;
        return chart.Insert(chart.IndexOf('>', StringComparison.Ordinal) + 1, $"\n    <style>\n{rules}</style>");
    }

    [GeneratedRegex(@"(?<name>--chart-[a-z0-9-]+): (?<hex>#[0-9a-f]{6});", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"var\((?<name>--chart-[a-z0-9-]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Use();
}
