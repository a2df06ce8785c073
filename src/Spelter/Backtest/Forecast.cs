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
        return new(At(sorted, 0.5), At(sorted, Tail), At(sorted, 1 - Tail));
    }

    // Linear between the order statistics (Hyndman and Fan 1996, type 7).
    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 >= sorted.Length ? sorted[^1] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
