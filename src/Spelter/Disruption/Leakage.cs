using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>What gets round an export measure.</summary>
/// <param name="Share">Capacity of the ways round it, as a share of the flow cut, from zero to one.</param>
/// <param name="Premium">What a tonne costs more that way when the ways are half used, as a share of the price: zero or more.</param>
/// <param name="Hubs">Countries through which it goes; empty for all third countries that the actor supplied in the base year, each by
/// its share of that supply.</param>
public sealed record Leakage(double Share, double Premium, IReadOnlyList<CountryCode> Hubs);
