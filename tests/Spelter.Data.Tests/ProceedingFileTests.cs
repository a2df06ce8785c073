using NodaTime;
using NodaTime.Text;
using Spelter.Data.Law;
using Spelter.Law;

namespace Spelter.Data.Tests;

/// <summary>The shipped proceedings against the days that were worked out by hand from the calendar, and files that are no proceedings.</summary>
public sealed class ProceedingFileTests
{
    private const string Good = """
        id: "1"
        name: a test
        statute: 19 USC 1862
        checked: 2026-10-08
        steps:
          - step: initiation
            what: opened
            dates: { on: 2025-04-22 }
            known: 2025-04-23
            cite: a text
            grade: A
          - step: threat-report
            what: reported
            dates: { on: 2025-10-24 }
            known: 2026-01-14
            cite: a text
            addresses: [https://example.org/a]
            grade: B
            verify: yes
        """;

    private static readonly IReadOnlyList<Proceeding> Shipped = Workspace.Open().Proceedings;

    // Clock, due, actual, days from the start, standing.
    public static TheoryData<string, string, string, string?, int?, DeadlineStanding> Fixtures => new()
    {
        { "11001", "eo-draft", "2025-07-14", null, null, DeadlineStanding.NotKnown },
        { "11001", "eo-final", "2025-10-12", "2025-10-24", 192, DeadlineStanding.MetLate },
        { "11001", "report", "2026-01-17", "2025-10-24", 185, DeadlineStanding.Met },
        { "11001", "determination", "2026-01-22", "2026-01-14", 82, DeadlineStanding.Met },
        { "11001", "implementation", "2026-01-29", "2026-01-14", 0, DeadlineStanding.Met },
        { "11001", "congress", "2026-02-13", null, null, DeadlineStanding.NotKnown },
        { "11001", "negotiation", "2026-07-13", null, null, DeadlineStanding.Passed },
        { "11052", "report", "2026-03-28", null, null, DeadlineStanding.NotKnown },
        { "11052", "determination", "2026-06-26", "2026-08-06", null, DeadlineStanding.MetLate },
        { "10962", "report", "2025-12-05", "2025-06-30", 112, DeadlineStanding.Met },
        { "10962", "congress", "2025-08-29", "2025-08-07", 8, DeadlineStanding.Met },
        { "11012", "surcharge", "2026-07-24", null, null, DeadlineStanding.RanOut },
    };

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Each_deadline_is_the_one_counted_by_hand(string id, string clock, string due, string? actual, int? days, DeadlineStanding standing)
    {
        var deadline = On(id, "2026-10-08").Rows.Select(r => r.Deadline).OfType<Deadline>().Single(d => d.Clock.Id == clock);
        (deadline.Due, deadline.Stop?.Dates.Act, deadline.Days, deadline.Standing).ShouldBe((Day(due), actual is null ? null : Day(actual), days, standing));
    }

    [Fact]
    public void The_final_report_of_the_order_was_twelve_days_late_and_the_polysilicon_determination_forty_one()
    {
        On("11001", "2026-10-08").Rows.Single(r => r.Deadline?.Clock.Id == "eo-final").Deadline!.DaysLate.ShouldBe(12);
        var polysilicon = On("11052", "2026-10-08").Rows.Single(r => r.Deadline?.Clock.Id == "determination").Deadline!;
        (polysilicon.DaysLate, polysilicon.IsLatest).ShouldBe((41, true));
    }

    [Fact]
    public void After_13_July_2026_the_critical_minerals_are_still_under_negotiation_with_the_deadline_breached_and_nothing_published()
    {
        var answer = On("11001", "2026-07-14");
        answer.States.ShouldBe([ProceedingState.Negotiating, ProceedingState.Monitoring]);
        (answer.Negotiation!.IsBreached, answer.Outcome).ShouldBe((true, NegotiationOutcome.NotPublished));
        answer.Triggers.Select(t => (t.Id, t.Standing, t.IsLive)).ShouldBe([("a", TriggerStanding.Undetermined, true), ("b", TriggerStanding.Undetermined, true), ("c", TriggerStanding.Undetermined, true)]);
        answer.Triggers[0].Agreements.ShouldBe(["G11", "G13", "G16"]);
        answer.Next.ShouldNotContain(n => n.Transition.To == ProceedingState.NoFurtherAction);
    }

    [Theory]
    [InlineData("10962", "2025-07-31", ProceedingState.ActionChosen)]
    [InlineData("10962", "2025-08-01", ProceedingState.InForce)]
    [InlineData("11052", "2026-12-03", ProceedingState.ActionChosen)]
    [InlineData("11052", "2026-12-04", ProceedingState.InForce)]
    [InlineData("11012", "2026-02-23", null)]
    [InlineData("11012", "2026-02-24", ProceedingState.InForce)]
    [InlineData("11012", "2026-07-23", ProceedingState.InForce)]
    [InlineData("11012", "2026-07-24", ProceedingState.Ended)]
    public void A_measure_is_in_force_from_its_effective_day(string id, string day, ProceedingState? state) =>
        StatutoryClock.On(Of(id), Day(day), Day("2026-10-08")).States.Where(s => !s.StandsBeside()).ShouldBe(state is { } one ? [one] : []);

    [Fact]
    public void The_report_of_october_2025_was_not_known_before_the_proclamation()
    {
        StatutoryClock.On(Of("11001"), Day("2025-12-01"), Day("2026-01-13")).States.ShouldBe([ProceedingState.Investigating]);
        StatutoryClock.On(Of("11001"), Day("2025-12-01"), Day("2026-01-14")).States.ShouldBe([ProceedingState.PresidentialReview]);
    }

    [Fact]
    public void Nothing_that_became_public_later_is_in_an_answer()
    {
        foreach (var proceeding in Shipped)
            for (var known = Day("2025-01-01"); known < Day("2026-12-01"); known = known.PlusDays(1))
            {
                var answer = StatutoryClock.On(proceeding, Day("2026-12-31"), known);
                var steps = answer.Rows.Select(r => r.Step).OfType<ProceedingStep>().Concat(answer.Pending).Concat(answer.Undated).ToList();
                steps.ShouldAllBe(s => s.Known <= known && !(s.Dates.Published > known));
                answer.Triggers.SelectMany(t => t.Agreements).ShouldAllBe(a => proceeding.Candidates.Single(c => c.Id == a).Known <= known);
                if (answer.Rows.Any(r => r.Search is not null)) known.ShouldBeGreaterThanOrEqualTo(proceeding.CheckedThrough);
            }
    }

    [Fact]
    public void No_due_day_is_written_and_each_fact_has_its_source()
    {
        Shipped.Select(p => p.Id).ShouldBe(["10962", "11001", "11012", "11052"]);
        Shipped.SelectMany(p => p.Steps).ShouldAllBe(s => s.Evidence.Citation.Length > 0 && s.Evidence.Addresses.Count > 0);
    }

    [Theory]
    [InlineData("grade: A", "grad: A", "one.yaml(6,5): a step: \"grade\" is missing.")]
    [InlineData("name: a test", "name: a test\ntitle: x", "one.yaml(3,1): the proceeding: \"title\" is not known here. It may have id, name, ")]
    [InlineData("    verify: yes", "    due: 2026-01-17", "one.yaml(19,5): a step: \"due\" is not known here.")]
    [InlineData("verify: yes", "verify: perhaps", "one.yaml(19,13): a step: \"verify\" is \"perhaps\". Write yes or no.")]
    [InlineData("checked: 2026-10-08", "checked: 8 October", "one.yaml(4,10): the proceeding: \"checked\" is \"8 October\", which is not a date. Write it as yyyy-MM-dd.")]
    [InlineData("{ on: 2025-10-24 }", "{ on: 2025-02-30 }", "one.yaml(14,18): the dates: \"on\" is \"2025-02-30\", which is not a date.")]
    [InlineData("{ on: 2025-10-24 }", "{ }", "one.yaml(14,12): a step: it has no day.")]
    [InlineData("{ on: 2025-10-24 }", "{ on: 2025-10-24, by: 2025-11-01 }", "one.yaml(14,12): a step: it has a day and a latest day.")]
    [InlineData("step: threat-report", "step: S3", "one.yaml(12,11): \"S3\" is no kind of step. It is one of order, request, initiation, ")]
    [InlineData("step: threat-report", "step: no-further-action", "one.yaml(14,12): \"reported\" is not allowed there: no transition of 19 USC 1862 allows it from S1 initiated. Add the step that leads to it")]
    [InlineData("step: threat-report", "step: agreement", "one.yaml(12,5): a step: \"agreement\" is missing.")]
    [InlineData("{ on: 2025-10-24 }", "{ on: 2025-01-24 }", "one.yaml(14,12): \"reported\" is not allowed there: no transition of 19 USC 1862 allows it from the beginning. It is dated 2025-01-24, out of order with \"opened\" of 2025-04-22")]
    [InlineData("known: 2026-01-14", "known: 2025-01-14", "one.yaml(14,12): \"reported\" was known on 2025-01-14, before it happened.")]
    [InlineData("19 USC 1862", "19 USC 2411", "one.yaml(3,10): \"19 USC 2411\" is no statute that proceedings are kept under. It is one of 19 USC 1862, 19 USC 2132.")]
    [InlineData("grade: B", "grade: D", "one.yaml(18,12): a step: \"D\" is not a grade. Write A, B or C.")]
    [InlineData("name: a test", "name: a: test", "one.yaml(2,8): this is not YAML: ")]
    [InlineData("{ on: 2025-04-22 }", "{ on: 2025-04-22", "one.yaml: this is not YAML: a bracket is not closed.")]
    public void A_fault_is_told_in_one_line_with_its_place(string part, string bad, string message)
    {
        var fault = Should.Throw<InputException>(() => Read(Good.Replace(part, bad, StringComparison.Ordinal)));
        fault.Message.ShouldStartWith(message);
        fault.Message.ShouldNotContain("\n");
    }

    [Fact]
    public void Marks_and_grades_are_kept()
    {
        var steps = Read(Good).Steps;
        steps.Select(s => s.Evidence.Mark).ShouldBe(["A", "B ⚠"]);
        steps[1].Known.ShouldBe(Day("2026-01-14"));
    }

    private static ClockAnswer On(string id, string day) => StatutoryClock.On(Of(id), Day(day), Day(day));

    private static Proceeding Of(string id) => Shipped.Single(p => p.Id == id);

    private static Proceeding Read(string text) => ProceedingFile.Read(new StringReader(text), "one.yaml");

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
