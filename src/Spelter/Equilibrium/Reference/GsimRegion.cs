namespace Spelter.Equilibrium;

/// <summary>A region of the Global Simulation Model, as exporter of one good and importer of all.</summary>
/// <param name="Id">Name, unique in the case.</param>
/// <param name="ImportElasticity">Elasticity of its demand for all goods together with their composite price, zero or less.</param>
/// <param name="Substitution">Elasticity of substitution between goods by origin, above zero.</param>
/// <param name="SupplyElasticity">Elasticity of its exports with their world price, zero or more.</param>
public sealed record GsimRegion(string Id, double ImportElasticity, double Substitution, double SupplyElasticity);
