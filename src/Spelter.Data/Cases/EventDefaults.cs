using Spelter.Disruption;

namespace Spelter.Data.Cases;

/// <summary>What an event leaves open: middles of the priors of <c>data/priors/events.csv</c>.</summary>
/// <param name="EvasionPremium">What a tonne costs more round a measure, as a share of the price.</param>
/// <param name="LeakageShare">Capacity of the ways round a measure, as a share of the flow cut.</param>
/// <param name="Licence">How licences come in.</param>
public sealed record EventDefaults(double EvasionPremium, double LeakageShare, LicencePath Licence);
