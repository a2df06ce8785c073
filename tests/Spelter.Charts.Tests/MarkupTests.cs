using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Spelter.Charts.Tests;

public sealed partial class MarkupTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Charts => [.. Samples.Rendered.Keys];

    [Theory, MemberData(nameof(Charts))]
    public void Every_chart_is_xml_with_a_name_and_a_description(string chart)
    {
        var root = XDocument.Parse(Samples.Rendered[chart]).Root!;
        root.Name.ShouldBe(Svg + "svg");
        root.Attribute("role")!.Value.ShouldBe("img");
        foreach (var id in root.Attribute("aria-labelledby")!.Value.Split(' '))
            root.Elements().Single(e => e.Attribute("id")?.Value == id).Value.ShouldNotBeEmpty();
        root.Element(Svg + "title")!.Value.ShouldBe($"Sample <{chart}> & more");
        root.Element(Svg + "desc")!.Value.ShouldBe("What it shows – in a sentence.");
    }

    [Theory, MemberData(nameof(Charts))]
    public void Nothing_needs_a_style_attribute_a_script_or_another_file(string chart)
    {
        var all = XDocument.Parse(Samples.Rendered[chart]).Descendants().ToList();
        all.Attributes("style").ShouldBeEmpty();
        all.Attributes().Where(a => a.Name.LocalName is "href" or "src" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        all.Where(e => e.Name.LocalName is "script" or "style" or "foreignObject").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Charts))]
    public void Every_element_and_coordinate_lies_in_the_view_box(string chart)
    {
        var root = XDocument.Parse(Samples.Rendered[chart]).Root!;
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        box[2].ShouldBeInRange(640, 760);
        foreach (var element in root.Elements().Where(e => e.Name.LocalName != "defs").DescendantsAndSelf())
        {
            foreach (var name in new[] { "x", "x1", "x2", "cx" }) Inside(element.Attribute(name), box[2]);
            foreach (var name in new[] { "y", "y1", "y2", "cy" }) Inside(element.Attribute(name), box[3]);
        }

        static void Inside(XAttribute? coordinate, double end)
        {
            if (coordinate is not null) double.Parse(coordinate.Value, CultureInfo.InvariantCulture).ShouldBeInRange(0, end);
        }
    }

    [Theory, MemberData(nameof(Charts))]
    public void No_text_ends_outside_the_view_box(string chart)
    {
        var root = XDocument.Parse(Samples.Rendered[chart]).Root!;
        var width = double.Parse(root.Attribute("width")!.Value, CultureInfo.InvariantCulture);
        foreach (var text in root.Descendants(Svg + "text"))
        {
            var x = double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture);
            var length = TextExtent.Width(text.Value, TextExtent.Small);
            var left = text.Attribute("text-anchor")?.Value switch { "end" => x - length, "middle" => x - (length / 2), _ => x };
            left.ShouldBeGreaterThanOrEqualTo(-0.01, text.Value);
            (left + length).ShouldBeLessThanOrEqualTo(width + 0.01, text.Value);
        }
    }

    [Fact]
    public async Task A_decimal_comma_changes_nothing()
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = comma;
        try
        {
            (await Samples.RenderAll()).ShouldBe(Samples.Rendered);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("bars", 2 + 1)] // two bars and the key
    [InlineData("shares", 1 + 1)] // the remainder and the key
    [InlineData("waterfall", 1)]
    [InlineData("flows", 7 + 1)] // two of processing, two that stay where they were made, two of use, the difference, and the key
    [InlineData("ranking", 52 + 1)] // 60 less the 8 multiples of 7, and the key
    public void What_is_only_bounded_is_hatched(string chart, int count)
    {
        var hatched = XDocument.Parse(Samples.Rendered[chart]).Descendants().Where(e => e.Attribute("class")?.Value.Contains("chart-hatched", StringComparison.Ordinal) ?? false).ToList();
        hatched.Count.ShouldBe(count);
        hatched.ShouldAllBe(e => e.Attribute("fill")!.Value == $"url(#{chart}-hatch)");
    }

    [Fact]
    public void Identities_are_unique_across_the_charts_of_a_page()
    {
        var ids = Samples.Rendered.Values.SelectMany(m => Identity().Matches(m)).Select(m => m.Groups["id"].Value).ToList();
        ids.ShouldBeUnique();
    }

    [Theory, MemberData(nameof(Charts))]
    public void Every_class_has_a_rule_or_marks_a_group(string chart)
    {
        string[] structural = ["chart-row", "chart-part", "chart-event", "chart-slope", "chart-first", "chart-missing", "chart-hatched", "chart-key", "chart-mark"];
        var classes = XDocument.Parse(Samples.Rendered[chart]).Descendants().Attributes("class").SelectMany(a => a.Value.Split(' ')).Distinct();
        foreach (var name in classes.Except(structural)) ChartStyles.Css.ShouldContain("." + name);
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identity();
}
