using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A way by which standby supply without feed from the network comes in.</summary>
/// <param name="Arc">Place of the arc in the problem.</param>
/// <param name="To">Where it arrives.</param>
public sealed record StandbyArc(int Arc, SupplyNode To);
