namespace Spelter.Equilibrium;

/// <summary>The equilibrium of one scenario; valid until the visitor that was given it returns.</summary>
public readonly ref struct ScenarioResult
{
    /// <summary>How the solve ended; all but <see cref="EquilibriumStatus.Converged"/> carry the best point found.</summary>
    public EquilibriumStatus Status { get; init; }

    /// <summary>Newton steps.</summary>
    public int Iterations { get; init; }

    /// <summary>Price by node.</summary>
    public LaneView Prices { get; init; }

    /// <summary>Flow by arc.</summary>
    public LaneView Flows { get; init; }

    /// <summary>Final demand by node.</summary>
    public LaneView Demand { get; init; }

    /// <summary>Primary supply by node.</summary>
    public LaneView Supply { get; init; }
}
