namespace Spelter.Backtest;

/// <summary>The score of some forecasts.</summary>
/// <param name="Events">Events with an observation that counts.</param>
/// <param name="Metrics">Observations that count.</param>
/// <param name="SignsRight">Of them with the sign right.</param>
/// <param name="SignsRightNoChange">Signs that no change has right: observations within the neutral band.</param>
/// <param name="SignsRightProRata">Signs that the cut without prices has right.</param>
/// <param name="Covered">Of them within the interval.</param>
/// <param name="Price">Errors of the logarithm of price ratios.</param>
/// <param name="Volume">Errors of the logarithm of quantity ratios.</param>
/// <param name="Share">Errors of shares, as shares.</param>
public sealed record ScoreCard(
    int Events, int Metrics, int SignsRight, int SignsRightNoChange, int SignsRightProRata, int Covered, ErrorMeans Price, ErrorMeans Volume, ErrorMeans Share)
{
    /// <summary>Share of signs right; null without observations.</summary>
    public double? SignShare => Metrics == 0 ? null : (double)SignsRight / Metrics;

    /// <summary>Share of observations within the interval; null without observations. The target is <see cref="Forecast.TargetCoverage"/>.</summary>
    public double? Coverage => Metrics == 0 ? null : (double)Covered / Metrics;

    /// <summary>The score of events.</summary>
    /// <param name="events">Events.</param>
    /// <param name="forecast">Which forecast is scored.</param>
    /// <param name="settings">Settings.</param>
    public static ScoreCard Of(IReadOnlyList<ScoredEvent> events, Func<ScoredMetric, Forecast> forecast, BacktestSettings settings)
    {
        List<ScoredMetric> counted = [.. events.SelectMany(e => e.Metrics).Where(m => m.Counts)];
        int Signs(Func<ScoredMetric, double> said) => counted.Count(m => Verdict.IsSignRight(said(m), m.Observation, settings));
        ErrorMeans Errors(MetricKind kind) => ErrorMeans.Of(counted.FindAll(m => m.Observation.Metric.Kind == kind), forecast, settings);
        return new(
            events.Count(e => e.Metrics.Any(m => m.Counts)), counted.Count, Signs(m => forecast(m).Predicted), Signs(m => m.NoChange), Signs(m => m.ProRata),
            counted.Count(m => forecast(m).Covers(m.Observation.Observed)), Errors(MetricKind.Price), Errors(MetricKind.Volume), Errors(MetricKind.Share));
    }
}
