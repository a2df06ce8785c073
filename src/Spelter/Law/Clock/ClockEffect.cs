namespace Spelter.Law;

/// <summary>What the end of a clock does.</summary>
public enum ClockEffect
{
    /// <summary>Nothing by itself: a deadline that passes is a flag.</summary>
    Flag,

    /// <summary>A flag, and the first trigger after a negotiation becomes a live question.</summary>
    FlagAndTrigger,

    /// <summary>It ends the measure.</summary>
    EndsMeasure,
}
