using System.Text.RegularExpressions;

namespace Spelter.Reports.Tests;

public sealed partial class MarkdownReportTests
{
    [Fact]
    public void Every_row_of_a_table_has_as_many_cells_as_its_heading()
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Fixture.Report, text, Fixture.Names);
        var tables = text.ToString().Split("\n\n").Where(part => part.StartsWith('|')).Select(part => part.Trim().Split('\n')).ToList();
        tables.ShouldNotBeEmpty();
        tables.ShouldAllBe(rows => rows.Select(r => r.Replace("\\|", "").Count(c => c == '|')).Distinct().Count() == 1);
    }

    [Fact]
    public void Sources_are_numbered_at_the_end()
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Fixture.Report, text);
        text.ToString().ShouldContain("1. A customs office: Trade, 2025.");
    }

    [Fact]
    public void Every_place_cited_at_a_figure_is_told_with_its_source()
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Fixture.Report, text, Fixture.Names);
        var parts = text.ToString().Split("\n## Sources");
        var cited = CitedAtFigure().Matches(parts[0]).Select(m => m.Groups["place"].Value).ToHashSet(StringComparer.Ordinal);
        cited.ShouldNotBeEmpty();
        cited.ShouldBe(ToldWithSource().Matches(parts[1]).Select(m => m.Groups["place"].Value), ignoreOrder: true);
    }

    [Fact]
    public void Recomputed_reliance_stands_beside_the_published_with_formula_and_judgement()
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Fixture.Report, text, Fixture.Names);
        text.ToString().ShouldContain("only bounds: a term is withheld: production");
        text.ToString().ShouldContain("≥ 20");
        text.ToString().ShouldContain("(imports − exports) / (apparent consumption). Note: as defined Read so: The note names no form.");
    }

    [GeneratedRegex(@"\\\[(?<place>\d+\.\d+)\\\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CitedAtFigure();

    [GeneratedRegex(@"^    - (?<place>\d+\.\d+): \S", RegexOptions.CultureInvariant | RegexOptions.Multiline, 1000)]
    private static partial Regex ToldWithSource();
}
