namespace Spelter.Equilibrium;

/// <summary>Supply of a node in a scenario.</summary>
/// <param name="Node">Place of the node, which has a supply curve in the base problem.</param>
/// <param name="Capacity">Largest supply there.</param>
public readonly record struct SupplyChange(int Node, double Capacity);
