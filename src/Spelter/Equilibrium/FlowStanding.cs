namespace Spelter.Equilibrium;

/// <summary>Where a flow stands between its bounds.</summary>
internal enum FlowStanding : sbyte
{
    /// <summary>At its lower bound.</summary>
    Low = -1,

    /// <summary>Between its bounds: its marginal gain is zero.</summary>
    Free = 0,

    /// <summary>At its upper bound.</summary>
    High = 1,
}
