using System.Xml;
using System.Xml.Linq;

namespace Spelter.Reports.Tests;

public sealed class HtmlReportTests
{
    private static readonly XDocument Html = Parse();

    [Fact]
    public void Nothing_is_fetched_and_only_links_lead_outside()
    {
        var outside = Html.Descendants().Attributes().Where(a => a.Name.LocalName is "src" or "href" or "action" && a.Value.Contains("http", StringComparison.Ordinal)).ToList();
        outside.ShouldNotBeEmpty();
        outside.ShouldAllBe(a => a.Parent!.Name.LocalName == "a" && a.Name.LocalName == "href");
        Html.Descendants().ShouldNotContain(e => e.Name.LocalName == "script" || e.Name.LocalName == "link");
    }

    [Fact]
    public void No_element_has_a_style_attribute() => Html.Descendants().Attributes().ShouldNotContain(a => a.Name.LocalName == "style");

    [Fact]
    public void Every_link_inside_leads_to_an_anchor_that_exists_once()
    {
        var ids = Html.Descendants().Attributes("id").Select(a => a.Value).ToList();
        ids.ShouldBeUnique();
        Html.Descendants().Attributes("href").Where(a => a.Value.StartsWith('#')).ShouldAllBe(a => ids.Contains(a.Value.Substring(1)));
    }

    [Fact]
    public void A_source_that_only_one_section_cites_is_listed() => Html.Descendants("li").ShouldContain(li => li.Value.Contains("[customs-2]", StringComparison.Ordinal));

    [Fact]
    public void Every_figure_of_evidence_has_its_source_with_vintage()
    {
        var cell = Html.Descendants("td").First(td => td.Value.StartsWith("est. 1,234.5", StringComparison.Ordinal));
        cell.Descendants("a").Single().Attribute("title")!.Value.ShouldContain("vintage 2026-02-01");
        cell.Descendants("span").Single().Attribute("class")!.Value.ShouldBe("est");
    }

    [Fact]
    public void An_interval_prints_as_bounds() => Html.Descendants("span").ShouldContain(s => s.Attribute("class")!.Value == "bnd" && s.Value == "1,000,000–1,234,567");

    [Fact]
    public void A_withheld_value_prints_as_withheld() => Html.Descendants("span").ShouldContain(s => s.Attribute("class")!.Value == "mis" && s.Value == "withheld");

    [Fact]
    public void Every_table_has_a_caption_and_scoped_headings_in_a_named_region()
    {
        var tables = Html.Descendants("table").ToList();
        tables.ShouldAllBe(t => t.Elements("caption").Count() == 1 && t.Descendants("th").All(th => th.Attribute("scope") != null));
        tables.ShouldAllBe(t => t.Parent!.Attribute("aria-label")!.Value.Length > 0 && t.Parent.Attribute("tabindex")!.Value == "0");
        tables.Select(t => t.Parent!.Attribute("aria-label")!.Value).ShouldBeUnique();
    }

    [Fact]
    public void Charts_of_every_kind_are_drawn_in_place()
    {
        var charts = Html.Descendants().Where(e => e.Name.LocalName == "svg").Select(e => e.Attribute("id")!.Value).ToList();
        charts.ShouldBe(["chart-ranking", "chart-knownium-price-USD-t", "chart-knownium-Mined", "chart-knownium-Refined", "chart-knownium-shift", "chart-knownium-score", "chart-unknownium-score"]);
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        var levels = Html.Descendants().Select(e => e.Name.LocalName).Where(n => n.Length == 2 && n[0] == 'h' && char.IsAsciiDigit(n[1])).Select(n => n[1] - '0').ToList();
        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    private static XDocument Parse()
    {
        using var text = new StringWriter();
        HtmlReport.Write(Fixture.Report, text, Fixture.Names);
        using var reader = XmlReader.Create(new StringReader(text.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
