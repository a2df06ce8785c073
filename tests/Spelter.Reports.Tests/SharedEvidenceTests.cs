using Spelter.Assessment;
using Spelter.Catalog;

namespace Spelter.Reports.Tests;

/// <summary>What several minerals have in common stands once in the reports that people read, and wherever it is left out the
/// report says so and leads to it.</summary>
public sealed class SharedEvidenceTests
{
    private const string Note = "HHI is the sum of squared shares.";
    private const string Table = "concentration of world supply by stage**";
    private static readonly MineralId Group = new("earths");

    [Fact]
    public void A_table_of_a_group_stands_with_its_first_member_and_the_second_leads_there()
    {
        var text = Markdown(Member("Firstium", Group), Member("Secondium", Group));
        text.ShouldContain($"**Firstium: {Table}");
        text.ShouldNotContain($"**Secondium: {Table}");
        text.ShouldContain("Concentration of world supply by stage: the same figures as for Firstium, a member of the same group. They stand there once.");
    }

    [Fact]
    public void Minerals_of_no_common_group_keep_their_tables()
    {
        var text = Markdown(Member("Firstium", Group), Member("Secondium", new MineralId("others")), Member("Thirdium", null));
        foreach (var name in new[] { "Firstium", "Secondium", "Thirdium" }) text.ShouldContain($"**{name}: {Table}");
    }

    [Fact]
    public void A_member_with_other_figures_keeps_its_table()
    {
        var other = Member("Secondium", Group);
        var text = Markdown(Member("Firstium", Group), other with { Stages = [.. other.Stages.Select(s => s with { Preferred = false })] });
        text.ShouldContain($"**Secondium: {Table}");
    }

    [Fact]
    public void A_table_that_a_mineral_repeats_leads_to_no_other_member_and_a_caption_may_be_the_name_alone()
    {
        var mineral = Member("Firstium", Group).Mineral;
        Documents.Table Told(string caption) => new(caption, ["A"], [["1"], ["2"], ["3"]]);
        var part = new Documents.Section("part", "Part", [Told("Firstium: "), Told("Firstium: "), Told("Firstium: shares"), Told("Firstium: shares")]);
        var shown = new Documents.SharedTables().Without(mineral, new("firstium", "Firstium", [part]));
        shown.Blocks.OfType<Documents.Section>().Single().Blocks.ShouldAllBe(b => b is Documents.Table);
    }

    [Fact]
    public void A_note_stands_once_in_a_report_on_many_and_with_each_in_a_report_on_few()
    {
        Count(Markdown([.. Enumerable.Range(1, 4).Select(i => Member($"M{i}", null))]), Note).ShouldBe(1);
        Count(Markdown([.. Enumerable.Range(1, 3).Select(i => Member($"M{i}", null))]), Note).ShouldBe(3);
    }

    [Fact]
    public void Tables_for_machines_keep_every_figure_with_every_mineral()
    {
        using var text = new StringWriter();
        CsvReport.Write(Report(Member("Firstium", Group), Member("Secondium", Group)), text);
        var lines = text.ToString().Split('\n');
        lines.Count(l => l.StartsWith("secondium,stages,", StringComparison.Ordinal)).ShouldBe(lines.Count(l => l.StartsWith("firstium,stages,", StringComparison.Ordinal)));
        lines.ShouldContain(l => l.StartsWith("secondium,stages,", StringComparison.Ordinal));
    }

    private static string Markdown(params MineralAssessment[] minerals)
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Report(minerals), text, Fixture.Names);
        return text.ToString();
    }

    private static AssessmentReport Report(params MineralAssessment[] minerals) => Fixture.Report with { Minerals = minerals };

    private static MineralAssessment Member(string name, MineralId? group) => Fixture.Report.Minerals[0] with
    {
        Mineral = new Mineral(new(name.ToLowerInvariant()), name, null, group is { } id ? [id] : [], [], false),
    };

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
