using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>Share of a country in a distribution, 0 to 1.</summary>
public sealed record CountryShare(CountryCode Country, Interval Share);
