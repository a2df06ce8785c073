namespace Spelter.Backtest;

/// <summary>How a prediction compares with an observation.</summary>
public static class Verdict
{
    /// <summary>Minus one, zero or one: down, no change or up. Within the neutral band there is none.</summary>
    /// <param name="value">Ratio or share.</param>
    /// <param name="observation">What it is of.</param>
    /// <param name="settings">Settings.</param>
    public static int SignOf(double value, EventObservation observation, BacktestSettings settings)
    {
        var (change, band) = observation.Metric.Kind == MetricKind.Share
            ? (value - observation.Before, settings.NeutralShare)
            : (Math.Log(Math.Max(value, settings.LeastRatio)), Math.Log(1 + settings.NeutralRatio));
        return Math.Abs(change) <= band ? 0 : Math.Sign(change);
    }

    /// <summary>True where both say up, both down, or both no change.</summary>
    public static bool IsSignRight(double predicted, EventObservation observation, BacktestSettings settings) =>
        SignOf(predicted, observation, settings) == SignOf(observation.Observed, observation, settings);

    /// <summary>Size of the error: of the logarithm for a ratio, where a ratio below the least counts as the least; in points, as a share, for a share.</summary>
    public static double ErrorOf(double predicted, EventObservation observation, BacktestSettings settings) => observation.Metric.Kind == MetricKind.Share
        ? Math.Abs(predicted - observation.Observed)
        : Math.Abs(Math.Log(Math.Max(predicted, settings.LeastRatio) / Math.Max(observation.Observed, settings.LeastRatio)));
}
