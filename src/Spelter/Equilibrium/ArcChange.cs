namespace Spelter.Equilibrium;

/// <summary>An arc in a scenario.</summary>
/// <param name="Arc">Its place.</param>
/// <param name="Capacity">Its largest flow there, not below its lower bound.</param>
/// <param name="AddedCost">What a unit costs there beyond the base.</param>
public readonly record struct ArcChange(int Arc, double Capacity, double AddedCost = 0);
