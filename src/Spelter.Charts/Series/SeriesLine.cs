namespace Spelter.Charts;

/// <summary>Place of one series, in viewBox units.</summary>
/// <param name="Series">The series.</param>
/// <param name="Runs">Its points, cut at the gaps.</param>
/// <param name="LabelY">Middle of the label at its end.</param>
public sealed record SeriesLine(ChartSeries Series, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Runs, double LabelY);
