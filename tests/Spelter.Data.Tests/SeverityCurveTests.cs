using System.Collections.Concurrent;
using NodaTime;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Data.Tests;

/// <summary>Severity curves of the base network of every mineral of the shipped tables.</summary>
public sealed class SeverityCurveTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly double[] Severities = [0, 0.07, 0.31, 0.5, 0.77, 0.95, 1];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_mineral_has_the_figures_of_a_solve_at_every_severity(bool targeted)
    {
        var workspace = Workspace.Open();
        var networks = new NetworkWorkspace(workspace, Day);
        ConcurrentBag<string> failures = [];
        var (handed, compared) = (0, 0);
        Parallel.ForEach(workspace.Catalog.ListOn(Day)!.Members, mineral =>
        {
            if (networks.Of(mineral).Network is not { } network || Largest(network) is not { } actor) return;
            var calibrated = networks.Calibrated(network);
            DisruptionEvent Ban(double severity) => new(DisruptionKind.ExportBan, actor, [mineral], [], targeted ? [CountryCode.UnitedStates] : [], severity, 0, 12) { Leakage = targeted ? new Leakage(0.2, 0.3, []) : null };
            var curve = SeverityCurve.Of(calibrated, [new Shock(Ban(1), 1)], CountryCode.UnitedStates, 1);
            Interlocked.Increment(ref compared);
            if (curve.HandedOver > 0) Interlocked.Increment(ref handed);
            foreach (var severity in Severities)
            {
                Shock[] shocks = [new Shock(Ban(severity), severity)];
                var state = new MarketState(DisruptedNetwork.Of(calibrated, shocks));
                var oracle = ScenarioFigures.Of(state, shocks, CountryCode.UnitedStates, 1, Rationing.SharesKept(network, shocks));
                var money = oracle.UseBefore * network.PriceOf(network.LastStage);
                void Same(string what, double ours, double theirs, double scale)
                {
                    if (!(Math.Abs(ours - theirs) <= 1e-8 * scale)) failures.Add($"{mineral} at {severity}: {what} {ours:R} and {theirs:R}");
                }

                if (!state.IsSettled) continue;
                Same("shortfall", curve.ShortfallAt(severity), oracle.Shortfall, oracle.UseBefore);
                Same("price", curve.PriceRatioAt(severity), oracle.PriceReported, Math.Max(1, oracle.PriceReported));
                Same("welfare", curve.WelfareAt(severity), oracle.Welfare.Total, money);
            }
        });
        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures.Order()));
        compared.ShouldBeGreaterThanOrEqualTo(45);
        // One network has a node that loses its last free way: what is left of the curve is solved where it is looked up.
        handed.ShouldBeLessThanOrEqualTo(1);
    }

    // Who exports most of the last stage that is traded; not the United States, whose loss is looked at.
    private static CountryCode? Largest(SupplyNetwork network) => network.Flows
        .Where(f => f.Kind == FlowKind.Trade && f.From!.Value.Country != CountryCode.UnitedStates && f.From!.Value.Country != CountryCode.OtherCountries)
        .GroupBy(f => f.From!.Value.Country).OrderByDescending(g => g.Sum(f => f.Tonnes)).Select(g => (CountryCode?)g.Key).FirstOrDefault();
}
