using System.Text.Json;
using Spelter.Data;

namespace Spelter.Cli.Tests;

/// <summary>An answer for an earlier day says what that day does not have yet.</summary>
public sealed class DayOfKnowledgeTests
{
    private const string Earlier = "2025-12-31";

    [Fact]
    public void The_ranking_names_the_evidence_without_a_vintage_and_its_first_day()
    {
        var text = Text("assess", "cobalt", "--as-of", Earlier);
        text.ShouldContain($"US import values by tariff line (first on {FirstDay("us-census-imports-")})");
        text.ShouldContain($"monthly prices (first on {FirstDay("world-bank-pink-sheet-")})");
        text.ShouldNotContain("governance scores (first on");
    }

    [Fact]
    public void The_ranking_names_the_newest_year_of_reliance_where_it_is_older_than_the_year_before() =>
        Text("assess", "cobalt", "--as-of", Earlier).ShouldContain("The newest net import reliance that was public and is held is of 2023.");

    [Fact]
    public void Nothing_is_said_where_every_kind_of_evidence_is_there()
    {
        var text = Text("assess", "cobalt");
        text.ShouldNotContain("No release that is held");
        text.ShouldNotContain("newest net import reliance");
    }

    [Fact]
    public void Every_kind_is_of_a_release_that_is_held_and_came_later()
    {
        var missing = CommandLine.Json("assess", "cobalt", "--json", "--as-of", "2022-03-01").GetProperty("result").GetProperty("notYetPublic").EnumerateArray().ToList();
        // In March 2022 there was nothing but the first edition of the Mineral Commodity Summaries.
        missing.Count.ShouldBe(9);
        missing.Select(m => m.GetProperty("kind").GetString()).ShouldBeUnique();
        missing.ShouldAllBe(m => Days("").Contains(m.GetProperty("firstDay").GetString()!));
    }

    [Fact]
    public void Reports_say_it_under_the_ranking()
    {
        var path = Path.Combine(Path.GetTempPath(), $"spelter-{Guid.NewGuid():N}.md");
        try
        {
            Text("assess", "cobalt", "--as-of", Earlier, "--out", path);
            var report = File.ReadAllText(path);
            report.IndexOf("No release that is held was public on", StringComparison.Ordinal).ShouldBeInRange(report.IndexOf("## Ranking", StringComparison.Ordinal), report.IndexOf("## How to read", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Text(params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(arguments);
        exit.ShouldBe(0, error);
        return string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string FirstDay(string series) => Days(series).Min(StringComparer.Ordinal)!;

    private static List<string> Days(string series)
    {
        using var text = new StringReader(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "sources.csv")));
        return [.. CsvFile.Read(text, "sources.csv", ["id", "published"]).Where(row => row[0].StartsWith(series, StringComparison.Ordinal)).Select(row => row[1])];
    }
}
