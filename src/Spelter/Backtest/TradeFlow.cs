using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>Trade at one stage before and during a measure.</summary>
/// <param name="From">Node that it leaves.</param>
/// <param name="To">Node that it reaches.</param>
/// <param name="IsSmuggled">True where the actor's own customs do not see it leave.</param>
/// <param name="OfActor">Share that the importer's customs count as of the actor's origin.</param>
/// <param name="Before">Quantity a year in the base year.</param>
/// <param name="After">Quantity a year.</param>
internal readonly record struct TradeFlow(SupplyNode From, SupplyNode To, bool IsSmuggled, double OfActor, double Before, double After);
