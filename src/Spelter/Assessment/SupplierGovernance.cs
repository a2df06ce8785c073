using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Governance of the suppliers: the mean of the six Worldwide Governance Indicators of the latest year, weighted by
/// supply shares. The unallocated part and countries without a score may have any score of the scale: they widen the bounds.</summary>
public static class SupplierGovernance
{
    // Ends of the publisher's scale, World Bank, Worldwide Governance Indicators.
    private static readonly Interval Scale = new(-2.5, 2.5);

    /// <summary>Weighted mean on the scale of −2.5 to 2.5, with its source; null where no score is known.</summary>
    public static (Interval, Citation)? Of(Concentration concentration, IReadOnlyList<GovernanceScore> scores)
    {
        if (scores.Count == 0) return null;
        var year = scores.Max(s => s.Year);
        var means = scores.Where(s => s.Year == year).GroupBy(s => s.Country).ToDictionary(g => g.Key, g => g.Average(s => s.Estimate));
        var weighted = Interval.Zero;
        var known = 0.0;
        foreach (var share in concentration.Shares)
        {
            if (!means.TryGetValue(share.Country, out var mean)) continue;
            weighted += Interval.Exactly(share.Share.Middle * mean);
            known += share.Share.Middle;
        }

        return (weighted + (Scale * Math.Max(0, 1 - known)),
            new Citation(scores[0].Source, $"six indicators, {year}", "mean of six indicators weighted by supply shares"));
    }
}
