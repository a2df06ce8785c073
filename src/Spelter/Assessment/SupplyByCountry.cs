using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>World supply of a mineral by country at the mine and past it, from the preferred distributions of the latest period.
/// With several forms a country's share is the hull of its shares of each.</summary>
internal sealed class SupplyByCountry(IReadOnlyList<StageConcentration> stages)
{
    public IReadOnlyList<StageConcentration> Mined { get; } = PreferredSupply.At(stages, Stage.Mined);

    public IReadOnlyList<StageConcentration> Processed { get; } = PreferredSupply.PastTheMine(stages);

    public IEnumerable<CountryCode> Countries => Mined.Concat(Processed).SelectMany(s => s.Concentration.Shares).Select(s => s.Country).Distinct();

    public static CitedShare? ShareOf(IReadOnlyList<StageConcentration> distributions, CountryCode country)
    {
        if (distributions.FirstOrDefault(d => d.Concentration.Shares.Any(s => s.Country == country)) is not { } named) return null;
        return new(distributions.Select(d => d.Concentration.ShareOf(country)).Aggregate(Interval.Hull), named.CitationOf(country))
        {
            OfPublished = distributions.Any(d => d.Concentration.HasWithheld)
                ? distributions.Select(d => d.Concentration.ShareOfPublished(country)).Aggregate(Interval.Hull)
                : null,
        };
    }
}
