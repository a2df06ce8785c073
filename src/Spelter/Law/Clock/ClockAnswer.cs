using NodaTime;

namespace Spelter.Law;

/// <summary>How a proceeding stands on a day, as known on another.</summary>
/// <param name="Proceeding">Proceeding with the steps that had happened on the day, as far as known.</param>
/// <param name="Date">Day asked about.</param>
/// <param name="Known">Last day of knowledge.</param>
/// <param name="Horizon">Last day of which the record can say that nothing happened: the earliest of the two and of the day to which it was checked.</param>
/// <param name="States">States held; none where nothing was known.</param>
/// <param name="Rows">Steps and deadlines in the order of their days.</param>
/// <param name="Next">Steps that the law allows next.</param>
/// <param name="Triggers">The three triggers after a negotiation; none without one.</param>
/// <param name="Negotiation">Deadline of the negotiation; null without one.</param>
/// <param name="Outcome">What is public of its outcome; null without one.</param>
/// <param name="Undated">Steps known to have happened whose day is not known and may lie before the day asked about.</param>
/// <param name="Pending">Steps taken whose effect is still to come.</param>
public sealed record ClockAnswer(
    Proceeding Proceeding, LocalDate Date, LocalDate Known, LocalDate Horizon, IReadOnlyList<ProceedingState> States, IReadOnlyList<ClockRow> Rows, IReadOnlyList<NextStep> Next,
    IReadOnlyList<EscalationTrigger> Triggers, Deadline? Negotiation, NegotiationOutcome? Outcome, IReadOnlyList<ProceedingStep> Undated, IReadOnlyList<ProceedingStep> Pending)
{
    /// <summary>True where the day asked about lies beyond what the record was checked to.</summary>
    public bool IsBeyondRecord => Date > Horizon;
}
