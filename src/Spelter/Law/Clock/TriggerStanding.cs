namespace Spelter.Law;

/// <summary>How one of the three triggers after a negotiation stands. What is for the President to judge is never concluded here.</summary>
public enum TriggerStanding
{
    /// <summary>It cannot be true yet.</summary>
    NotYet,

    /// <summary>It is settled: it cannot become true any more.</summary>
    Settled,

    /// <summary>It may be true; the public record does not say.</summary>
    Undetermined,

    /// <summary>It is on record as true.</summary>
    Fired,
}
