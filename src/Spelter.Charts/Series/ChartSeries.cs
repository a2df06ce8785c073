namespace Spelter.Charts;

/// <summary>A line.</summary>
/// <param name="Label">Its name, written at its end.</param>
/// <param name="Points">Points in ascending order of year.</param>
public sealed record ChartSeries(string Label, IReadOnlyList<SeriesPoint> Points);
