using Spelter.Equilibrium;

namespace Spelter.Network;

/// <summary>A supply network as a problem whose solution without any change is its base year: each flow is optimal at the base prices
/// (positive mathematical programming).</summary>
/// <param name="Network">The base year.</param>
/// <param name="Problem">Nodes by <see cref="SupplyNode.Id"/>; arcs by <see cref="ArcOf(SupplyNode,SupplyNode)"/>; supply of a node is its output
/// and difference in, demand its use and difference out.</param>
/// <param name="BasePrices">Price of each node of the problem, US dollars per tonne, in its order.</param>
/// <param name="BaseFlows">Flow of each arc of the problem, tonnes, in its order; zero for a route not in use.</param>
/// <param name="Elasticities">What it was calibrated with.</param>
public sealed record CalibratedNetwork(
    SupplyNetwork Network, NetworkProblem Problem, IReadOnlyList<double> BasePrices, IReadOnlyList<double> BaseFlows, NetworkElasticities Elasticities)
{
    /// <summary>Name of the arc between two nodes: "Refined:CHN>Refined:USA".</summary>
    public static string ArcOf(SupplyNode from, SupplyNode to) => $"{from.Id}>{to.Id}";
}
