namespace Spelter.Stress;

/// <summary>What a country loses of one mineral in a year of events.</summary>
/// <param name="Loss">Loss of welfare, US dollars; negative for a gain. Without a meaning where the network has no money.</param>
/// <param name="Shortfall">Tonnes of use that are lacking, in the network's unit.</param>
public readonly record struct LossPoint(double Loss, double Shortfall);
