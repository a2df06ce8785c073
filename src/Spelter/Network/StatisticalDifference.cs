using Spelter.Equilibrium;

namespace Spelter.Network;

/// <summary>The statistical difference in an equilibrium. What leaves a node beyond all that the sources say came in is of unknown origin: a quantity that stays
/// as it is whatever the price, of which no capacity is known and from which no one known earns. What leaves as difference is no one's use: it
/// moves with the price as use does, and no user gains or lacks it.</summary>
internal static class StatisticalDifference
{
    // Of the base price: so low that the quantity stands at every price that a market shows, above zero so that the problem is smooth. What no one
    // takes even as a gift does not enter.
    private const double Least = 1e-3;
    private const string Origin = "unknown origin";

    /// <summary>Name of the arc by which what is of unknown origin enters a node.</summary>
    public static string ArcOf(SupplyNode node) => $"{Origin}>{node.Id}";

    /// <summary>What is of unknown origin at each node, in the network's unit.</summary>
    public static IReadOnlyDictionary<SupplyNode, double> Entering(SupplyNetwork network) => network.Flows
        .Where(f => f.Kind == FlowKind.DifferenceIn).GroupBy(f => f.To!.Value).ToDictionary(g => g.Key, g => g.Sum(f => f.Tonnes));

    /// <summary>Use as a share of what leaves the network at each node; nodes at which nothing leaves are left out.</summary>
    public static IReadOnlyDictionary<SupplyNode, double> UseShares(SupplyNetwork network) => network.Flows
        .Where(f => f.To is null).GroupBy(f => f.From!.Value).ToDictionary(g => g.Key, g => g.Where(f => f.Kind == FlowKind.Use).Sum(f => f.Tonnes) / g.Sum(f => f.Tonnes));

    /// <summary>Adds the source of unknown origin and its arcs to a problem in the making; nothing where there is no such difference.</summary>
    public static void AddTo(SupplyNetwork network, List<MarketNode> nodes, List<double> prices, List<NetworkArc> arcs, List<double> flows)
    {
        var entering = Entering(network);
        if (entering.Count == 0) return;
        var price = Least * network.Prices.Min(p => p.UsdPerTonne);
        nodes.Add(new MarketNode(Origin, null, new LinearCurve(0, price / entering.Values.Sum())));
        prices.Add(price);
        foreach (var node in network.Nodes.Where(entering.ContainsKey))
        {
            arcs.Add(new NetworkArc(ArcOf(node), Origin, node.Id) { Slope = Least * network.PriceOf(node.Stage) / entering[node], Capacity = entering[node] });
            flows.Add(entering[node]);
        }
    }
}
