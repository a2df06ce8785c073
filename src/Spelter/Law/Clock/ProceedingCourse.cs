using NodaTime;

namespace Spelter.Law;

/// <summary>Follows a proceeding from step to step. Only a step on record changes a state; a day that passes does not, but where the statute itself ends the measure.</summary>
internal sealed class ProceedingCourse(Statute statute)
{
    private readonly HashSet<ProceedingState> _passed = [];
    private readonly SortedSet<ProceedingState> _beside = [];
    private readonly SortedSet<string> _entered = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _inForce = new(StringComparer.Ordinal);
    private ProceedingState? _state;

    /// <summary>Every state that was ever held.</summary>
    public IReadOnlySet<ProceedingState> Passed => _passed;

    /// <summary>States held now. A negotiation that led to an agreement in force shows as that agreement.</summary>
    public IReadOnlyList<ProceedingState> States
    {
        get
        {
            List<ProceedingState> states = [.. _beside];
            if (_inForce.Count > 0) states.Add(ProceedingState.AgreementInForce);
            if (_state is { } state && !(state == ProceedingState.Negotiating && _inForce.Count > 0)) states.Add(state);
            return [.. states.Order()];
        }
    }

    /// <summary>States on a day, and those passed before it.</summary>
    /// <param name="proceeding">Proceeding, as known on some day.</param>
    /// <param name="day">Day.</param>
    public static ProceedingCourse On(Proceeding proceeding, LocalDate day)
    {
        var course = new ProceedingCourse(proceeding.Statute);
        foreach (var step in proceeding.Steps.Where(s => s.Dates.Counts <= day).OrderBy(s => s.Order)) course.Take(step);
        foreach (var clock in proceeding.AllClocks.Where(c => c.Effect == ClockEffect.EndsMeasure)) course.RunOut(clock, proceeding, day);
        return course;
    }

    /// <summary>The transition that allows a step now; null where none does. An own motion needs no request on record.</summary>
    public StatuteTransition? Allowing(ProceedingStep step)
    {
        var now = States;
        return statute.Transitions.FirstOrDefault(t => t.Kinds.Contains(step.Kind)
            && (_state is null && (t.From.Count == 0 || t.From.Contains(ProceedingState.Requested)) || t.From.Any(f => t.To.StandsBeside() ? _passed.Contains(f) : now.Contains(f) || (f == ProceedingState.Negotiating && _state == f))));
    }

    /// <summary>What forbids a step now; null where it is allowed.</summary>
    public string? Fault(ProceedingStep step) => step.Kind switch
    {
        StepKind.Order or StepKind.Request => _state is null or ProceedingState.Requested ? null : "an order or a request comes before everything else",
        StepKind.DraftReport => _passed.Contains(ProceedingState.Requested) || _passed.Contains(ProceedingState.Initiated) ? null : "a draft follows an order or an initiation",
        StepKind.AgreementEnd => _entered.Contains(step.Agreement) ? null : $"no agreement \"{step.Agreement}\" is on record before it",
        StepKind.NotCarriedOutJudgement or StepKind.IneffectiveJudgement when !_entered.Contains(step.Agreement) => $"no agreement \"{step.Agreement}\" is on record before it",
        _ when Allowing(step) is not null => null,
        _ => $"no transition of {statute.Citation} allows it from {(States.Count == 0 ? "the beginning" : string.Join(", ", States.Select(s => $"{s.Id()} {s.InWords()}")))}",
    };

    /// <summary>Takes a step. One that was known late may come without those before it: it leads where it leads.</summary>
    public void Take(ProceedingStep step)
    {
        if (step.Kind is StepKind.Order or StepKind.Request) Enter(_state ?? ProceedingState.Requested);
        if (step.Kind == StepKind.Agreement)
        {
            _entered.Add(step.Agreement);
            if (step.Dates.Effective is not null) _inForce.Add(step.Agreement);
        }

        if (step.Kind == StepKind.AgreementEnd) _inForce.Remove(step.Agreement);
        if ((Allowing(step) ?? statute.Transitions.FirstOrDefault(t => t.Kinds.Contains(step.Kind))) is { } transition && step.Kind != StepKind.Agreement) Enter(transition.To);
        // A report with the President is before him: nobody takes that step.
        if (statute.Transitions.FirstOrDefault(t => t.Kinds.Count == 0 && _state is { } now && t.From.Contains(now)) is { } following) Enter(following.To);
    }

    private void Enter(ProceedingState state)
    {
        _passed.Add(state);
        if (state.StandsBeside()) _beside.Add(state);
        else _state = state;
    }

    private void RunOut(StatuteClock clock, Proceeding proceeding, LocalDate day)
    {
        if (_state == ProceedingState.InForce && proceeding.Steps.FirstOrDefault(s => clock.StartedBy.Contains(s.Kind)) is { } start && day >= start.Dates.Counts.PlusDays(clock.Days)) Enter(ProceedingState.Ended);
    }
}
