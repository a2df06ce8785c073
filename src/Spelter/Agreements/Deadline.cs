using NodaTime;

namespace Spelter.Agreements;

/// <summary>Something that was due.</summary>
/// <param name="Id">Name within the agreement.</param>
/// <param name="Due">When; of a month its last day counts.</param>
/// <param name="What">What was due.</param>
/// <param name="Delivery">What would show that it was delivered.</param>
/// <param name="Outcome">What is on record of it; null where nothing is.</param>
/// <param name="Evidence">What the deadline itself rests on.</param>
public sealed record Deadline(string Id, AgreementDate Due, string What, string Delivery, DeadlineOutcome? Outcome, AgreementEvidence Evidence)
{
    /// <summary>How it stands on a day.</summary>
    /// <param name="day">Day.</param>
    public DeadlineStanding StandingOn(LocalDate day)
    {
        var state = Outcome?.Delivered <= day ? DeadlineState.Delivered
            : day <= Due.Last ? DeadlineState.Pending
            : Outcome is null or { Kind: OutcomeKind.Unclear } ? DeadlineState.Undetermined
            : DeadlineState.NotDelivered;
        int? late = state switch
        {
            DeadlineState.Delivered => Math.Max(0, Period.DaysBetween(Due.Last, Outcome!.Delivered!.Value)),
            DeadlineState.NotDelivered => Period.DaysBetween(Due.Last, day),
            _ => null,
        };
        bool? breached = state switch
        {
            DeadlineState.Delivered => late > 0,
            DeadlineState.Pending => false,
            DeadlineState.NotDelivered => true,
            _ => null,
        };
        return new(state, breached, late);
    }
}
