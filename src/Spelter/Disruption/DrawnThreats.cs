namespace Spelter.Disruption;

/// <summary>Threats on one market under the draws of the priors, each played once. Not for several threads at once.</summary>
/// <param name="market">Market at the middle of the priors.</param>
/// <param name="points">The same network at the elasticities of each draw.</param>
internal sealed class DrawnThreats(ThreatMarket market, IReadOnlyList<Network.CalibratedNetwork> points)
{
    private readonly Dictionary<Threat, DrawnThreat> _known = [];

    /// <summary>A threat with what the draws make of it; null for none.</summary>
    public DrawnThreat? Of(ThreatOutcome? chosen) => chosen is null ? null
        : _known.TryGetValue(chosen.Threat, out var known) ? known
        : _known[chosen.Threat] = new DrawnThreat(chosen, [.. points.Select(p => market.Try(chosen.Threat, p))]);
}
