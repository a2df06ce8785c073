using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>What cannot be observed of an event, and why.</summary>
/// <param name="Mineral">Mineral; null for the whole event.</param>
/// <param name="What">Metric and horizon, in words.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record Unobserved(MineralId? Mineral, string What, string Reason);
