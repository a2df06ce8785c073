using Spelter.Chance;

namespace Spelter.Backtest;

/// <summary>Noise of a year over an earlier year: changes of the logarithm from year to year before the event, drawn with replacement and
/// with either sign, for a drift of a few years is no forecast.</summary>
/// <param name="changes">Changes of the logarithm; at least one.</param>
/// <param name="years">Years from base to observation, above zero.</param>
public sealed class YearlyNoise(IReadOnlyList<double> changes, int years) : IObservationNoise
{
    /// <inheritdoc/>
    public (double First, double Second) Factors(ulong seed, uint draw) => (Factor(seed, draw, 0), Factor(seed, draw, 1));

    private double Factor(ulong seed, uint draw, uint part)
    {
        var sum = 0.0;
        for (var year = 0u; year < years; year++)
        {
            var place = (part << 16) + (2 * year);
            var change = changes[(int)(Philox.Uniform(seed, draw, place) * changes.Count)];
            sum += Philox.Uniform(seed, draw, place + 1) < 0.5 ? change : -change;
        }

        return Math.Exp(sum);
    }
}
