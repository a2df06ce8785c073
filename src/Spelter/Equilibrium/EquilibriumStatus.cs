namespace Spelter.Equilibrium;

/// <summary>How a solve ended.</summary>
public enum EquilibriumStatus
{
    /// <summary>Balances and conditions of optimality hold within the tolerance.</summary>
    Converged,

    /// <summary>No flows satisfy the bounds; the reason names a node.</summary>
    Infeasible,

    /// <summary>Quantities grow without limit: somewhere a unit gains the same however many were sent before; the reason names the place.</summary>
    Unbounded,

    /// <summary>The best point found is not within the tolerance; the residuals say how far it is.</summary>
    NotConverged,
}
