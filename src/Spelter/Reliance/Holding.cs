using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>What one country holds of a total, in any one unit.</summary>
/// <param name="Country">Country, or an aggregate for a remainder.</param>
/// <param name="Amount">Amount with its bounds; [0, ∞) where it is withheld.</param>
public sealed record Holding(CountryCode Country, Interval Amount);
