using Spelter.Chance;

namespace Spelter.Backtest;

/// <summary>What was predicted of an observation.</summary>
/// <param name="Predicted">Half of the draws lie below.</param>
/// <param name="Low">A tenth of the draws lies below.</param>
/// <param name="High">A tenth of the draws lies above.</param>
public readonly record struct Forecast(double Predicted, double Low, double High)
{
    /// <summary>Share of observations that should lie within.</summary>
    public const double TargetCoverage = 0.8;

    private const double Tail = 0.1;

    /// <summary>True where a value lies from low to high, both included.</summary>
    public bool Covers(double value) => Low <= value && value <= High;

    /// <summary>The forecast of some draws.</summary>
    /// <param name="draws">At least one.</param>
    public static Forecast Of(IEnumerable<double> draws)
    {
        double[] sorted = [.. draws.Order()];
        return new(Quantile.Of(sorted, 0.5), Quantile.Of(sorted, Tail), Quantile.Of(sorted, 1 - Tail));
    }
}
