namespace Spelter.Law;

/// <summary>One of the three triggers after a negotiation. Any one suffices.</summary>
/// <param name="Id">a, b or c.</param>
/// <param name="Name">Name, such as notEnteredWithin180Days.</param>
/// <param name="Guard">What must be true, in words.</param>
/// <param name="IsLive">Whether it can still come to be true, or is.</param>
/// <param name="Standing">Standing.</param>
/// <param name="Reason">Why.</param>
/// <param name="Agreements">Agreements, designated or possible, that it is about.</param>
/// <param name="Indicators">What speaks for or against it: for the reader, not a conclusion.</param>
public sealed record EscalationTrigger(string Id, string Name, string Guard, bool IsLive, TriggerStanding Standing, string Reason, IReadOnlyList<string> Agreements, IReadOnlyList<string> Indicators);
