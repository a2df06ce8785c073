namespace Spelter.Charts;

/// <summary>Something that happened, marked by an upright line.</summary>
/// <param name="Year">Decimal year.</param>
/// <param name="Label">What, in a few words.</param>
public sealed record SeriesEvent(double Year, string Label);
