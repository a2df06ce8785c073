namespace Spelter.Optimization;

/// <summary>How HiGHS ended.</summary>
public enum HighsStatus
{
    /// <summary>Optimal within its tolerances.</summary>
    Optimal,

    /// <summary>No values satisfy the bounds.</summary>
    Infeasible,

    /// <summary>The objective falls without limit, or no values satisfy the bounds.</summary>
    Unbounded,

    /// <summary>It stopped before it knew.</summary>
    Unsettled,
}
