namespace Spelter.Backtest;

/// <summary>An observation beside its forecasts and those of the baselines.</summary>
/// <param name="Observation">What was observed.</param>
/// <param name="Prior">Forecast from the priors alone.</param>
/// <param name="LeftOut">Forecast with the parameters that the other events teach.</param>
/// <param name="ProRata">What the cut without prices says.</param>
public sealed record ScoredMetric(EventObservation Observation, Forecast Prior, Forecast LeftOut, double ProRata)
{
    /// <summary>What the other baseline says: all is as before.</summary>
    public double NoChange => Observation.Before;

    /// <summary>True where it is in the score.</summary>
    public bool Counts => Observation.NotCounted.Length == 0;
}
