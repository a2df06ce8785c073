namespace Spelter.Equilibrium;

/// <summary>What differs from the base problem.</summary>
/// <param name="Arcs">Arcs that change, each once.</param>
/// <param name="Supplies">Nodes whose supply changes, each once.</param>
public sealed record Scenario(ArcChange[] Arcs, SupplyChange[] Supplies);
