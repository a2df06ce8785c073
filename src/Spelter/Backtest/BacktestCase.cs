namespace Spelter.Backtest;

/// <summary>An event with what was observed after it. A prediction sees the event alone.</summary>
/// <param name="Event">As announced.</param>
/// <param name="Observations">What was observed.</param>
/// <param name="Unobserved">What cannot be, and why.</param>
public sealed record BacktestCase(AnnouncedEvent Event, IReadOnlyList<EventObservation> Observations, IReadOnlyList<Unobserved> Unobserved);
