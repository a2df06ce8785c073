namespace Spelter.Disruption;

/// <summary>What a threat does when it is carried out, over its whole duration.</summary>
/// <param name="Threat">Threat.</param>
/// <param name="Loss">Loss of each side.</param>
/// <param name="Shortfall">Tonnes that the target lacks.</param>
/// <param name="PriceRatio">Price in the target over its base, at the last stage hit at which it has a price.</param>
public sealed record ThreatOutcome(Threat Threat, SidesLoss Loss, double Shortfall, double PriceRatio);
