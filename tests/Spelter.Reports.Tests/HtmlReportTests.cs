using System.Xml;
using System.Xml.Linq;

namespace Spelter.Reports.Tests;

public sealed class HtmlReportTests
{
    private static readonly XDocument Html = Parse();

    [Fact]
    public void Every_column_of_figures_has_its_rule_in_the_style_sheet()
    {
        Documents.Cell figure = new("1", Numeric: true);
        var table = new Documents.Table("Wide", [.. Enumerable.Repeat("A", 30)], [[.. Enumerable.Repeat(figure, 30)]]);
        using var text = new StringWriter();
        new Formats.HtmlWriter(text, false).Write(new("T", "S", [new Documents.Section("s", "S", [new Documents.Section("t", "T", [table]), new Documents.SourceList([])])]));
        text.ToString().ShouldContain(".n30 tr>:nth-child(30){");
        text.ToString().ShouldNotContain(".n31 ");
    }

    [Fact]
    public void A_share_among_the_factors_is_told_in_percent()
    {
        var prior = new Assessment.FactorPrior("exposure", "f", "f", "share", 1, false, 0, 1, "", "");
        (prior.Printed(new Interval(0.57, 0.71)), prior.PrintedUnit).ShouldBe((new Interval(57, 71), "percent"));
        // The raw reliance of the fixture, in percent.
        Html.Descendants("caption").Single(c => c.Value.StartsWith("Knownium: contributions", StringComparison.Ordinal)).Parent!.Value.ShouldContain("50–100 %");
    }

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
        var link = cell.Descendants("a").Single();
        cell.Descendants("i").Single().Value.ShouldBe("est. 1,234.5");
        link.Attribute("title")!.Value.ShouldBe("printed \"printed\"");
        // The style sheet writes the vintage beside every link to the source, under the pointer and under the keyboard.
        Html.Descendants("style").Single().Value.ShouldContain($"[href^=\"#_{link.Value}-\"]{{--vintage:\"survey-1; vintage 2026-02-01\"}}");
    }

    [Fact]
    public void An_interval_prints_as_bounds() => Html.Descendants("u").ShouldContain(u => u.Value == "1,000,000–1,234,567");

    [Fact]
    public void A_withheld_value_prints_as_withheld() => Html.Descendants("i").ShouldContain(i => i.Attribute("class") != null && i.Attribute("class")!.Value == "m" && i.Value == "withheld");

    [Fact]
    public void Every_table_has_headings_and_stands_in_a_region_that_its_caption_names()
    {
        var tables = Html.Descendants("table").ToList();
        // Headings fill the row of the head and stand first in each row of the body, so that what they head goes without saying.
        tables.ShouldAllBe(t => t.Element("thead")!.Element("tr")!.Elements().All(th => th.Name == "th") && t.Element("tbody")!.Elements("tr").All(tr => tr.Elements("th").Single() == tr.Elements().First()));
        tables.ShouldAllBe(t => t.Parent!.Attribute("aria-labelledby")!.Value == t.Elements("caption").Single().Attribute("id")!.Value && t.Parent.Attribute("tabindex")!.Value == "0");
        tables.Select(t => t.Element("caption")!.Value).ShouldBeUnique();
    }

    [Fact]
    public void A_place_stands_once_under_what_it_shares_with_others()
    {
        var places = Html.Descendants("dl").SelectMany(dl => dl.Elements("dt")).Select(dt => dt.Value).ToList();
        places.ShouldNotBeEmpty();
        foreach (var list in Html.Descendants("dl")) list.Elements("dt").Select(dt => dt.Value).ShouldBeUnique();
    }

    [Fact]
    public void Charts_of_every_kind_are_drawn_in_place()
    {
        var charts = Html.Descendants().Where(e => e.Name.LocalName == "svg").Attributes("id").Select(id => id.Value).ToList();
        charts.ShouldBe(["chart-ranking-narrow", "chart-ranking", "chart-knownium-price-USD-t", "chart-knownium-Mined", "chart-knownium-Refined", "chart-knownium-shift", "chart-knownium-score", "chart-unknownium-score"]);
    }

    [Fact]
    public void All_charts_share_one_hatch()
    {
        Html.Descendants().Where(e => e.Name.LocalName == "pattern").Select(e => e.Attribute("id")!.Value).ShouldBe(["hatch"]);
        var fills = Html.Descendants().Attributes("fill").Select(a => a.Value).ToList();
        fills.ShouldNotBeEmpty();
        fills.ShouldAllBe(fill => fill == "url(#hatch)");
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
