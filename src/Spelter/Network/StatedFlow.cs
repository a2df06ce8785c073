namespace Spelter.Network;

/// <summary>A statement of a flow, before balancing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Node that it leaves; null where it enters the network.</param>
/// <param name="To">Node that it reaches; null where it leaves the network.</param>
/// <param name="Stated">Quantity.</param>
/// <param name="Deviation">Standard deviation in tonnes.</param>
public sealed record StatedFlow(FlowKind Kind, SupplyNode? From, SupplyNode? To, Statement Stated, double Deviation);
