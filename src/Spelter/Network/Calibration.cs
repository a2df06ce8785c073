using Spelter.Catalog;
using Spelter.Equilibrium;

namespace Spelter.Network;

/// <summary>Makes a base network a problem of which it is the solution (positive mathematical programming, Howitt 1995): the cost of an
/// arc in use rises with its flow so that the observed flow is optimal at the base prices; a route not in use costs a premium.</summary>
public static class Calibration
{
    /// <summary>The problem of a network.</summary>
    /// <param name="network">Base year.</param>
    /// <param name="elasticities">How quantities answer to prices.</param>
    /// <param name="rules">Settings of routes not in use.</param>
    public static CalibratedNetwork Of(SupplyNetwork network, NetworkElasticities elasticities, NetworkRules rules)
    {
        var priceOf = network.Stages.ToDictionary(s => s, network.PriceOf);
        var entering = Ending(network.Flows.Where(f => f.Kind == FlowKind.Output), f => f.To);
        var used = Ending(network.Flows.Where(f => f.To is null), f => f.From);
        var prices = network.Nodes.Select(n => priceOf[n.Stage]).ToList();
        List<NetworkArc> arcs = [];
        List<double> flows = [];
        foreach (var flow in network.Flows.Where(f => f is { From: not null, To: not null }))
        {
            var (from, to) = (priceOf[flow.From!.Value.Stage], priceOf[flow.To!.Value.Stage]);
            var slope = to / (elasticities.Substitution * flow.Tonnes);
            arcs.Add(new NetworkArc(CalibratedNetwork.ArcOf(flow.From.Value, flow.To.Value), flow.From.Value.Id, flow.To.Value.Id)
            {
                Cost = to - from - (slope * flow.Tonnes),
                Slope = slope,
                Capacity = flow.Kind == FlowKind.Processing ? flow.Tonnes / (network.UtilisationOf(flow.To.Value) ?? elasticities.Utilisation) : double.PositiveInfinity,
            });
            flows.Add(flow.Tonnes);
        }

        foreach (var stage in network.Stages)
            foreach (var (from, to, scale) in NewRoutes.At(network, stage, rules.NewRouteLeastShare))
            {
                var price = priceOf[stage];
                arcs.Add(new NetworkArc(CalibratedNetwork.ArcOf(from, to), from.Id, to.Id)
                {
                    Cost = elasticities.NewRoutePremium * price,
                    Slope = price / (elasticities.Substitution * rules.NewRouteVolume * scale),
                });
                flows.Add(0);
            }

        List<MarketNode> nodes = [.. network.Nodes.Select(n => Node(network, n, entering.GetValueOrDefault(n), used.GetValueOrDefault(n), elasticities))];
        StatisticalDifference.AddTo(network, nodes, prices, arcs, flows);
        var problem = new NetworkProblem($"{network.Mineral} {network.Year}", nodes, arcs, []);
        return new(network, problem, prices, flows, elasticities);
    }

    private static Dictionary<SupplyNode, double> Ending(IEnumerable<SupplyFlow> flows, Func<SupplyFlow, SupplyNode?> at) =>
        flows.GroupBy(f => at(f)!.Value).ToDictionary(g => g.Key, g => g.Sum(f => f.Tonnes));

    private static MarketNode Node(SupplyNetwork network, SupplyNode node, double supply, double demand, NetworkElasticities elasticities)
    {
        var price = network.PriceOf(node.Stage);
        // Past the first stage what enters is scrap and other feed, of which no capacity is published.
        var utilisation = (node.Stage == network.Stages[0] ? network.UtilisationOf(node) : null) ?? elasticities.Utilisation;
        return new MarketNode(
            node.Id,
            demand > 0 ? new IsoelasticCurve(demand, price, elasticities.Demand) : null,
            supply > 0 ? new IsoelasticCurve(supply, price, elasticities.Supply, supply / utilisation) : null);
    }
}
