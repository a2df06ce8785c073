using System.Text.Json;

namespace Spelter.Cli.Tests;

public sealed class LawClockTests
{
    [Fact]
    public void The_passed_negotiation_is_a_flag_with_its_outcome_not_published()
    {
        var result = Clock("11001", "--date", "2026-10-01", "--known", "2026-10-08");
        result.GetProperty("deadline").GetString().ShouldBe("2026-07-13");
        result.GetProperty("deadlineBreached").GetBoolean().ShouldBeTrue();
        (result.GetProperty("outcome").GetString(), result.GetProperty("outcomeAsOf").GetString()).ShouldBe(("NotPublished", "2026-10-01"));
        result.GetProperty("states").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldBe(["S8", "S12"]);
        result.GetProperty("triggers").EnumerateArray().Select(t => t.GetProperty("standing").GetString()).ShouldBe(["Undetermined", "Undetermined", "Undetermined"]);
        var draft = result.GetProperty("steps").EnumerateArray().Single(s => s.GetProperty("clock").GetString() == "eo-draft");
        draft.GetProperty("actual").ValueKind.ShouldBe(JsonValueKind.Null);
        draft.GetProperty("breached").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_terminal_names_deadlines_sources_marks_triggers_and_what_the_law_allows()
    {
        var (exit, output, error) = CommandLine.Run("law", "clock", "11001", "--known", "2026-10-08");
        exit.ShouldBe(0, error);
        foreach (var part in new[] { "S8 negotiating; S12 monitoring", "deadline breached; outcome not published (as of 2026-10-08)", "C ⚠", "(a) no agreement was entered into before 2026-07-13: undetermined", "T10", "USTR and" })
            output.ShouldContain(part);
    }

    [Fact]
    public void Of_days_after_the_record_was_checked_the_answer_says_so()
    {
        CommandLine.Run("law", "clock", "11001", "--known", "2026-11-24").Output.ShouldContain("until 2026-10-08 that nothing happened");
        Clock("11001", "--known", "2026-11-24").GetProperty("outcomeAsOf").GetString().ShouldBe("2026-10-08");
    }

    [Fact]
    public void The_record_of_polysilicon_has_its_clock_time_and_what_is_pending()
    {
        var result = Clock("11052", "--known", "2026-10-08");
        result.GetProperty("pending")[0].GetProperty("effective").GetString().ShouldBe("2026-12-04");
        result.GetProperty("steps").EnumerateArray().SelectMany(s => s.GetProperty("dates").EnumerateArray()).Single(d => d.GetProperty("kind").GetString() == "effective").GetProperty("time").GetString().ShouldBe("00:01 America/New_York");
        result.GetProperty("deadline").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_receipt_holds_both_days()
    {
        var answer = CommandLine.Json("law", "clock", "11001", "--known", "2026-10-08", "--json");
        answer.GetProperty("receipt").GetProperty("command").GetString().ShouldBe("spelter law clock 11001 --known 2026-10-08 --json --date 2026-10-08");
        answer.GetProperty("asOf").GetString().ShouldBe("2026-10-08");
    }

    [Fact]
    public void A_table_has_a_row_for_each_step_and_each_trigger()
    {
        var (exit, output, error) = CommandLine.Run("law", "clock", "11001", "--known", "2026-10-08", "--csv");
        exit.ShouldBe(0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("part,id,name,statute,date,known,checkedThrough,isBeyondRecord,deadline,deadlineBreached,outcome,outcomeAsOf,");
        lines.Count(l => l.StartsWith("triggers,", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Theory]
    [InlineData("law clock 99", "spelter: ID: there is no proceeding \"99\". The proceedings are 10962 (copper), 11001 (")]
    [InlineData("law clock 11052 --known 2025-01-01", "spelter: ID: nothing of 11052 was known on 2025-01-01. Give 2025-07-16 or a later day with --known.")]
    [InlineData("law clock 11001 --date soon", "spelter: --date: \"soon\" is not a date.")]
    [InlineData("law clock 11001 --known 2999-01-01", "spelter: --known: 2999-01-01 has not come yet")]
    public void Bad_input_is_one_line_that_says_what_would_be_right(string line, string message)
    {
        var (exit, _, error) = CommandLine.Run(line.Split(' '));
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldStartWith(message);
        error.TrimEnd().ShouldNotContain("\n");
    }

    private static JsonElement Clock(params string[] arguments) => CommandLine.Json(["law", "clock", .. arguments, "--json"]).GetProperty("result");
}
