namespace Spelter.Charts;

/// <summary>One value of a series.</summary>
/// <param name="Year">Decimal year: 2024.5 is the middle of 2024.</param>
/// <param name="Value">The value; null leaves a gap in the line.</param>
public sealed record SeriesPoint(double Year, double? Value);
