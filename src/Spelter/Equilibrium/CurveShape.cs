namespace Spelter.Equilibrium;

/// <summary>What kind of curve a node has on one side.</summary>
internal enum CurveShape : byte
{
    /// <summary>No curve.</summary>
    None,

    /// <summary>Price linear in the quantity.</summary>
    Linear,

    /// <summary>Constant elasticity.</summary>
    Isoelastic,

    /// <summary>A quantity that no price changes.</summary>
    Fixed,
}
