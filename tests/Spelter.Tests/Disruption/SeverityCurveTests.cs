using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Equilibrium;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class SeverityCurveTests
{
    private static readonly Leakage Fifth = new(0.2, 0.3, []);

    public static TheoryData<DisruptionEvent[]> Events => new(
        [Ban(1)],
        [Ban(1, Fifth)],
        [Ban(1, null, States)],
        [Ban(1, Fifth, States)],
        [Ban(1, Fifth with { Premium = 0 }, States, Korea)],
        [Ban(0.7) with { Kind = DisruptionKind.Outage, Stages = [Stage.Mined] }],
        [Ban(1) with { Kind = DisruptionKind.Outage, Stages = [] }],
        [Ban(1, Fifth, States), Ban(0.5) with { Kind = DisruptionKind.Outage, Actor = Korea }],
        [Ban(1, Fifth), Ban(0.9) with { Actor = Korea }]);

    [Theory]
    [MemberData(nameof(Events))]
    public void A_curve_has_the_figures_of_a_scenario_at_every_severity(DisruptionEvent[] events)
    {
        var network = Calibrate([.. Enumerable.Repeat(0.5, 6)]);
        foreach (var country in new[] { States, China, Korea })
        {
            var curve = SeverityCurve.Of(network, Year(events).ShocksOn(Antimony), country, 1);
            curve.HandedOver.ShouldBe(0);
            foreach (var severity in new[] { 0, 0.01, 0.13, 0.25, 0.5, 0.66, 0.8, 0.93, 0.999, 1 })
            {
                DisruptionEvent[] at = [.. events.Select(e => e with { Severity = severity * e.Severity })];
                var shocks = Year(at).ShocksOn(Antimony);
                var state = new MarketState(DisruptedNetwork.Of(network, shocks));
                // With every mine of China shut nothing passes through its ore: any price below what others pay is right.
                if (PriceIntervals.Of(new CompiledProblem(state.Network.Problem), state.Solution).Take(8).Any(i => !i.IsPoint)) continue;
                var oracle = ScenarioFigures.Of(state, shocks, country, 1, Rationing.SharesKept(BaseYear, shocks));
                var money = oracle.UseBefore * 12000;
                curve.ShortfallAt(severity).ShouldBe(oracle.Shortfall, 1e-8 * oracle.UseBefore, $"{severity}");
                curve.PriceRatioAt(severity).ShouldBe(oracle.PriceReported, 1e-8, $"{severity}");
                curve.WelfareAt(severity).ShouldBe(oracle.Welfare.Total, 1e-8 * money, $"{severity}");
                var all = curve.FiguresAt(severity);
                foreach (var figure in ScenarioFigure.All)
                    figure.Of(all).ShouldBe(figure.Of(oracle), 1e-7 * Math.Max(1, figure.Unit == "USD" ? money : Math.Abs(figure.Of(oracle))), $"{figure.Id} at {severity}");
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_country_lacks_grows_all_along_the_curve(bool targeted)
    {
        var curve = SeverityCurve.Of(Calibrate([.. Enumerable.Repeat(0.5, 6)]), Year(Ban(1, Fifth, targeted ? [States] : [])).ShocksOn(Antimony), States, 1);
        curve.ShortfallAt(0).ShouldBe(0, 1e-8);
        curve.PriceRatioAt(0).ShouldBe(1, 1e-9);
        curve.WelfareAt(0).ShouldBe(0, 1e-3);
        // Not so its welfare, to the last dollar: its plants gain on the way.
        for (var k = 0; k < 500; k++) curve.ShortfallAt((k + 1) / 500.0).ShouldBeGreaterThanOrEqualTo(curve.ShortfallAt(k / 500.0) - 1e-8);
    }
}
