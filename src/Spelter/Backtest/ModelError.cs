namespace Spelter.Backtest;

/// <summary>What a forecast misses beyond priors and noise: standard deviations of the logarithm, by which each draw is moved once more.</summary>
/// <param name="Volume">Of quantities.</param>
/// <param name="Price">Of prices.</param>
public sealed record ModelError(double Volume, double Price)
{
    /// <summary>None: the model is taken to be right.</summary>
    public static ModelError None { get; } = new(0, 0);

    /// <summary>Values that are tried.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0, 0.1, 0.2, 0.4, 0.8, 1.6];

    /// <summary>The deviation for a kind of metric; a share is made of quantities.</summary>
    public double Of(MetricKind kind) => kind == MetricKind.Price ? Price : Volume;

    /// <summary>The interval score of Gneiting and Raftery (2007) on the logarithm: the width of the interval, and ten times what an observation
    /// lies outside an interval of 80 %. Lower is better; neither a wide nor a wrong interval pays.</summary>
    public static double Score(Forecast forecast, EventObservation observation, BacktestSettings settings)
    {
        double Log(double value) => Math.Log(Math.Max(value, settings.LeastRatio));
        var (low, high, came) = (Log(forecast.Low), Log(forecast.High), Log(observation.Observed));
        return high - low + (2 / (1 - Forecast.TargetCoverage) * (Math.Max(0, low - came) + Math.Max(0, came - high)));
    }
}
