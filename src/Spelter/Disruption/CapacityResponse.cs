using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What one unit of capacity more elsewhere does to the choice of an actor, who chooses anew.</summary>
/// <param name="Country">Country that has the unit.</param>
/// <param name="Stage">Stage at which it has it: one that the actor's best threat hits.</param>
/// <param name="UnitTonnes">The unit, tonnes a year.</param>
/// <param name="Best">The actor's best threat then; null where none is worth more than doing nothing any longer.</param>
/// <param name="LossAvoided">Loss of the target under the best threat before less that under the best threat then, US dollars, with the draws in which both have
/// prices and flows; negative where the actor turns to another threat that costs the target more.</param>
/// <param name="WorstLossAvoided">The same of the threat of the grid that costs the target most.</param>
public sealed record CapacityResponse(CountryCode Country, Stage Stage, double UnitTonnes, DrawnThreat? Best, Band? LossAvoided, Band? WorstLossAvoided)
{
    /// <summary>Loss avoided as a share of the loss under the best threat before.</summary>
    public Band? LossAvoidedShare { get; init; }

    /// <summary>Loss avoided for a tonne a year of the unit, US dollars.</summary>
    public Band? LossAvoidedPerTonne => LossAvoided is { } band ? new Band(band.Central / UnitTonnes, band.Median / UnitTonnes, band.Low / UnitTonnes, band.High / UnitTonnes) : null;

    /// <summary>The best threat of each kind then.</summary>
    public IReadOnlyList<DrawnThreat> ByKind { get; init; } = [];

    /// <summary>The unit as a share of what the target uses in a year.</summary>
    public const double UnitShare = 0.01;

    // The largest of those who can: the list of all is long and its tail is small.
    private const int MostAllies = 3;

    /// <summary>One unit in the target and in each of the largest hosts, at each stage that the threat hits.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="points">The same network at the elasticities of each draw.</param>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="portfolio">What is held ready before.</param>
    /// <param name="before">Best threat before.</param>
    /// <param name="worst">Threat before that costs the target most.</param>
    /// <param name="hosts">Countries in which it is tried beside the target, where they have output or plants at the stage.</param>
    internal static IReadOnlyList<CapacityResponse> Of(
        CalibratedNetwork network, IReadOnlyList<CalibratedNetwork> points, Coercer coercer, Portfolio portfolio, DrawnThreat before, DrawnThreat worst, IReadOnlyList<CountryCode> hosts)
    {
        var supply = network.Network;
        var unit = UnitShare * supply.Sum(f => f.Kind == FlowKind.Use && f.From!.Value.Country == coercer.Target);
        if (unit <= 0) return [];
        List<SupplyNode> nodes = [.. before.Outcome.Threat.Stages.SelectMany(s => NodesAt(supply, coercer, s, hosts))];
        return InParallel.Map(nodes, node =>
        {
            var market = new ThreatMarket(network, coercer, portfolio.With(new PortfolioEntry(node.Country, supply.Mineral, node.Stage, unit, StockpileDays: 0)));
            var (choice, drawn) = (new CoercerChoice(market), new DrawnThreats(market, points));
            var best = drawn.Of(choice.Best());
            return new CapacityResponse(node.Country, node.Stage, unit, best, Avoided(before, best), Avoided(worst, drawn.Of(choice.Worst)))
            {
                LossAvoidedShare = Avoided(before, best, asShare: true),
                ByKind = [.. Enum.GetValues<ThreatKind>().Select(k => drawn.Of(choice.Best(k))).OfType<DrawnThreat>()],
            };
        });
    }

    // Draw by draw: both threats are played with the same elasticities.
    private static Band? Avoided(DrawnThreat before, DrawnThreat? then, bool asShare = false)
    {
        double Of(double lost, double left) => (lost - left) / (asShare ? lost : 1);
        List<double> draws = [.. before.Draws.Select((d, i) => (Lost: d?.Loss.Target, Left: then is null ? 0 : then.Draws[i]?.Loss.Target))
            .Where(d => d.Lost is { } lost && (lost > 0 || !asShare) && d.Left is not null).Select(d => Of(d.Lost!.Value, d.Left!.Value))];
        return draws.Count > 0 ? Band.Of(Of(before.Outcome.Loss.Target, then?.Outcome.Loss.Target ?? 0), draws) : null;
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
