using Spelter.Evidence;

namespace Spelter.Network;

/// <summary>One flow of a supply network in its base year.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="From">Node that it leaves; null where it enters the network.</param>
/// <param name="To">Node that it reaches; null where it leaves the network.</param>
/// <param name="Tonnes">Quantity on the network's basis, above zero.</param>
/// <param name="Status">How it is known.</param>
/// <param name="Stated">What a source states, or a rule gives, before balancing; null for a flow that only the balance gives.</param>
/// <param name="Evidence">Citation of what is stated; empty for a rule or a balance.</param>
/// <param name="Rule">How it was found, in words.</param>
public sealed record SupplyFlow(
    FlowKind Kind, SupplyNode? From, SupplyNode? To, double Tonnes, FlowStatus Status, double? Stated, IReadOnlyList<Citation> Evidence, string Rule);
