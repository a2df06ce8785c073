namespace Spelter.Reliance;

/// <summary>What one route gives for a published cell.</summary>
/// <param name="Route">Route.</param>
/// <param name="Percent">Interval that the inputs and their rounding allow, in percent of consumption; a bound may be infinite.</param>
/// <param name="Point">The ratio of the figures as printed, in percent, within the interval; null where a term is no figure.</param>
public sealed record RelianceReading(RelianceRoute Route, Interval Percent, double? Point);
