namespace Spelter.Equilibrium;

/// <summary>Prices and flows of a problem, in the order of its parts.</summary>
/// <param name="Status">How the solve ended.</param>
/// <param name="Reason">Why, where it did not converge; else empty.</param>
/// <param name="Nodes">Price, demand and supply at each node.</param>
/// <param name="Arcs">Flow, border levies and shadow price of each arc.</param>
/// <param name="BundleDuals">Rent of a unit under each bundle, zero or more.</param>
/// <param name="BalanceResidual">Largest imbalance of a node, as a share of what passes through it.</param>
/// <param name="PriceResidual">Largest violation of an arc's or curve's optimality, as a share of the largest price of the problem.</param>
/// <param name="Iterations">Newton steps.</param>
public sealed record EquilibriumSolution(
    EquilibriumStatus Status,
    string Reason,
    IReadOnlyList<NodeResult> Nodes,
    IReadOnlyList<ArcResult> Arcs,
    IReadOnlyList<double> BundleDuals,
    double BalanceResidual,
    double PriceResidual,
    int Iterations)
{
    /// <summary>Whether the fast solver did not settle and handed the problem to the plain one.</summary>
    public bool IsFallback { get; init; }
}
