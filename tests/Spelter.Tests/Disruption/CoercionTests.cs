using Spelter.Catalog;
using Spelter.Disruption;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class CoercionTests
{
    private static readonly Leakage None = new(0, 0, []);
    private static readonly Leakage Fifth = new(0.2, 0.3, []);
    private static readonly IReadOnlyList<double> Middle = [.. Enumerable.Repeat(0.5, 6)];

    // A cut s of China's 60 t raises the price by 40 s (what Korea adds and the buyer saves share the cut), so
    //   the target loses   4000 s - 400 s²
    //   China loses        1800 s - 900 s²   by a ban: its suppliers' area between 100 and 100 - 30 s
    //                      3300 s² - 2400 s  by a quota: the same less the rent (70 s) · 60 (1 - s).
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    public void The_severity_of_a_quota_is_that_of_calculus(double weight)
    {
        var best = Linear(weight).Best(ThreatKind.QuotaOnAll)!;
        var severity = (4000 + (2400 * weight)) / (2 * (400 + (3300 * weight)));
        best.Threat.Severity.ShouldBe(severity, 5e-4);
        best.Threat.Months.ShouldBe(12);
        var s = best.Threat.Severity;
        best.Loss.Target.ShouldBe((4000 * s) - (400 * s * s), 0.1);
        best.Loss.Actor.ShouldBe((3300 * s * s) - (2400 * s), 0.1);
        best.PriceRatio.ShouldBe(1 + (0.4 * s), 1e-6);
        best.Shortfall.ShouldBe(20 * s, 1e-5);
    }

    [Fact]
    public void Leverage_is_loss_over_loss_and_none_where_the_actor_gains()
    {
        var ban = Linear(1).Best(ThreatKind.TargetedBan)!;
        ban.Threat.Severity.ShouldBe(1);
        ban.Loss.Leverage!.Value.ShouldBe(3600.0 / 900, 1e-3);
        ban.Loss.IsCredible.ShouldBeTrue();
        var gain = Linear(10).Best(ThreatKind.QuotaOnAll)!.Loss;
        gain.Actor.ShouldBeLessThan(0);
        gain.Leverage.ShouldBeNull();
        gain.NoLeverageReason!.ShouldStartWith("the actor gains");
        new SidesLoss(5, 0).NoLeverageReason!.ShouldContain("too small");
        new SidesLoss(-1, 3).NoLeverageReason.ShouldBe("the target loses nothing");
        new SidesLoss(1, 3).IsCredible.ShouldBeFalse();
    }

    [Fact]
    public void An_actor_whose_gains_count_for_nothing_cuts_deeper()
    {
        var counted = Linear(10).Best(ThreatKind.QuotaOnAll)!;
        var ignored = Linear(10, countsGains: false).Best(ThreatKind.QuotaOnAll)!;
        // Free of cost up to 2400/3300; beyond it ten dollars of loss weigh more than what the target loses.
        ignored.Threat.Severity.ShouldBe(2400.0 / 3300, 5e-4);
        ignored.Threat.Severity.ShouldBeGreaterThan(counted.Threat.Severity);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.7)]
    [InlineData(1)]
    [InlineData(4)]
    public void The_choice_is_that_of_a_fine_grid(double weight)
    {
        var coercer = new Coercer(China, States, Fifth, weight, 12);
        var market = new ThreatMarket(Calibrate(Middle), coercer, Portfolio.Nothing);
        var brute = market.Options.SelectMany(o => Enumerable.Range(1, 400).Select(i => market.Try(new Threat(o.Kind, o.Stages, i / 400.0, 12))!)).Where(o => o.Loss.Target > 0).Max(o => coercer.Worth(o.Loss));
        var best = new CoercerChoice(market).Best();
        (best is null ? 0 : coercer.Worth(best.Loss)).ShouldBeGreaterThanOrEqualTo(Math.Max(0, brute) * (1 - 1e-6));
    }

    [Fact]
    public void A_threat_is_what_the_scenario_says_it_is()
    {
        var market = new ThreatMarket(Calibrate(Middle), new Coercer(China, States, Fifth, 1, 12), Portfolio.Nothing);
        // Deep, shallow, deep: the search starts where the threat before ended, and must not end elsewhere for it.
        foreach (var (severity, months) in new[] { (1.0, 12), (0.1, 12), (0.8, 6), (0.05, 1), (0.95, 12) })
        {
            var ban = market.Try(new Threat(ThreatKind.TargetedBan, [Stage.Refined], severity, months))!;
            var scenario = Solve(Ban(severity, Fifth, States));
            ban.Loss.Target.ShouldBe(-WelfareChange.Of(scenario, States).Total * months / 12, Math.Abs(ban.Loss.Target) * 1e-6);
            ban.Loss.Actor.ShouldBe(-WelfareChange.Of(scenario, China).Total * months / 12, 0.01);
            market.Try(new Threat(ThreatKind.QuotaOnAll, [Stage.Refined], severity, months))!.Loss.Target
                .ShouldBe(-WelfareChange.Of(Solve(Ban(severity)), States).Total * months / 12, Math.Abs(ban.Loss.Target) * 1e-5);
        }
    }

    [Fact]
    public void A_threat_at_other_elasticities_is_the_scenario_at_them()
    {
        var coercer = new Coercer(China, States, Fifth, 1, 12);
        var market = new ThreatMarket(Calibrate(Middle), coercer, Portfolio.Nothing.With(new PortfolioEntry(Korea, Antimony, Stage.Refined, 2, 0)));
        foreach (var shares in Spelter.Chance.LatinHypercube.Points(5, 6, 6))
        {
            var drawn = Calibrate(shares);
            foreach (var kind in Enum.GetValues<ThreatKind>())
            {
                var threat = new Threat(kind, [Stage.Refined], 0.7, 12);
                var state = new MarketState(DisruptedNetwork.Of(drawn, [threat.Shock(coercer, Antimony)], [new StandbySupply(Metal(Korea), 2, IsStock: false)]));
                var outcome = market.Try(threat, drawn)!;
                foreach (var (loss, country) in new[] { (outcome.Loss.Target, States), (outcome.Loss.Actor, China) })
                    loss.ShouldBe(-WelfareChange.Of(state, country).Total, 1e-6 * (1 + Math.Abs(loss)));
                outcome.PriceRatio.ShouldBe(state.PriceRatio(Metal(States)), 1e-8);
                outcome.Shortfall.ShouldBe(state.UseBefore(Metal(States)) - state.UseAfter(Metal(States)), 1e-7);
            }
        }
    }

    [Fact]
    public void Without_exports_there_is_no_threat()
    {
        var none = MineralCoercion.Of(BaseYear, new Coercer(new CountryCode("DEU"), States, None, 1, 12), Calibrate, Portfolio.Nothing, [], 7, 2);
        none.Best.ShouldBeNull();
        none.Reason.ShouldBe("the actor has no node of its own in the network");
        var buyer = MineralCoercion.Of(BaseYear, new Coercer(States, China, None, 1, 12), Calibrate, Portfolio.Nothing, [], 7, 2);
        buyer.Best.ShouldBeNull();
        buyer.Reason.ShouldBe("the actor exports nothing of it");
    }

    [Fact]
    public void The_answer_is_one_for_any_number_of_processors_and_adds_up()
    {
        var coercer = new Coercer(China, States, Fifth, 1, 12);
        CoercionAnswer Answer(int? most) => CoercionAnswer.Of([BaseYear, BaseYear with { Mineral = new MineralId("bismuth") }], coercer, (_, shares) => Calibrate(shares), Portfolio.Nothing, [Korea], most, 7, 4);
        var both = Answer(null);
        both.Package.Loss.Target.ShouldBe(both.Minerals.Sum(m => m.Best!.Outcome.Loss.Target), 1e-9);
        both.Minerals[0].Best!.Outcome.ShouldBe(both.Minerals[1].Best!.Outcome with { Threat = both.Minerals[0].Best!.Outcome.Threat });
        both.Package.Draws.Count.ShouldBe(4);
        both.Package.Draws[0].Target.ShouldBe(2 * both.Minerals[0].Best!.Draws[0]!.Loss.Target, 1e-6);
        Answer(1).Package.Chosen.ShouldHaveSingleItem();
        // The weight of the coercer is one of the frontier's: one problem, one answer.
        both.Frontier[MineralCoercion.FrontierWeights.ToList().IndexOf(1)].Chosen.ShouldBe(both.Package.Chosen);
        // The more it minds its own loss, the less it lets itself lose, and the less it does.
        foreach (var (less, more) in both.Frontier.Zip(both.Frontier.Skip(1)))
        {
            more.Loss.Actor.ShouldBeLessThanOrEqualTo(less.Loss.Actor + 1e-6);
            more.Loss.Target.ShouldBeLessThanOrEqualTo(less.Loss.Target + 1e-6);
        }
    }

    private static CoercerChoice Linear(double weight, bool countsGains = true) =>
        new(new ThreatMarket(LinearMarket.Calibrated, new Coercer(China, States, None, weight, 12) { CountsGains = countsGains }, Portfolio.Nothing));
}
