namespace Spelter.Equilibrium;

/// <summary>What an arc carries.</summary>
/// <param name="Flow">Units that leave.</param>
/// <param name="Wedge">Duties and levy on a unit at the border, at the prices found.</param>
/// <param name="ShadowPrice">What a unit more of capacity, or one less of the lower bound, would be worth (negative for the latter).</param>
public readonly record struct ArcResult(double Flow, double Wedge, double ShadowPrice);
