namespace Spelter.Reliance;

/// <summary>What recomputing a published cell of net import reliance gave.</summary>
public enum RecomputationOutcome
{
    /// <summary>The cell, with its own rounding, meets the recomputed interval, which is narrow or proves the printed bound or sign.</summary>
    Reproduced,

    /// <summary>As reproduced, but the definition was chosen because it reproduces the cells: no test of them.</summary>
    Fitted,

    /// <summary>The cell lies outside the recomputed interval.</summary>
    Differs,

    /// <summary>The cell meets the recomputed interval, which is so wide that this proves nothing.</summary>
    OnlyBounds,

    /// <summary>There is nothing to compute or nothing to compare with.</summary>
    NotComputable,
}
