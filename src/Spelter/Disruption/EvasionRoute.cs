using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A way round an export measure: an arc of its own from the actor to the destination.</summary>
/// <param name="Arc">Place of the arc in the problem.</param>
/// <param name="From">The actor's node.</param>
/// <param name="Hub">Country through which it goes; null for smuggling past a measure on all destinations.</param>
/// <param name="To">Destination.</param>
/// <param name="Capacity">Tonnes a year.</param>
public sealed record EvasionRoute(int Arc, SupplyNode From, CountryCode? Hub, SupplyNode To, double Capacity);
