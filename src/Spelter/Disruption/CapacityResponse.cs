using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What one unit of capacity more elsewhere does to the choice of an actor, who chooses anew.</summary>
/// <param name="Country">Country that has the unit.</param>
/// <param name="Stage">Stage at which it has it: one that the actor's best threat hits.</param>
/// <param name="UnitTonnes">The unit, tonnes a year.</param>
/// <param name="Best">The actor's best threat then; null where none is worth more than doing nothing any longer.</param>
/// <param name="LossAvoided">Loss of the target under the best threat before less that under the best threat then, US dollars; negative where the
/// actor turns to another threat that costs the target more.</param>
/// <param name="WorstLossAvoided">The same of the worst that any threat does.</param>
/// <param name="LossAvoidedPerTonne">Loss avoided for a tonne a year of the unit, US dollars.</param>
public sealed record CapacityResponse(
    CountryCode Country, Stage Stage, double UnitTonnes, ThreatOutcome? Best, double LossAvoided, double WorstLossAvoided, double LossAvoidedPerTonne)
{
    /// <summary>The best threat of each kind then.</summary>
    public IReadOnlyList<ThreatOutcome> ByKind { get; init; } = [];

    /// <summary>The unit as a share of what the target uses in a year.</summary>
    public const double UnitShare = 0.01;

    // The largest of those who can: the list of all is long and its tail is small.
    private const int MostAllies = 3;

    /// <summary>One unit in the target and in each of the largest hosts, at each stage that the threat hits.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="portfolio">What is held ready before.</param>
    /// <param name="before">Best threat before.</param>
    /// <param name="worstBefore">Worst loss of the target before, on the grid of <see cref="CoercerChoice.StepsOfChange"/>.</param>
    /// <param name="hosts">Countries in which it is tried beside the target, where they have output or plants at the stage.</param>
    public static IReadOnlyList<CapacityResponse> Of(
        CalibratedNetwork network, Coercer coercer, Portfolio portfolio, ThreatOutcome before, double worstBefore, IReadOnlyList<CountryCode> hosts)
    {
        var supply = network.Network;
        var unit = UnitShare * supply.Sum(f => f.Kind == FlowKind.Use && f.From!.Value.Country == coercer.Target);
        if (unit <= 0) return [];
        List<CapacityResponse> responses = [];
        foreach (var node in before.Threat.Stages.SelectMany(s => NodesAt(supply, coercer, s, hosts)))
        {
            var choice = new CoercerChoice(new ThreatMarket(network, coercer, portfolio.With(new PortfolioEntry(node.Country, supply.Mineral, node.Stage, unit, StockpileDays: 0))), CoercerChoice.StepsOfChange);
            var best = choice.Best();
            var avoided = before.Loss.Target - (best?.Loss.Target ?? 0);
            responses.Add(new CapacityResponse(node.Country, node.Stage, unit, best, avoided, worstBefore - choice.WorstTargetLoss, avoided / unit)
            {
                ByKind = [.. Enum.GetValues<ThreatKind>().Select(k => best?.Threat.Kind == k ? best : choice.Best(k)).OfType<ThreatOutcome>()],
            });
        }

        return responses;
    }

    private static IEnumerable<SupplyNode> NodesAt(SupplyNetwork network, Coercer coercer, Stage stage, IReadOnlyList<CountryCode> hosts)
    {
        double Makes(SupplyNode node) => network.Sum(f => f.To == node && f.Kind is FlowKind.Output or FlowKind.Processing);
        var home = new SupplyNode(stage, coercer.Target);
        var allies = network.Nodes.Where(n => n.Stage == stage && n.Country != coercer.Actor && n.Country != coercer.Target && hosts.Contains(n.Country))
            .Select(n => (Node: n, Tonnes: Makes(n))).Where(n => n.Tonnes > 0).OrderByDescending(n => n.Tonnes).ThenBy(n => n.Node.Country).Take(MostAllies).Select(n => n.Node);
        return network.Nodes.Contains(home) ? allies.Prepend(home) : allies;
    }
}
