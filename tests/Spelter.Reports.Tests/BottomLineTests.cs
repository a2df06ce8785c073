using Spelter.Assessment;
using Spelter.Evidence;

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

    [Fact]
    public void Reliance_of_an_earlier_year_is_counted_as_such_and_all_forms_must_pass()
    {
        var known = Fixture.Report.Minerals[0];
        MineralAssessment With(string name, params (string Form, int Year, double Percent, ObservationStatus Status)[] figures) => known with
        {
            Mineral = known.Mineral with { Name = name },
            Reliance = [.. figures.Select(f => known.Reliance[0] with { Form = f.Form, Year = f.Year, Percent = Interval.Exactly(f.Percent), Status = f.Status, Raw = $"{f.Percent}" })],
        };
        var text = Markdown(Fixture.Report with
        {
            Minerals =
            [
                With("A", ("", 2025, 100, ObservationStatus.Reported)), With("B", ("", 2023, 100, ObservationStatus.Reported)),
                With("C", ("metal", 2025, 100, ObservationStatus.Reported), ("oxide", 2025, 49, ObservationStatus.Reported)), With("D"),
            ],
        });
        text.ShouldContain("the newest published figure of each (2025; 1 of an earlier year), is at least 50 % for 2 and full for 2 of the 3 minerals that have a figure; 1 has none. "
            + "A mineral with several forms counts only where all pass.");
    }

    [Fact]
    public void A_net_exporter_is_said_in_words_and_each_form_has_its_own_figure()
    {
        var known = Fixture.Report.Minerals[0];
        var exporter = known with
        {
            Reliance =
            [
                known.Reliance[0] with { Form = "metal", Percent = Interval.Exactly(67), Status = ObservationStatus.Reported, Raw = "67" },
                known.Reliance[0] with { Form = "ore", Percent = Interval.Exactly(0), Status = ObservationStatus.NetExporter, Raw = "E" },
            ],
        };
        var text = Markdown(Fixture.Report with { Minerals = [exporter] });
        text.ShouldContain("metal: 67; ore: net exporter (2025)");
        text.ShouldContain("A net exporter counts as 0 %");
        text.ShouldNotContain("0–67 (2025");
    }

    private static string Markdown(AssessmentReport report)
    {
        using var text = new StringWriter();
        MarkdownReport.Write(report, text, Fixture.Names);
        return text.ToString();
    }
}
