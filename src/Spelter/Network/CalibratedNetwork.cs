using Spelter.Equilibrium;

namespace Spelter.Network;

/// <summary>A supply network as a problem whose solution without any change is its base year: each flow is optimal at the base prices
/// (positive mathematical programming).</summary>
/// <param name="Network">The base year.</param>
/// <param name="Problem">Nodes by <see cref="SupplyNode.Id"/>, and behind them the source of what is of unknown origin; arcs by
/// <see cref="ArcOf(SupplyNode,SupplyNode)"/>; supply of a node is its output, demand its use and difference out.</param>
/// <param name="BasePrices">Price of each node of the problem, US dollars per tonne, in its order.</param>
/// <param name="BaseFlows">Flow of each arc of the problem, tonnes, in its order; zero for a route not in use.</param>
/// <param name="Elasticities">What it was calibrated with.</param>
public sealed record CalibratedNetwork(
    SupplyNetwork Network, NetworkProblem Problem, IReadOnlyList<double> BasePrices, IReadOnlyList<double> BaseFlows, NetworkElasticities Elasticities)
{
    private readonly IReadOnlyDictionary<SupplyNode, double> _useShares = StatisticalDifference.UseShares(Network);

    /// <summary>Use as a share of the demand at a node: the rest is the statistical difference, which is no one's use.</summary>
    public double UseShareOf(SupplyNode node) => _useShares.GetValueOrDefault(node, 1);

    /// <summary>Name of the arc between two nodes: "Refined:CHN>Refined:USA".</summary>
    public static string ArcOf(SupplyNode from, SupplyNode to) => $"{from.Id}>{to.Id}";
}
