namespace Spelter.Disruption;

/// <summary>An event with the share of the flow or output that it cuts in the period looked at.</summary>
/// <param name="Event">Event.</param>
/// <param name="Cut">Share, from zero to one.</param>
public readonly record struct Shock(DisruptionEvent Event, double Cut);
