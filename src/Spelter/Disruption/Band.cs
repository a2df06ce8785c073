using Spelter.Chance;

namespace Spelter.Disruption;

/// <summary>A figure with what the draws of its priors make of it.</summary>
/// <param name="Central">With the middle of every prior.</param>
/// <param name="Median">Half of the draws lie below.</param>
/// <param name="Low">5 % of the draws lie below.</param>
/// <param name="High">95 % of the draws lie below.</param>
public readonly record struct Band(double Central, double Median, double Low, double High)
{
    /// <summary>The band of some draws.</summary>
    /// <param name="central">With the middle of every prior.</param>
    /// <param name="draws">At least one.</param>
    public static Band Of(double central, IEnumerable<double> draws)
    {
        double[] sorted = [.. draws.Order()];
        return new Band(central, Quantile.Of(sorted, 0.5), Quantile.Of(sorted, 0.05), Quantile.Of(sorted, 0.95));
    }
}
