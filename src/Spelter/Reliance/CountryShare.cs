using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>Share of a country in a distribution, 0 to 1.</summary>
/// <param name="Country">The country.</param>
/// <param name="Share">Share of the whole output, that of withheld countries included: wherever one is withheld, a bound.</param>
/// <param name="OfPublished">Share of the output that is published by country; equal to <paramref name="Share"/> where none is withheld.</param>
public sealed record CountryShare(CountryCode Country, Interval Share, Interval OfPublished);
