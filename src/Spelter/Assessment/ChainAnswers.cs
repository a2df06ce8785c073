using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Answers about the chain of one mineral.</summary>
/// <param name="Exposures">One per distribution of world supply, in the order of the stages of the assessment.</param>
/// <param name="OreToProcessing">From ore to processing in the United States; null where it was not asked.</param>
/// <param name="Prices">Level and volatility of each published price.</param>
/// <param name="EuSupplyRisk">The EU's published supply risk against its own tables.</param>
public sealed record ChainAnswers(
    IReadOnlyList<StageExposure> Exposures, OreToProcessing? OreToProcessing, IReadOnlyList<PriceSeries> Prices, IReadOnlyList<EuSupplyRisk> EuSupplyRisk)
{
    /// <summary>No answer to any question.</summary>
    public static ChainAnswers None { get; } = new([], null, [], []);

    /// <summary>Every release behind the answers.</summary>
    public IEnumerable<Source> Sources => Exposures.SelectMany(e => new[] { e.Governance, e.TopGovernance }).OfType<GovernanceFigure>().Select(g => g.Citation.Source)
        .Concat(OreToProcessing is { } ore ? ore.Reserves.Select(r => r.Reserves.Source).Concat(ore.Gaps.SelectMany(g => new[] { g.Feed.Published.Source, g.Output.Published.Source })) : [])
        .Concat(Prices.Select(p => p.Latest.Source))
        .Concat(EuSupplyRisk.SelectMany(r => r.Stages.Select(s => s.Citation.Source).Append(r.Citation.Source)));
}
