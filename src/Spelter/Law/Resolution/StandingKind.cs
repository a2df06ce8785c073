namespace Spelter.Law;

/// <summary>How a measure, a mandate or a programme stands.</summary>
public enum StandingKind
{
    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It begins later.</summary>
    NotYetInForce,

    /// <summary>It has ended.</summary>
    Ended,

    /// <summary>It rests.</summary>
    Suspended,

    /// <summary>It never had force.</summary>
    Annulled,

    /// <summary>It was not known by the day asked for.</summary>
    NotKnown,

    /// <summary>A mandate without a duty.</summary>
    MandateOnly,

    /// <summary>What it does at the border is not determined by the facts held.</summary>
    Untranslatable,

    /// <summary>Two effects of equal standing say different things.</summary>
    Conflict,
}
