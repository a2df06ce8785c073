namespace Spelter.Network;

/// <summary>How a flow of a supply network is known.</summary>
public enum FlowStatus
{
    /// <summary>As a source states it, within the rounding of its figure.</summary>
    Observed,

    /// <summary>Stated by a source and moved so that the nodes balance.</summary>
    Reconciled,

    /// <summary>No source states it: from a rule, balanced.</summary>
    Estimated,
}
