namespace Spelter.Disruption;

/// <summary>Loss by industry over all readings, at rates a year.</summary>
/// <param name="Low">Share of output that each industry loses at the least.</param>
/// <param name="Central">The same at the middle; null where a dependence or a share of use has no source.</param>
/// <param name="High">At the most.</param>
/// <param name="ValueAdded">Value added lost by all, US dollars a year.</param>
/// <param name="CentralValueAdded">The same at the middle; null where it is unknown.</param>
internal sealed record LossBounds(double[] Low, double[]? Central, double[] High, Interval ValueAdded, double? CentralValueAdded);
