using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Evidence;
using Spelter.Network;

namespace Spelter.Assessment;

/// <summary>Completes an assessment with what the supply networks say: origins of use behind the trade partner, losses when a supplier stops
/// (row 5 of the mandate), and the indicators of the statutory factors that rest on them (row 8).</summary>
/// <param name="catalog">Names and memberships.</param>
/// <param name="networkOf">Base network of a mineral, or the reason why there is none; asked by several threads.</param>
/// <param name="calibrate">A network with each elasticity at a share of the way from its low to its high bound.</param>
/// <param name="segmentsOf">Shares of use by segment, or the reason why they are not known.</param>
/// <param name="accounts">Release of the accounts behind those shares; null where none was public.</param>
/// <param name="draws">Draws of the elasticities behind each band.</param>
/// <param name="seed">Same seed, same draws.</param>
public sealed class SupplyChainReview(
    CatalogTables catalog, Func<MineralId, (SupplyNetwork? Network, string Reason)> networkOf, Func<SupplyNetwork, IReadOnlyList<double>, CalibratedNetwork> calibrate,
    Func<MineralId, SegmentShares> segmentsOf, Source? accounts, int draws, ulong seed)
{
    private const string Percent = "percent";

    /// <summary>What the networks of some minerals say; it rests on no other part of an assessment.</summary>
    public IReadOnlyDictionary<MineralId, SupplyChainRisk> RisksOf(IReadOnlyList<MineralId> minerals) =>
        minerals.Zip(InParallel.Map(minerals, m => RiskOf(networkOf(m)))).ToDictionary(x => x.First, x => x.Second);

    /// <summary>The report with the findings, and with the releases behind them among its sources.</summary>
    /// <param name="report">Report.</param>
    /// <param name="risks">Of each of its minerals.</param>
    public AssessmentReport Complete(AssessmentReport report, IReadOnlyDictionary<MineralId, SupplyChainRisk> risks)
    {
        var covered = catalog.MembersOf("covered-nation", report.AsOf);
        return report with
        {
            Minerals = [.. report.Minerals.Select(m => m with
            {
                SupplyChain = risks[m.Mineral.Id],
                Mandate = m.Mandate with { Statutory = [.. m.Mandate.Statutory.Concat(Indicators(m.Mineral.Id, risks[m.Mineral.Id], covered)).OrderBy(i => i.Factor, StringComparer.Ordinal)] },
            })],
            Sources = [.. report.Sources.Union(report.Minerals.SelectMany(m => risks[m.Mineral.Id].Network?.Sources ?? [])).Union(accounts is null ? [] : [accounts]).OrderBy(s => s.Id, StringComparer.Ordinal)],
        };
    }

    private SupplyChainRisk RiskOf((SupplyNetwork? Network, string Reason) built) => built.Network is not { } network
        ? new(null, built.Reason, null, [])
        : new(network, "", LookThrough.Of(network, CountryCode.UnitedStates), [.. network.Stages.Select(s => LossOf(network, s)).OfType<SupplierLoss>()]);

    private SupplierLoss? LossOf(SupplyNetwork network, Stage stage)
    {
        var exports = network.Flows.Where(f => f.Kind == FlowKind.Trade && f.From!.Value.Stage == stage).ToList();
        // Other countries together take no measure.
        var largest = exports.Where(f => f.From!.Value.Country != CountryCode.UnitedStates && f.From.Value.Country != CountryCode.OtherCountries)
            .GroupBy(f => f.From!.Value.Country).OrderByDescending(g => g.Sum(f => f.Tonnes)).ThenBy(g => g.Key).FirstOrDefault();
        if (largest is null) return null;
        DisruptionEvent ban = new(DisruptionKind.ExportBan, largest.Key, [network.Mineral], [stage], [], 1, 0, SupplierLoss.Months);
        var answer = ScenarioAnswer.Of(
            network.Mineral, new($"{largest.Key} sends no {stage} abroad", SupplierLoss.Months, [ban]), shares => calibrate(network, shares), CountryCode.UnitedStates, seed, draws);
        var share = largest.Sum(f => f.Tonnes) / exports.Sum(f => f.Tonnes);
        return answer.Problem is { } problem ? new(stage, largest.Key, share, null, problem.What) : new(stage, largest.Key, share, answer.Value, "");
    }

    private IEnumerable<StatutoryIndicator> Indicators(MineralId mineral, SupplyChainRisk risk, IReadOnlySet<CountryCode> covered)
    {
        yield return accounts is not null && segmentsOf(mineral).Shares is { Count: > 0 } shares && shares.First(s => s.Segment == Segment.Defence) is var defence
            ? new("d1", StatutoryIndicator.DefenceShare, new Interval(100 * defence.Low, 100 * defence.High), Percent, new Citation(accounts, "final uses and requirements of all industries", "published uses, through the requirements of the industries that they name")) { IsModelled = true }
            : new("d1", StatutoryIndicator.DefenceShare, null, Percent, null);
        yield return risk.Largest is { Answer: { } answer } loss
            ? new("d1", $"{StatutoryIndicator.UseLost}, {loss.Stage}, {catalog.NameOf(loss.Supplier)}", BandOf(answer, f => 100 * f.ShortfallShare), Percent, risk.Cite($"spelter simulate --ban {loss.BanOf(mineral)}")) { IsModelled = true }
            : new("d1", StatutoryIndicator.UseLost, null, Percent, null);
        var command = $"spelter reliance {mineral} --look-through";
        yield return risk.Origins is { } seen
            ? new("d5", StatutoryIndicator.CoveredOrigins, Interval.Exactly(100 * seen.Origins.Where(o => o.Origin.Kind == OriginKind.FirstStage && covered.Contains(o.Origin.Country)).Sum(o => o.Mined)), Percent, risk.Cite(command)) { IsModelled = true }
            : new("d5", StatutoryIndicator.CoveredOrigins, null, Percent, null);
    }

    private static Interval BandOf(ScenarioAnswer answer, Func<ScenarioFigures, double> figure)
    {
        var band = answer.BandOf(figure);
        return new(Math.Min(band.Low, band.Central), Math.Max(band.High, band.Central));
    }
}
