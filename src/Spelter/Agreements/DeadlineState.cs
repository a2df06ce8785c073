namespace Spelter.Agreements;

/// <summary>How a deadline stands.</summary>
public enum DeadlineState
{
    /// <summary>The day has not passed and nothing is delivered.</summary>
    Pending,

    /// <summary>Delivered, in time or late.</summary>
    Delivered,

    /// <summary>The day has passed; by then nothing was delivered or published.</summary>
    NotDelivered,

    /// <summary>The day has passed, and the record does not say whether anything was delivered.</summary>
    Undetermined,
}
