using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Governance of the suppliers: the mean of the six Worldwide Governance Indicators of the latest year, weighted by
/// supply shares. The unallocated part and countries without a score may have any score of the scale: they widen the bounds.</summary>
public sealed class SupplierGovernance
{
    // Ends of the publisher's scale, World Bank, Worldwide Governance Indicators.
    private static readonly Interval Scale = new(-2.5, 2.5);

    private readonly Dictionary<CountryCode, double> _means = [];
    private readonly string _locator = "";
    private readonly Source? _source;

    /// <summary>Takes the scores of the latest year.</summary>
    public SupplierGovernance(IReadOnlyList<GovernanceScore> scores)
    {
        if (scores.Count == 0) return;
        var year = scores.Max(s => s.Year);
        _means = scores.Where(s => s.Year == year).GroupBy(s => s.Country).ToDictionary(g => g.Key, g => g.Average(s => s.Estimate));
        (_source, _locator) = (scores[0].Source, $"six indicators, {year}");
    }

    /// <summary>All suppliers of a distribution; null where no scores are known.</summary>
    public GovernanceFigure? Of(Concentration concentration)
    {
        if (_source is null) return null;
        var weighted = Interval.Zero;
        var known = 0.0;
        foreach (var share in concentration.Shares)
        {
            if (!_means.TryGetValue(share.Country, out var mean)) continue;
            weighted += Interval.Exactly(share.Share.Middle * mean);
            known += share.Share.Middle;
        }

        return new(weighted + (Scale * Math.Max(0, 1 - known)), new Citation(_source, _locator, "mean of six indicators weighted by supply shares"));
    }

    /// <summary>One country; null where it has no score.</summary>
    public GovernanceFigure? Of(CountryCode country) => _source is not null && _means.TryGetValue(country, out var mean)
        ? new(Interval.Exactly(mean), new Citation(_source, $"{_locator}, {country}", "mean of six indicators"))
        : null;
}
