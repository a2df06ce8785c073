using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>Trade at one stage before and during a measure.</summary>
/// <param name="From">Node that it leaves.</param>
/// <param name="To">Node that it reaches.</param>
/// <param name="IsEvasion">True where it goes round the measure.</param>
/// <param name="IsSmuggled">True where the actor's own customs do not see it leave.</param>
/// <param name="Before">Quantity a year in the base year.</param>
/// <param name="After">Quantity a year.</param>
internal readonly record struct TradeFlow(SupplyNode From, SupplyNode To, bool IsEvasion, bool IsSmuggled, double Before, double After);
