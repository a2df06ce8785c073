namespace Spelter.Backtest;

/// <summary>Mean sizes of the errors of the model and of the two baselines on the same observations; null where there are none.</summary>
/// <param name="Count">Observations.</param>
/// <param name="Model">Of the median forecast.</param>
/// <param name="NoChange">Of no change.</param>
/// <param name="ProRata">Of the cut without prices.</param>
public sealed record ErrorMeans(int Count, double? Model, double? NoChange, double? ProRata)
{
    internal static ErrorMeans Of(IReadOnlyList<ScoredMetric> metrics, Func<ScoredMetric, Forecast> forecast, BacktestSettings settings)
    {
        double? Mean(Func<ScoredMetric, double> said) => metrics.Count == 0 ? null : metrics.Average(m => Verdict.ErrorOf(said(m), m.Observation, settings));
        return new(metrics.Count, Mean(m => forecast(m).Predicted), Mean(m => m.NoChange), Mean(m => m.ProRata));
    }
}
