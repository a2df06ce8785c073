namespace Spelter.Backtest;

/// <summary>How a series moves from one period to another without any event.</summary>
public interface IObservationNoise
{
    /// <summary>Factors by which the observation may differ from what the model says, above zero.</summary>
    /// <param name="seed">Same seed, same factors.</param>
    /// <param name="draw">Which draw.</param>
    /// <returns>One for the quantity or price; for a share one for what comes from the actor, and one for what comes from others.</returns>
    (double First, double Second) Factors(ulong seed, uint draw);
}
