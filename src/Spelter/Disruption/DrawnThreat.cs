namespace Spelter.Disruption;

/// <summary>A threat with what the draws of the priors make of it; the actor chooses it by their middle.</summary>
/// <param name="Outcome">With the middle of every prior.</param>
/// <param name="Draws">With each draw; null for one without prices and flows.</param>
public sealed record DrawnThreat(ThreatOutcome Outcome, IReadOnlyList<ThreatOutcome?> Draws)
{
    /// <summary>The draws with prices and flows.</summary>
    public IEnumerable<ThreatOutcome> Settled => Draws.OfType<ThreatOutcome>();

    /// <summary>Leverage over the draws; null where the target loses in none.</summary>
    public LeverageBand? Leverage => LeverageBand.Of(Settled.Select(d => d.Loss));

    /// <summary>A figure with its band; null where no draw settled.</summary>
    public Band? BandOf(Func<ThreatOutcome, double> figure) => Settled.Any() ? Band.Of(figure(Outcome), Settled.Select(figure)) : null;
}
