using NodaTime;
using Spelter.Evidence;

namespace Spelter.Reports.Tests;

public sealed class CorrectionTests
{
    [Fact]
    public void A_corrected_figure_says_so_beside_itself()
    {
        var known = Fixture.Report.Minerals[0];
        var correction = new Correction("survey-1", "table 1", "1.25", "12.5", "The point slipped.", "The sum.", new LocalDate(2026, 10, 1));
        var report = Fixture.Report with { Minerals = [known with { Prices = [known.Prices[0] with { Correction = correction }] }] };
        using var text = new StringWriter();
        MarkdownReport.Write(report, text, Fixture.Names);
        text.ToString().ShouldContain("12.5 (corrected)");
        using var html = new StringWriter();
        HtmlReport.Write(report, html, Fixture.Names);
        html.ToString().ShouldContain("read as 12.5. The point slipped.");
        using var csv = new StringWriter();
        CsvReport.Write(report, csv);
        csv.ToString().Split('\n').Single(line => line.Contains("Price", StringComparison.Ordinal)).ShouldContain(",corrected,");
    }
}
