namespace Spelter.Equilibrium;

/// <summary>An origin of a good in one market.</summary>
/// <param name="Id">Name, unique in the market.</param>
/// <param name="Share">Share of what the market spends in the base, above zero; the shares of a market add to one.</param>
/// <param name="SupplyElasticity">Elasticity of its supply with the producer's price, zero or more.</param>
/// <param name="Tariff">Duty on it as a share of the producer's price, above minus one; there is none in the base.</param>
public sealed record CesSource(string Id, double Share, double SupplyElasticity, double Tariff);
