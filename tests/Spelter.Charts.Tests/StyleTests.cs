using System.Globalization;
using System.Text.RegularExpressions;

namespace Spelter.Charts.Tests;

public sealed partial class StyleTests
{
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("soft", "paper")]
    [InlineData("soft", "tail")]
    [InlineData("ink", "tail")]
    [InlineData("ink", "tint-0")]
    [InlineData("ink", "tint-1")]
    [InlineData("ink", "tint-2")]
    [InlineData("ink", "tint-3")]
    [InlineData("ink", "tint-4")]
    [InlineData("ink", "tint-5")]
    public void Text_can_be_read_in_light_and_dark(string text, string ground)
    {
        // WCAG 2.2, success criterion 1.4.3: 4.5 to 1.
        Contrast(ChartStyles.Light, text, ground).ShouldBeGreaterThanOrEqualTo(4.5);
        Contrast(ChartStyles.Dark, text, ground).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData("main")]
    [InlineData("other")]
    [InlineData("accent")]
    [InlineData("total")]
    public void Marks_stand_out_from_the_paper(string mark)
    {
        // WCAG 2.2, success criterion 1.4.11: 3 to 1.
        Contrast(ChartStyles.Light, mark, "paper").ShouldBeGreaterThanOrEqualTo(3);
        Contrast(ChartStyles.Dark, mark, "paper").ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Dark_sets_what_light_sets_and_braces_close()
    {
        Colours(ChartStyles.Dark).Keys.ShouldBe(Colours(ChartStyles.Light).Keys, ignoreOrder: true);
        ChartStyles.Css.Count(c => c == '{').ShouldBe(ChartStyles.Css.Count(c => c == '}'));
        foreach (var name in Use().Matches(ChartStyles.Css).Select(m => m.Groups["name"].Value)) Colours(ChartStyles.Light).ShouldContainKey(name);
    }

    private static double Contrast(string css, string a, string b)
    {
        var (p, q) = (Luminance(Colours(css)[a]), Luminance(Colours(css)[b]));
        return (Math.Max(p, q) + 0.05) / (Math.Min(p, q) + 0.05);
    }

    private static Dictionary<string, string> Colours(string css) => Colour().Matches(css).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["hex"].Value);

    private static double Luminance(string hex) => (0.2126 * Channel(hex, 0)) + (0.7152 * Channel(hex, 2)) + (0.0722 * Channel(hex, 4));

    private static double Channel(string hex, int at)
    {
        var c = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--chart-(?<name>[a-z0-9-]+): #(?<hex>[0-9a-f]{6});", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"var\(--chart-(?<name>[a-z0-9-]+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Use();
}
