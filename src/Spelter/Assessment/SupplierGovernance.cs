using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Governance of the suppliers: the mean of the six Worldwide Governance Indicators of the latest year, weighted by
/// supply shares: the least and the greatest mean that shares within their bounds, adding to one, allow. The unallocated part and
/// countries without a score may have any score of the scale; a withheld country may supply any part.</summary>
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
        var scored = concentration.Shares.Where(s => _means.ContainsKey(s.Country)).Select(s => (Share: s.OfPublished, Score: _means[s.Country])).ToList();
        var unscored = concentration.Shares.Where(s => !_means.ContainsKey(s.Country)).Aggregate(concentration.UnallocatedOfPublished, (sum, s) => sum + s.OfPublished);
        var lowest = Mean([(unscored, Scale.Low), .. scored.OrderBy(s => s.Score)]);
        var highest = Mean([(unscored, Scale.High), .. scored.OrderByDescending(s => s.Score)]);
        // In the last place the two sums may round apart where all shares are exact.
        var published = new Interval(Math.Min(lowest, highest), highest);
        // A withheld country may hold any part of the whole, and so draws the mean up to its own score.
        var whole = concentration.Withheld.Select(w => _means.TryGetValue(w, out var mean) ? Interval.Exactly(mean) : Scale).Aggregate(published, Interval.Hull);
        return new(whole, new Citation(_source, _locator, "mean of six indicators weighted by supply shares"));
    }

    // Shares lie within their bounds and add to one. The mean is at its end where every share stands at its low bound and what is left
    // goes to the parts in their order, each up to its high bound.
    private static double Mean(IReadOnlyList<(Interval Share, double Score)> parts)
    {
        var (mean, left) = (0.0, Math.Max(0, 1 - parts.Sum(p => p.Share.Low)));
        foreach (var (share, score) in parts)
        {
            var more = Math.Min(share.Width, left);
            mean += (share.Low + more) * score;
            left -= more;
        }

        return mean;
    }

    /// <summary>One country; null where it has no score.</summary>
    public GovernanceFigure? Of(CountryCode country) => _source is not null && _means.TryGetValue(country, out var mean)
        ? new(Interval.Exactly(mean), new Citation(_source, $"{_locator}, {country}", "mean of six indicators"))
        : null;
}
