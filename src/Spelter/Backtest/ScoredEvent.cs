namespace Spelter.Backtest;

/// <summary>An event with its forecasts.</summary>
/// <param name="Event">As announced.</param>
/// <param name="Metrics">What could be observed and predicted.</param>
/// <param name="Unobserved">What could not, and why.</param>
/// <param name="Taught">Parameters from the other events.</param>
/// <param name="Teachers">How many other events taught them.</param>
public sealed record ScoredEvent(
    AnnouncedEvent Event, IReadOnlyList<ScoredMetric> Metrics, IReadOnlyList<Unobserved> Unobserved, HyperParameters Taught, int Teachers);
