using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

/// <summary>Bismuth as a by-product of the small supply of antimony: the same network, its mines fed by antimony's.</summary>
public sealed class ByProductTests
{
    private static readonly MineralId Bismuth = new("bismuth");
    private static readonly MineralId Tellurium = new("tellurium");
    private static readonly SupplyNetwork ByProduct = BaseYear with { Mineral = Bismuth };
    private static readonly Dictionary<MineralId, SupplyNetwork> Networks = new() { [Antimony] = BaseYear, [Bismuth] = ByProduct, [Tellurium] = BaseYear with { Mineral = Tellurium } };

    [Theory]
    [InlineData(1, 0, 1, 0.3, 0.7)]
    [InlineData(0.6, 0, 1, 0.3, (0.6 * 0.7) + 0.4)]
    [InlineData(0.6, 0.2, 1, 0.3, (0.6 * 1.2 * 0.7) + 0.4)]
    [InlineData(0.5, 0, 0.8, 0.3, (0.5 * 0.7) + (0.5 / 0.8))]
    [InlineData(1, 0.5, 0.8, 0, 1 / 0.8)]
    public void The_limit_is_what_hosts_and_the_rest_allow(double share, double headroom, double utilisation, double cut, double limit)
    {
        var output = new HostOutput(Outage(cut));
        output.RatioOf(Stage.Mined, China)!.Value.ShouldBe(1 - cut, 1e-9);
        var limits = ByProductLimits.Of(ByProduct, Hosts(Link(share, headroom)), _ => output, _ => 1 / utilisation, 0.5, 0.5);
        limits[Ore(China)].ShouldBe(limit, 1e-8);
    }

    [Fact]
    public void A_fall_of_the_host_lowers_the_by_product_by_its_share()
    {
        // Without headroom and idle capacity a cut of x takes share · x.
        foreach (var cut in new[] { 0.1, 0.4, 1 })
        {
            var output = new HostOutput(Outage(cut));
            ByProductLimits.Of(ByProduct, Hosts(Link(0.8, 0)), _ => output, _ => 1, 0.5, 0.5)[Ore(China)].ShouldBe(1 - (0.8 * cut), 1e-8);
        }
    }

    [Fact]
    public void A_plant_counts_what_is_processed_into_it()
    {
        var output = new HostOutput(Solve(Ban(0.5) with { Kind = DisruptionKind.Outage }));
        output.RatioOf(Stage.Refined, China)!.Value.ShouldBe(0.5, 1e-8);
        output.RatioOf(Stage.Mined, Korea).ShouldBeNull();
        output.RatioOf(Stage.Fabricated, China).ShouldBeNull();
    }

    [Fact]
    public void A_host_that_no_event_reaches_gives_what_it_gave() =>
        ByProductLimits.Of(ByProduct, Hosts(Link(0.8, 0)), _ => null, _ => 1, 0.5, 0.5).Values.ShouldAllBe(limit => Math.Abs(limit - 1) < 1e-12);

    [Fact]
    public void High_shares_of_several_hosts_are_all_of_it_and_no_more()
    {
        var hosts = Hosts(Link(0.9, 0), Link(0.6, 0) with { Host = Tellurium });
        var output = new HostOutput(Outage(1));
        ByProductLimits.Of(ByProduct, hosts, h => h == Antimony ? output : null, _ => 1, 1, 0)[Ore(China)].ShouldBe(1 - (0.9 / 1.5), 1e-8);
    }

    [Fact]
    public void A_country_with_a_row_of_its_own_follows_that_row()
    {
        var hosts = Hosts(Link(0.8, 0), Link(0.2, 0) with { Country = China });
        hosts.In(Bismuth, China).ShouldHaveSingleItem().Share.Low.ShouldBe(0.2);
        hosts.In(Bismuth, Korea).ShouldHaveSingleItem().Share.Low.ShouldBe(0.8);
    }

    [Fact]
    public void Without_a_shock_nothing_is_linked() =>
        Answers(Year(Ban(0) with { Kind = DisruptionKind.Outage, Stages = [Stage.Mined] }), Hosts(Link(1, 0))).ShouldBeEmpty();

    [Fact]
    public void An_outage_of_the_host_is_an_outage_of_what_comes_with_it()
    {
        var answer = Answers(Year(Mines(0.5)), Hosts(Link(1, 0))).ShouldHaveSingleItem();
        answer.Network.Mineral.ShouldBe(Bismuth);
        answer.Central.OutputLost.ShouldBe(30, 1e-6);
        // All of it comes with the host and no more can be recovered: the same as an outage of its own by half.
        var own = new MarketState(DisruptedNetwork.Of(Calibrate([.. Enumerable.Repeat(0.5, 6)]), [new Shock(Mines(0.5), 0.5)]));
        answer.Central.Welfare.ShouldBe(WelfareChange.Of(own, States).Total, 1);
        answer.Central.PriceRatio.ShouldBe(own.PriceRatio(Metal(States)), 1e-6);
        answer.Draws.Count.ShouldBe(4);
        var band = answer.BandOf(f => f.Shortfall);
        band.Low.ShouldBeLessThanOrEqualTo(band.High);
    }

    [Fact]
    public void The_deeper_the_host_falls_the_more_is_lacking_and_headroom_softens_it()
    {
        var last = 0.0;
        foreach (var cut in new[] { 0.2, 0.4, 0.6, 0.8 })
        {
            var tight = Answers(Year(Mines(cut)), Hosts(Link(0.9, 0))).Single().Central;
            tight.WorldShortfall.ShouldBeGreaterThan(last);
            last = tight.WorldShortfall;
            var soft = Answers(Year(Mines(cut)), Hosts(Link(0.9, 0.15)));
            (soft.Count == 0 ? 0 : soft[0].Central.OutputLost).ShouldBeLessThan(tight.OutputLost);
        }
    }

    [Fact]
    public void What_comes_with_a_by_product_is_reached_over_it()
    {
        var hosts = Hosts(Link(1, 0), Link(1, 0) with { Mineral = Tellurium, Host = Bismuth });
        hosts.ComingWith([Antimony]).ShouldBe([Bismuth, Tellurium]);
        var answers = Answers(Year(Mines(0.5)), hosts);
        answers.Select(a => a.Network.Mineral).ShouldBe([Bismuth, Tellurium]);
        answers[1].Central.OutputLost.ShouldBe(30, 1e-6);
    }

    [Fact]
    public void A_circle_of_hosts_is_refused() =>
        Should.Throw<ArgumentException>(() => Hosts(Link(1, 0), Link(1, 0) with { Mineral = Antimony, Host = Bismuth })).Message.ShouldContain("comes with itself");

    private static DisruptionEvent Mines(double cut) => Ban(cut) with { Kind = DisruptionKind.Outage, Stages = [Stage.Mined] };

    private static MarketState Outage(double cut) => Solve(Mines(cut));

    private static ByProductHost Link(double share, double headroom) =>
        new(Bismuth, Stage.Mined, null, Antimony, Stage.Mined, Interval.Exactly(share), Interval.Exactly(headroom), 'C', "test");

    private static ByProductHosts Hosts(params ByProductHost[] rows) => new(rows);

    private static IReadOnlyList<LinkedAnswer> Answers(DisruptionScenario scenario, ByProductHosts hosts) =>
        LinkedAnswer.Of(scenario, Networks, (_, shares) => Calibrate(shares), hosts, States, 7, 4);
}
