using NodaTime;
using Spelter.Law;
using static Spelter.Tests.ClockGiven;

namespace Spelter.Tests;

/// <summary>States, deadlines and triggers on small proceedings. Due days are counted by hand from a calendar.</summary>
public sealed class StatutoryClockTests
{
    [Theory]
    [InlineData("2026-07-12", DeadlineStanding.Running, false, NegotiationOutcome.NotDue, TriggerStanding.NotYet)]
    [InlineData("2026-07-13", DeadlineStanding.Passed, true, NegotiationOutcome.NotPublished, TriggerStanding.Undetermined)]
    [InlineData("2030-01-01", DeadlineStanding.Passed, true, NegotiationOutcome.NotPublished, TriggerStanding.Undetermined)]
    public void Day_180_without_an_agreement_is_a_flag_and_the_trigger_stays_undetermined(string day, DeadlineStanding standing, bool breached, NegotiationOutcome outcome, TriggerStanding trigger)
    {
        var answer = Negotiation().On(day);
        (answer.Negotiation!.Standing, answer.Negotiation.IsBreached, answer.Outcome, answer.Triggers[0].Standing).ShouldBe((standing, breached, outcome, trigger));
        answer.Negotiation.Due.ShouldBe(Day("2026-07-13"));
        answer.States.ShouldBe([ProceedingState.Negotiating, ProceedingState.Monitoring]);
    }

    [Theory]
    [InlineData("2026-07-12", false, TriggerStanding.Settled)]
    [InlineData("2026-07-13", true, TriggerStanding.Undetermined)]
    public void An_agreement_settles_the_first_trigger_before_day_180_and_not_on_it(string entered, bool breached, TriggerStanding trigger)
    {
        var answer = Negotiation(Step(StepKind.Agreement, entered, agreement: "X", effective: "2027-01-01")).On("2026-08-01");
        (answer.Negotiation!.IsBreached, answer.Triggers[0].Standing).ShouldBe((breached, trigger));
        answer.Negotiation.DaysLate.ShouldBe(breached ? 1 : null);
        answer.Outcome.ShouldBe(NegotiationOutcome.Published);
    }

    [Fact]
    public void Entered_into_and_in_force_are_two_days()
    {
        var proceeding = Negotiation(Step(StepKind.Agreement, "2026-07-01", agreement: "X", effective: "2026-09-01"));
        proceeding.On("2026-08-31").States.ShouldContain(ProceedingState.Negotiating);
        proceeding.On("2026-08-31").Triggers[0].Standing.ShouldBe(TriggerStanding.Settled);
        proceeding.On("2026-09-01").States.ShouldBe([ProceedingState.AgreementInForce, ProceedingState.Monitoring]);
    }

    [Fact]
    public void The_last_two_triggers_live_as_long_as_an_agreement_does()
    {
        ProceedingStep[] agreement = [Step(StepKind.Agreement, "2026-07-01", agreement: "X", effective: "2026-07-01"), Step(StepKind.AgreementEnd, "2031-05-01", agreement: "X")];
        var proceeding = Negotiation(agreement);
        proceeding.On("2031-04-30").Triggers.Select(t => t.Standing).ShouldBe([TriggerStanding.Settled, TriggerStanding.Undetermined, TriggerStanding.Undetermined]);
        proceeding.On("2031-05-01").Triggers.Select(t => t.Standing).ShouldBe([TriggerStanding.Settled, TriggerStanding.NotYet, TriggerStanding.NotYet]);
        var judged = Negotiation([.. agreement, Step(StepKind.IneffectiveJudgement, "2031-01-15", agreement: "X")]).On("2031-02-01");
        judged.Triggers.Select(t => t.Standing).ShouldBe([TriggerStanding.Settled, TriggerStanding.Undetermined, TriggerStanding.Fired]);
        judged.States.ShouldContain(ProceedingState.Triggered);
        judged.Next.Select(n => n.Transition.Id).ShouldBe(["T10", "T12", "T13", "T14", "T15", "T17", "T17", "T17", "T7"], ignoreOrder: true);
        judged.Next.Single(n => n.Transition.Id == "T14").Transition.PublicationDuty.ShouldContain("reasons");
    }

    [Fact]
    public void Silence_after_a_trigger_is_not_a_determination_without_action()
    {
        ProceedingStep[] fired = [Step(StepKind.NoAgreementStatement, "2026-07-20")];
        Negotiation(fired).On("2035-01-01").States.ShouldBe([ProceedingState.Triggered, ProceedingState.Monitoring]);
        Negotiation([.. fired, Step(StepKind.NoFurtherAction, "2026-09-01")]).On("2035-01-01").States.ShouldContain(ProceedingState.NoFurtherAction);
    }

    [Fact]
    public void A_measure_counts_from_its_effect_and_its_deadline_from_its_signature()
    {
        var proceeding = Of(
            Step(StepKind.Initiation, "2025-07-01"), Step(StepKind.ThreatReport, "2026-03-28"), Step(StepKind.MeasureDetermination, "2026-08-06"),
            Step(StepKind.MeasureProclamation, "2026-08-06", effective: "2026-12-04"));
        var before = proceeding.On("2026-12-03");
        before.States.ShouldBe([ProceedingState.ActionChosen]);
        before.Pending.ShouldHaveSingleItem();
        before.Next.Select(n => n.Transition.Id).ShouldBe(["T7"]);
        (before.Deadline("report").Days, before.Deadline("report").IsBreached).ShouldBe((270, false));
        before.Deadline("determination").DaysLate.ShouldBe(41);
        before.Deadline("implementation").IsBreached.ShouldBe(false);
        proceeding.On("2026-12-04").States.ShouldBe([ProceedingState.InForce]);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(269, false)]
    [InlineData(270, false)]
    [InlineData(271, true)]
    public void A_report_is_in_time_within_270_days(int days, bool breached) => Of(
            Step(StepKind.Initiation, "2024-02-29"), new ProceedingStep(StepKind.NoThreatReport, "report", new StepDates(Day("2024-02-29").PlusDays(days), null, null, null, null, null), Day("2024-02-29").PlusDays(days), "", new StepEvidence("", [], 'A', false), ""))
        .On("2026-01-01").Deadline("report").IsBreached.ShouldBe(breached);

    [Fact]
    public void A_report_without_a_threat_starts_no_review()
    {
        var answer = Of(Step(StepKind.Initiation, "2025-01-01"), Step(StepKind.NoThreatReport, "2025-05-01")).On("2026-01-01");
        answer.States.ShouldBe([ProceedingState.ReportedNoThreat]);
        answer.Rows.Select(r => r.Deadline?.Clock.Id).ShouldBe([null, "report"]);
        answer.Next.ShouldBeEmpty();
    }

    [Fact]
    public void The_clock_of_section_122_ends_the_measure()
    {
        var start = new ProceedingStep(StepKind.MeasureProclamation, "surcharge", new StepDates(null, null, null, null, new LocalDateTime(2026, 2, 24, 0, 1), Day("2026-02-24")), Day("2026-02-24"), "", new StepEvidence("", [], 'A', false), "");
        var proceeding = new Proceeding("122", "surcharge", Section122.Statute, Day("2026-10-08"), [], [start], [], []);
        (proceeding.On("2026-07-23").States.Single(), proceeding.On("2026-07-24").States.Single()).ShouldBe((ProceedingState.InForce, ProceedingState.Ended));
        var deadline = proceeding.On("2026-07-24").Deadline("surcharge");
        (deadline.Due, deadline.LastDay, deadline.IsBreached).ShouldBe((Day("2026-07-24"), Day("2026-07-23"), false));
    }

    [Fact]
    public void Of_days_beyond_the_record_no_breach_is_claimed()
    {
        var proceeding = Negotiation() with { CheckedThrough = Day("2026-06-30") };
        proceeding.On("2027-01-01").Negotiation!.IsBreached.ShouldBeNull();
        Negotiation().On("2027-01-01", known: "2026-07-01").Negotiation!.IsBreached.ShouldBeNull();
    }

    [Theory]
    [InlineData(StepKind.Agreement, "2025-12-01", "out of order with \"NegotiationMandate\" of 2026-01-14")]
    [InlineData(StepKind.NoFurtherAction, "2026-09-01", "Add the step that leads to it")]
    [InlineData(StepKind.FurtherMeasure, "2026-09-01", "Add the step that leads to it")]
    [InlineData(StepKind.IneffectiveJudgement, "2026-09-01", "Add the step that leads to it")]
    [InlineData(StepKind.Order, "2026-09-01", "Add the step that leads to it")]
    public void A_step_that_no_transition_allows_is_found(StepKind kind, string on, string remedy) =>
        ProceedingCheck.FirstFault(Negotiation(Step(kind, on, agreement: "X")))!.Value.Remedy.ShouldContain(remedy);

    [Fact]
    public void Every_transition_of_the_statute_can_be_taken()
    {
        var taken = new[]
        {
            Negotiation([Step(StepKind.CongressStatement, "2026-02-01"), Step(StepKind.NoAgreementStatement, "2026-07-20"), Step(StepKind.RenewedNegotiation, "2026-08-01"), Step(StepKind.Agreement, "2026-09-01", agreement: "X", effective: "2026-09-01"), Step(StepKind.NotCarriedOutJudgement, "2027-01-01", agreement: "X"), Step(StepKind.FurtherMeasure, "2027-02-01"), Step(StepKind.Amendment, "2027-03-01"), Step(StepKind.End, "2027-04-01"), Step(StepKind.NewNegotiation, "2028-01-01")]),
            Negotiation([Step(StepKind.NoAgreementStatement, "2026-07-20"), Step(StepKind.NoFurtherAction, "2026-08-01"), Step(StepKind.NewMeasure, "2026-09-01")]),
            Of(Step(StepKind.Order, "2025-01-01"), Step(StepKind.Initiation, "2025-01-02"), Step(StepKind.Comments, "2025-02-01"), Step(StepKind.ThreatReport, "2025-03-01"), Step(StepKind.NonConcurrence, "2025-04-01"), Step(StepKind.CongressStatement, "2025-04-20")),
            Of(Step(StepKind.Initiation, "2025-01-02"), Step(StepKind.ThreatReport, "2025-03-01"), Step(StepKind.MeasureDetermination, "2025-04-01"), Step(StepKind.MeasureProclamation, "2025-04-02")),
            Of(Step(StepKind.Initiation, "2025-01-02"), Step(StepKind.NoThreatReport, "2025-03-01")),
        };
        foreach (var proceeding in taken) ProceedingCheck.FirstFault(proceeding).ShouldBeNull();
        var kinds = taken.SelectMany(p => p.Steps).Select(s => s.Kind).ToHashSet();
        Section232.Statute.Transitions.Where(t => t.Kinds.Count > 0).ShouldAllBe(t => t.Kinds.Any(kinds.Contains));
        Enumerable.Range(1, 18).ShouldAllBe(i => Section232.Statute.Transitions.Any(t => t.Id == $"T{i}"));
    }
}
