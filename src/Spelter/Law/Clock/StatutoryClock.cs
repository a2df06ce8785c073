using NodaTime;

namespace Spelter.Law;

/// <summary>The statutory clock: states, deadlines, what the law allows next, and the triggers after a negotiation. Reads no clock: both days are arguments.</summary>
public static class StatutoryClock
{
    private static readonly StepKind[] Outcomes =
        [StepKind.Agreement, StepKind.NoAgreementStatement, StepKind.FurtherMeasure, StepKind.NoFurtherAction, StepKind.RenewedNegotiation, StepKind.NotCarriedOutJudgement, StepKind.IneffectiveJudgement];

    /// <summary>How a proceeding stands.</summary>
    /// <param name="proceeding">Proceeding.</param>
    /// <param name="date">Day asked about.</param>
    /// <param name="known">Last day of knowledge: a step that was not public by then is not in the answer.</param>
    public static ClockAnswer On(Proceeding proceeding, LocalDate date, LocalDate known)
    {
        var all = proceeding.KnownOn(known);
        var held = all with
        {
            Steps = [.. all.Steps.Where(s => s.Dates.Latest <= date)],
            Candidates = [.. all.Candidates.Where(c => c.SignedOn <= date)],
        };
        var horizon = new[] { date, known, proceeding.CheckedThrough }.Min();
        var deadlines = Deadlines.Of(held, date, horizon);
        var course = ProceedingCourse.On(held, date);
        // What was proclaimed and is not in effect yet leaves nothing to choose but the duties beside it.
        var pending = held.Steps.Where(s => s.Kind is StepKind.MeasureProclamation or StepKind.FurtherMeasure or StepKind.NewMeasure && s.Dates.Counts > date).ToList();
        var negotiation = deadlines.FirstOrDefault(d => d.Clock.Effect == ClockEffect.FlagAndTrigger && d.Start is not null);
        return new ClockAnswer(
            held, date, known, horizon, course.States, Rows(held, deadlines), pending.Count > 0 ? [.. Next(course, deadlines, proceeding.Statute).Where(n => n.Transition.To.StandsBeside())] : Next(course, deadlines, proceeding.Statute), EscalationTriggers.Of(held, deadlines), negotiation, Outcome(held, negotiation),
            [.. all.Steps.Where(s => s.Dates.Act is null && s.Dates.Latest > date)], pending);
    }

    private static List<ClockRow> Rows(Proceeding held, IReadOnlyList<Deadline> deadlines)
    {
        List<ClockRow> rows = [];
        foreach (var step in held.Steps)
        {
            var met = deadlines.Where(d => ReferenceEquals(d.Stop, step)).ToList();
            rows.AddRange(met.Count == 0 ? [new ClockRow(step, null, null)] : met.Select(d => new ClockRow(step, d, null)));
        }

        rows.AddRange(deadlines.Where(d => d.Stop is null).Select(d => new ClockRow(null, d, held.Unpublished.FirstOrDefault(u => u.Clock == d.Clock.Id))));
        return [.. rows.OrderBy(r => r.Day).ThenBy(r => r.Step?.Kind ?? r.Deadline!.Clock.StoppedBy[0]).ThenBy(r => r.What, StringComparer.Ordinal)];
    }

    private static List<NextStep> Next(ProceedingCourse course, IReadOnlyList<Deadline> deadlines, Statute statute)
    {
        var now = course.States;
        return [.. statute.Transitions
            .Where(t => t.Kinds.Count > 0 && (t.To.StandsBeside() ? t.From.Any(course.Passed.Contains) && !now.Contains(t.To) : t.From.Any(now.Contains)))
            .Select(t => (Transition: t, Deadline: deadlines.FirstOrDefault(d => d.Stop is null && d.Clock.StoppedBy.Intersect(t.Kinds).Any() && statute.Clocks.Contains(d.Clock))))
            .Select(n => new NextStep(n.Transition, n.Deadline?.Due, n.Deadline?.IsBreached == true))];
    }

    private static NegotiationOutcome? Outcome(Proceeding held, Deadline? negotiation) => negotiation is null ? null
        : held.Steps.Any(s => Outcomes.Contains(s.Kind)) ? NegotiationOutcome.Published
        : negotiation.Standing is DeadlineStanding.Running or DeadlineStanding.NotKnown ? NegotiationOutcome.NotDue
        : NegotiationOutcome.NotPublished;
}
