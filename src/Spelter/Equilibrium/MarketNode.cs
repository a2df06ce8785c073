namespace Spelter.Equilibrium;

/// <summary>A place where quantities meet and have one price: a stage in a country.</summary>
/// <param name="Id">Name, unique in the problem.</param>
/// <param name="Demand">Final demand; null where there is none.</param>
/// <param name="Supply">Primary supply; null where there is none.</param>
public sealed record MarketNode(string Id, Curve? Demand, Curve? Supply);
