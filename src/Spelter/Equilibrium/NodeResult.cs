namespace Spelter.Equilibrium;

/// <summary>What a node settles at.</summary>
/// <param name="Price">Price of a unit.</param>
/// <param name="Demand">Quantity demanded finally.</param>
/// <param name="Supply">Quantity supplied primarily.</param>
/// <param name="SupplyRent">What a unit more of the supply's capacity would be worth: the price less the marginal cost; zero below capacity.</param>
public readonly record struct NodeResult(double Price, double Demand, double Supply, double SupplyRent);
