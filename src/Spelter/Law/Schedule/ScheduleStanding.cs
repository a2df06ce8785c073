namespace Spelter.Law;

/// <summary>On what the answer for a day rests.</summary>
public enum ScheduleStanding
{
    /// <summary>The edition of that day is held.</summary>
    InEdition,

    /// <summary>The edition of that day is not held; the editions before and after it print the line alike in every column.</summary>
    EqualAcrossGap,

    /// <summary>The same, but only rates and units are alike; description or footnotes differ.</summary>
    RatesEqualAcrossGap,

    /// <summary>The day lies after the last edition held: later changes are not known.</summary>
    LastHeld,
}
