namespace Spelter.Assessment;

/// <summary>How sure it is that a country carries a risk on the day of the assessment.</summary>
public enum RiskStanding
{
    /// <summary>It is on record or computed, and counts.</summary>
    Holds,

    /// <summary>A measure whose text stays in law and does not bite; it counts as a type of risk.</summary>
    Suspended,

    /// <summary>The bounds of a share reach the threshold, or no score is published: it may hold and does not count.</summary>
    Possible,

    /// <summary>A measure that started and may have ended; it does not count.</summary>
    EndUnknown,
}
