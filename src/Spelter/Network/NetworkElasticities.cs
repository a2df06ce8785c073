namespace Spelter.Network;

/// <summary>How quantities answer to prices, over one horizon. All are priors: rows of <c>data/priors/elasticities.csv</c>, drawn within their
/// bounds.</summary>
/// <param name="Demand">Elasticity of demand, below zero.</param>
/// <param name="Supply">Elasticity of primary supply up to capacity, zero or more.</param>
/// <param name="Substitution">Elasticity of substitution between origins, above zero.</param>
/// <param name="NewRoutePremium">What a route not in use costs more, as a share of the price.</param>
/// <param name="Utilisation">Output as a share of capacity, above zero and up to one, where no capacity is published.</param>
/// <param name="ChokePrice">Price, in multiples of the base price, at which use ends.</param>
public sealed record NetworkElasticities(double Demand, double Supply, double Substitution, double NewRoutePremium, double Utilisation, double ChokePrice);
