namespace Spelter.Law;

/// <summary>How a deadline stands.</summary>
public enum DeadlineStanding
{
    /// <summary>What starts it is not on record: its day is the latest that is possible while earlier steps are in time.</summary>
    NotStarted,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>Met in time.</summary>
    Met,

    /// <summary>Met too late.</summary>
    MetLate,

    /// <summary>The last day passed and nothing is published.</summary>
    Passed,

    /// <summary>The record cannot say: the step leaves no public trace, its day is not on record, or the last day lies beyond what the record was checked to.</summary>
    NotKnown,

    /// <summary>It ended the measure, as the statute says.</summary>
    RanOut,
}
