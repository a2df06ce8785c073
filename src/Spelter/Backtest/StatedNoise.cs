using Spelter.Chance;

namespace Spelter.Backtest;

/// <summary>Noise where no series before the event is held: log-normal with a stated deviation.</summary>
/// <param name="deviation">Standard deviation of the logarithm, zero or more.</param>
public sealed class StatedNoise(double deviation) : IObservationNoise
{
    /// <inheritdoc/>
    public (double First, double Second) Factors(ulong seed, uint draw)
    {
        // Box and Muller (1958): two independent normal numbers from two uniform ones.
        var (radius, angle) = (Math.Sqrt(-2 * Math.Log(Philox.Uniform(seed, draw, 0))), 2 * Math.PI * Philox.Uniform(seed, draw, 1));
        return (Math.Exp(deviation * radius * Math.Cos(angle)), Math.Exp(deviation * radius * Math.Sin(angle)));
    }
}
