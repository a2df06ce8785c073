namespace Spelter.Cli.Tests;

public sealed class EventsTests
{
    [Fact]
    public void The_register_has_its_nineteen_events_with_their_marks()
    {
        var events = CommandLine.Json("events", "--json").GetProperty("result").GetProperty("events").EnumerateArray().ToList();
        events.Select(e => e.GetProperty("id").GetString()).ShouldBe(["E01a", "E01b", .. Enumerable.Range(2, 17).Select(i => $"E{i:00}")]);
        events.Single(e => e.GetProperty("id").GetString() == "E07").GetProperty("mark").GetString().ShouldBe("○");
        events.Single(e => e.GetProperty("id").GetString() == "E15").GetProperty("unverified").GetBoolean().ShouldBeTrue();
        events.ShouldAllBe(e => e.GetProperty("addresses").GetArrayLength() > 0);
    }

    [Fact]
    public void An_event_is_shown_with_what_was_measured_after_it()
    {
        var (exit, output, error) = CommandLine.Run("events", "e08");
        exit.ShouldBe(0, error);
        output.ShouldContain("legal text: No. 33/2024");
        output.ShouldContain("no parameter is fitted to them");
        var effects = CommandLine.Json("events", "E08", "--json").GetProperty("result").GetProperty("events")[0].GetProperty("effects").EnumerateArray().ToList();
        effects.Select(f => f.GetProperty("grade").GetString()).ShouldBe(["B", "B", "B"]);
        effects[1].GetProperty("after").GetString().ShouldBe("89.5 in China and 157.3 in Europe (January 2025)");
    }

    [Theory]
    [InlineData("E99", "spelter: ID: there is no event \"E99\". The events are E01a, E01b, E02")]
    [InlineData("E18 --as-of 2026-01-01", "spelter: ID: E18 was not known on 2026-01-01.")]
    public void What_is_not_on_record_is_told(string line, string what)
    {
        var (exit, _, error) = CommandLine.Run(["events", .. line.Split(' ')]);
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldStartWith(what);
    }

    [Fact]
    public void Before_a_day_only_what_was_announced_is_known() =>
        CommandLine.Json("events", "--as-of", "2023-07-02", "--json").GetProperty("result").GetProperty("events").EnumerateArray()
            .Select(e => e.GetProperty("id").GetString()).Last().ShouldBe("E04");
}
