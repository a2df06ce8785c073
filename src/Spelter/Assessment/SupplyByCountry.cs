using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>World supply of a mineral by country at the mine and past it, from the preferred distributions of the latest period.
/// With several forms a country's share is the hull of its shares of each.</summary>
internal sealed class SupplyByCountry(IReadOnlyList<StageConcentration> stages)
{
    public IReadOnlyList<StageConcentration> Mined { get; } = Latest(stages, Stage.Mined);

    /// <summary>Refined, else Intermediate.</summary>
    public IReadOnlyList<StageConcentration> Processed { get; } =
        Latest(stages, Stage.Refined) is { Count: > 0 } refined ? refined : Latest(stages, Stage.Intermediate);

    public IEnumerable<CountryCode> Countries => Mined.Concat(Processed).SelectMany(s => s.Concentration.Shares).Select(s => s.Country).Distinct();

    public static CitedShare? ShareOf(IReadOnlyList<StageConcentration> distributions, CountryCode country)
    {
        if (distributions.FirstOrDefault(d => d.Concentration.Shares.Any(s => s.Country == country)) is not { } named) return null;
        return new(distributions.Select(d => d.Concentration.LossOf(country)).Aggregate(Interval.Hull), named.CitationOf(country))
        {
            OfPublished = distributions.Any(d => d.Concentration.HasWithheld)
                ? distributions.Select(d => d.Concentration.ShareOfPublished(country)).Aggregate(Interval.Hull)
                : null,
        };
    }

    private static List<StageConcentration> Latest(IReadOnlyList<StageConcentration> stages, Stage stage)
    {
        var preferred = stages.Where(s => s.Stage == stage && s.Preferred).ToList();
        return [.. preferred.Where(s => s.Period == preferred.Max(p => p.Period))];
    }
}
