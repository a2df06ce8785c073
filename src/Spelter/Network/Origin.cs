using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>An origin: the country in which a tonne entered, and as what.</summary>
/// <param name="Kind">What it entered as.</param>
/// <param name="Country">Where.</param>
public readonly record struct Origin(OriginKind Kind, CountryCode Country);
