using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using MiniExcelLibs;

namespace Spelter.Reports.Tests;

public sealed class ReportWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("report.html")]
    [InlineData("report.md")]
    [InlineData("REPORT.CSV")]
    public void Text_formats_are_written_and_leave_nothing_else_behind(string name)
    {
        var outcome = ReportWriter.Write(Fixture.Report, In(name), Fixture.Names);
        outcome.Problem.ShouldBeNull();
        Directory.GetFileSystemEntries(_folder).ShouldBe([outcome.Value]);
        File.ReadAllText(outcome.Value).ShouldContain("nownium");
    }

    [Theory]
    [InlineData("report.json")]
    [InlineData("report")]
    public void An_unknown_ending_is_a_problem_that_names_the_known_ones(string name)
    {
        var problem = ReportWriter.Write(Fixture.Report, In(name)).Problem.ShouldNotBeNull();
        problem.ToString().ShouldContain(".docx");
        problem.ToString().ShouldNotContain("\n");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_a_problem() =>
        ReportWriter.Write(Fixture.Report, In("nowhere/report.html")).Problem.ShouldNotBeNull().ToString().ShouldContain("folder does not exist");

    [Fact]
    public void A_folder_in_place_of_the_file_is_a_problem()
    {
        Directory.CreateDirectory(In("report.html"));
        ReportWriter.Write(Fixture.Report, In("report.html")).Problem.ShouldNotBeNull().What.ShouldContain("folder");
    }

    [Fact]
    public void The_workbook_opens_again_with_its_sheets_and_sources()
    {
        var path = ReportWriter.Write(Fixture.Report, In("report.xlsx"), Fixture.Names).Value;
        MiniExcel.GetSheetNames(path).ShouldBe(["Ranking", "Reliance", "Stages", "Imports", "Quantities", "Chain", "Factors", "Unknowns", "Sources"]);
        var sources = MiniExcel.Query(path, useHeaderRow: true, sheetName: "Sources").Cast<IDictionary<string, object>>().ToList();
        sources.Select(s => (string)s["Id"]).ShouldBe(["customs-1", "survey-1", "governance-1", "customs-2"]);
    }

    [Fact]
    public void The_document_opens_again_valid_with_headings_and_sources()
    {
        var path = ReportWriter.Write(Fixture.Report, In("report.docx"), Fixture.Names).Value;
        using var file = WordprocessingDocument.Open(path, isEditable: false);
        new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        var paragraphs = file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToList();
        paragraphs.ShouldContain(p => p.InnerText == "Sources" && p.ParagraphProperties!.ParagraphStyleId!.Val == "Heading1");
        paragraphs.ShouldContain(p => p.InnerText.StartsWith("[2] A survey", StringComparison.Ordinal));
        var bookmarks = file.MainDocumentPart.Document.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToHashSet(StringComparer.Ordinal);
        file.MainDocumentPart.Document.Descendants<Hyperlink>().ShouldAllBe(h => bookmarks.Contains(h.Anchor!.Value));
    }

    [Fact]
    public void The_csv_has_one_row_per_figure_and_keeps_bounds()
    {
        using var text = new StringWriter();
        CsvReport.Write(Fixture.Report, text);
        var lines = text.ToString().TrimEnd('\n').Split('\n');
        lines[0].ShouldBe(CsvReport.Header);
        lines.ShouldContain("knownium,reliance,net-import-reliance,,,USA,2025,50,100,percent,bounded,survey-1,\"table 1, row 2\"");
        lines.ShouldContain("knownium,us-supply,Reserves,,Metal,USA,2025,,,t,withheld,survey-1,table 1");
    }

    [Fact]
    public void A_pdf_is_printed_where_chromium_is_installed()
    {
        if (PdfReport.FindBrowser() is null) Assert.Skip("No Chromium: install the package chromium or set SPELTER_CHROMIUM.");
        var path = ReportWriter.Write(Fixture.Report, In("report.pdf"), Fixture.Names).Value;
        System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(path), 0, 5).ShouldBe("%PDF-");
    }

    private string In(string name) => Path.Combine(_folder, name);
}
