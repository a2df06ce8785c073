namespace Spelter.Agreements;

/// <summary>What is on record of a deadline.</summary>
public enum OutcomeKind
{
    /// <summary>It was delivered on a day.</summary>
    Delivered,

    /// <summary>Nothing was published by the day on which that was known.</summary>
    NotPublished,

    /// <summary>The record does not say, or says it without a document.</summary>
    Unclear,
}
