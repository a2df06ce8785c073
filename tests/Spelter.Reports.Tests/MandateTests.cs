using System.Xml;
using System.Xml.Linq;

namespace Spelter.Reports.Tests;

/// <summary>The rows of section 2.2 of the mandate: each is there, and each leads to where it is answered.</summary>
public sealed class MandateTests
{
    private static readonly XDocument Html = Parse(Fixture.Report);

    [Fact]
    public void Every_row_from_1_to_12_is_there_once_and_says_what_is_missing()
    {
        var rows = Coverage(Html);
        rows.Select(r => r[0].Value).ShouldBe(Enumerable.Range(1, 12).Select(i => $"{i}"));
        rows.ShouldAllBe(r => r.Count == 5 && r.All(cell => cell.Value.Length > 0));
    }

    [Fact]
    public void Every_row_leads_to_an_anchor_that_exists_and_says_its_number()
    {
        var byId = Html.Descendants().Where(e => e.Attribute("id") is not null).ToDictionary(e => e.Attribute("id")!.Value, StringComparer.Ordinal);
        foreach (var row in Coverage(Html))
        {
            var anchor = row[4].Descendants("a").Single().Attribute("href")!.Value.TrimStart('#');
            anchor.ShouldBe($"row-{row[0].Value}");
            byId[anchor].Elements().First().Value.ShouldContain($"(row {row[0].Value})");
        }
    }

    [Fact]
    public void The_rows_are_there_before_a_review_and_without_any_mineral()
    {
        var empty = Parse(Fixture.Report with { Minerals = [], Overall = Assessment.OverallFindings.None });
        Coverage(empty).Count.ShouldBe(12);
        var ids = empty.Descendants().Attributes("id").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        Enumerable.Range(1, 12).ShouldAllBe(i => ids.Contains($"row-{i}"));
    }

    [Theory]
    [InlineData("row-9")]
    [InlineData("row-11")]
    [InlineData("row-12")]
    public void Rows_that_need_later_parts_say_so_plainly(string row) => Section(row).Value.ShouldContain("Not here.");

    [Fact]
    public void A_grade_C_fact_keeps_its_mark_and_a_suspension_its_last_day()
    {
        Section("knownium-row-2-risk").Value.ShouldContain("events X2 from 2025-11-09 (C ⚠)");
        Section("row-2").Value.ShouldContain("⚠ a fact behind is unverified");
        Section("knownium-row-3").Value.ShouldContain("2026-11-27; then ban (suspended) to 2027-01-10 (grade C ⚠)");
    }

    [Fact]
    public void A_use_of_an_import_commodity_is_called_an_upper_bound() => Section("knownium-row-4-demand").Value.ShouldContain("is an upper bound of what an industry can use");

    [Fact]
    public void What_is_not_known_is_a_section_of_its_own()
    {
        Section("not-known").Value.ShouldContain("End-use shares");
        Section("not-known").Value.ShouldContain("Subsidies of exporting processors, as a series: in no source held, for any mineral.");
    }

    [Fact]
    public void Markdown_and_tidy_rows_hold_the_rows_too()
    {
        using StringWriter markdown = new(), csv = new();
        MarkdownReport.Write(Fixture.Report, markdown, Fixture.Names);
        markdown.ToString().ShouldContain("### Countries of significant risk (row 2)");
        CsvReport.Write(Fixture.Report, csv);
        csv.ToString().ShouldContain("\n(all),imports,import-value,,,CHN,2025,5,9,USD,bounded,customs-1,\"table 1, row 2\"\n");
        csv.ToString().ShouldContain("\nknownium,risks,coercion-record,,events X2,CHN,2025-11-09,,,,\"Holds, grade C, unverified\",survey-1,\"table 1, row 2\"\n");
    }

    private static XElement Section(string id) => Html.Descendants().Single(e => e.Attribute("id")?.Value == id);

    private static List<List<XElement>> Coverage(XDocument html) => html.Descendants().Single(e => e.Attribute("id")?.Value == "mandate")
        .Descendants("tbody").Single().Elements("tr").Select(r => r.Elements().ToList()).ToList();

    private static XDocument Parse(Assessment.AssessmentReport report)
    {
        using var text = new StringWriter();
        HtmlReport.Write(report, text, Fixture.Names);
        using var reader = XmlReader.Create(new StringReader(text.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
