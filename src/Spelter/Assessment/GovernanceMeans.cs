using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Mean of a country's Worldwide Governance Indicators of the latest year.</summary>
public sealed class GovernanceMeans
{
    private readonly Dictionary<CountryCode, double> _means;

    private GovernanceMeans(int year, Dictionary<CountryCode, double> means, Citation? citation) => (Year, _means, Citation) = (year, means, citation);

    /// <summary>Latest year with a score; 0 without any.</summary>
    public int Year { get; }

    /// <summary>Null where no score is known on the day.</summary>
    public Citation? Citation { get; }

    /// <summary>Means of the scores of the latest year.</summary>
    public static GovernanceMeans Of(IReadOnlyList<GovernanceScore> scores)
    {
        if (scores.Count == 0) return new(0, [], null);
        var year = scores.Max(s => s.Year);
        var latest = scores.Where(s => s.Year == year).ToList();
        return new(year, latest.GroupBy(s => s.Country).ToDictionary(g => g.Key, g => g.Average(s => s.Estimate)),
            new Citation(latest[0].Source, $"six indicators, {year}", "mean of the published indicators of a country"));
    }

    /// <summary>Null where no score is published for the country.</summary>
    public double? Find(CountryCode country) => _means.TryGetValue(country, out var mean) ? mean : null;
}
