using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Capacity or a stock that stands idle in the base year: what it gives costs the price of the base year, so that it comes in once
/// the price rises and the base year stays what it was.</summary>
/// <param name="Node">Where it gives.</param>
/// <param name="TonnesPerYear">Most that it gives, above zero.</param>
/// <param name="IsStock">True for a stock, which needs no feed. A plant draws on what its country has of the stage before, where the network
/// has that; elsewhere it has feed of its own.</param>
public sealed record StandbySupply(SupplyNode Node, double TonnesPerYear, bool IsStock);
