namespace Spelter.Law;

/// <summary>What is public of the outcome of a negotiation.</summary>
public enum NegotiationOutcome
{
    /// <summary>Its days run.</summary>
    NotDue,

    /// <summary>Its days are over and nothing is published.</summary>
    NotPublished,

    /// <summary>An agreement, a statement or a further decision is on record.</summary>
    Published,
}
