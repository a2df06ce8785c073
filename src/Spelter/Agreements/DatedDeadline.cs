namespace Spelter.Agreements;

/// <summary>A deadline of the calendar.</summary>
/// <param name="Agreement">Agreement that sets it.</param>
/// <param name="Deadline">Deadline.</param>
/// <param name="Standing">How it stands on the day asked for.</param>
public sealed record DatedDeadline(Agreement Agreement, Deadline Deadline, DeadlineStanding Standing);
