namespace Spelter.Network;

/// <summary>How a flow of a supply network is known.</summary>
public enum FlowStatus
{
    /// <summary>As a source states it, within the rounding of its figure.</summary>
    Observed,

    /// <summary>Made of what sources state: joined from two of them, converted by a range of contents, or moved so that the nodes balance.</summary>
    Reconciled,

    /// <summary>No source states it for the year: from a rule, balanced.</summary>
    Estimated,
}
