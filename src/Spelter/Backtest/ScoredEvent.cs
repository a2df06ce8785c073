namespace Spelter.Backtest;

/// <summary>An event with its forecasts.</summary>
/// <param name="Event">As announced.</param>
/// <param name="Metrics">What could be observed and predicted.</param>
/// <param name="Unobserved">What could not, and why.</param>
/// <param name="Taught">What the other events teach.</param>
public sealed record ScoredEvent(AnnouncedEvent Event, IReadOnlyList<ScoredMetric> Metrics, IReadOnlyList<Unobserved> Unobserved, Taught Taught);
