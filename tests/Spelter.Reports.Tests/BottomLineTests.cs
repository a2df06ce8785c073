namespace Spelter.Reports.Tests;

public sealed class BottomLineTests
{
    [Fact]
    public void A_report_of_one_mineral_speaks_of_one_mineral()
    {
        var text = Markdown(Fixture.Report with { Minerals = [Fixture.Report.Minerals[0]] });
        text.ShouldContain("; 1 mineral.");
        text.ShouldContain("by the low bound, whatever the missing evidence");
        text.ShouldNotMatch(@"\b1 (minerals|unknowns|factors)\b");
    }

    [Fact]
    public void Imports_are_the_total_in_which_a_shared_line_counts_once()
    {
        var total = Fixture.Report.Overall.ImportsByOrigin[0];
        total.Origin.ShouldBeNull();
        Markdown(Fixture.Report).ShouldContain($"Imports in {total.Year}, each of {total.Lines} tariff line");
    }

    private static string Markdown(Spelter.Assessment.AssessmentReport report)
    {
        using var text = new StringWriter();
        MarkdownReport.Write(report, text, Fixture.Names);
        return text.ToString();
    }
}
