namespace Spelter.Cli.Tests;

/// <summary><c>spelter schedule</c>: what it answers, and one line for whatever cannot be answered.</summary>
public sealed class ScheduleTests
{
    [Fact]
    public void A_line_shows_its_rates_and_on_what_the_answer_rests()
    {
        var (exit, output, error) = CommandLine.Run("schedule", "show", "2846.90.80", "--date", "2025-06-01");
        exit.ShouldBe(0, error);
        output.ShouldContain("adValorem(3.7%)");
        output.ShouldContain("Read from 2025_rev_13 of 2025-05-16.");
        output.ShouldContain("Belarus, Cuba, North Korea, Russia");
    }

    [Fact]
    public void A_line_of_ten_digits_shows_whose_rates_it_has()
    {
        var rates = CommandLine.Json("schedule", "show", "2846908070", "--date", "2026-05-01", "--json").GetProperty("result");
        rates.GetProperty("columnOneFrom").GetString().ShouldBe("28469080");
        rates.GetProperty("standing").GetString().ShouldBe("EqualAcrossGap");
        rates.GetProperty("shownUntil").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void A_table_has_a_row_for_each_column_and_group_of_programmes()
    {
        var (_, output, _) = CommandLine.Run("schedule", "show", "0406.90.94", "--date", "2025-06-01", "--csv");
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 1 + 6 + 1);
    }

    [Fact]
    public void A_difference_names_the_lines_that_an_edition_splits()
    {
        var (exit, output, error) = CommandLine.Run("schedule", "diff", "2025-06-30", "2025-07-01", "--chapter", "28");
        exit.ShouldBe(0, error);
        output.ShouldContain("17 lines differ: 13 added, 4 dropped.");
    }

    [Fact]
    public void Between_editions_of_one_content_nothing_differs() =>
        CommandLine.Run("schedule", "diff", "2025-08-06", "2025-08-18").Output.ShouldContain("0 lines differ.");

    [Theory]
    [InlineData("\"28\" is not an HTS code", "show", "28")]
    [InlineData("no edition held has 2846.90.81. Near it are 2846.90.80", "show", "2846.90.81", "--date", "2025-06-01")]
    [InlineData("The schedule has no such chapter", "show", "0000.00")]
    [InlineData("\"soon\" is not a date", "show", "2846.90.80", "--date", "soon")]
    [InlineData("2024-12-31 lies before the first edition held", "show", "2846.90.80", "--date", "2024-12-31")]
    [InlineData("is not in the schedule of 2025-12-01: it is from 2025-01-01 (2025_basic) until 2025-07-01", "show", "2825.60.00.00", "--date", "2025-12-01")]
    [InlineData("2025_rev_23 and 2026_rev_10 differ on 0201.10.50", "show", "0201.10.50", "--date", "2026-01-01")]
    [InlineData("chapters 98 and 99 change too often to stand", "show", "9903.01.25", "--date", "2026-03-01")]
    [InlineData("the edition of 2025-12-01 is not held", "diff", "2025-06-30", "2025-12-01")]
    [InlineData("lies before the first edition held", "diff", "2024-06-30", "2025-12-01")]
    [InlineData("it lies before DATE1", "diff", "2025-07-01", "2025-06-30")]
    [InlineData("100 is no chapter", "diff", "2025-06-30", "2025-07-01", "--chapter", "100")]
    [InlineData("2026_rev_10 is held without chapter 99", "diff", "2025-06-30", "2026-07-01", "--chapter", "99")]
    public void What_cannot_be_answered_is_one_line(string says, params string[] words)
    {
        var (exit, output, error) = CommandLine.Run(["schedule", .. words]);
        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        error.Trim().Split('\n').ShouldHaveSingleItem().ShouldContain(says);
    }
}
