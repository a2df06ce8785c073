using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class DisruptedNetworkTests
{
    private static readonly Leakage Fifth = new(0.2, 0.3, []);

    [Fact]
    public void Without_a_shock_the_base_year_stands()
    {
        foreach (var none in new[] { Solve(), Solve(Ban(severity: 0, Fifth, States)), Solve(Ban(severity: 0, Fifth)), Solve(Ban(severity: 0) with { Kind = DisruptionKind.Outage }) })
        {
            foreach (var flow in none.Flows) flow.After.ShouldBe(flow.Before, 1e-8 * Math.Max(1, flow.Before));
            foreach (var node in none.Nodes) none.PriceRatio(node).ShouldBe(1, 1e-8);
        }
    }

    [Fact]
    public void A_ban_on_one_destination_stops_that_flow_and_no_other()
    {
        var state = Solve(Ban(1, null, States));
        Flow(state, China, States).After.ShouldBe(0, 1e-9);
        Flow(state, China, Korea).After.ShouldBeGreaterThan(8);
        Flow(state, Korea, States).After.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Without_leakage_no_country_passes_on_more_than_it_has_from_elsewhere()
    {
        var state = Solve(Ban(1, null, States));
        // Korea: 10 of its own, at most 10 / 0.85 with its plants in full use.
        Flow(state, Korea, States).After.ShouldBeLessThanOrEqualTo((10 / 0.85) + 1e-9);
        state.Flows.ShouldAllBe(f => f.Hub == null);
    }

    [Fact]
    public void A_leaking_ban_on_one_destination_reroutes_and_splits_the_price()
    {
        var tight = Solve(Ban(1, null, States));
        var leaking = Solve(Ban(1, Fifth, States));
        var evasion = leaking.Flows.Where(f => f.Hub is not null).ToList();
        evasion.Select(f => f.Hub!.Value).ShouldBe([Korea, Others], ignoreOrder: true);
        evasion.Sum(f => f.After).ShouldBeInRange(0.1, (0.2 * 14) + 1e-9);
        // Shared by what China sold them: 8 and 10.
        leaking.Network.Evasion.Select(e => e.Capacity).ShouldBe([0.2 * 14 * 8 / 18, 0.2 * 14 * 10 / 18], 1e-12);
        leaking.PriceRatio(Metal(China)).ShouldBeLessThan(1);
        leaking.PriceRatio(Metal(States)).ShouldBeGreaterThan(1);
        leaking.PriceRatio(Metal(States)).ShouldBeLessThan(tight.PriceRatio(Metal(States)));
        Figures(Ban(1, Fifth, States)).PriceSplit.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_ban_on_all_lets_the_kept_share_out_and_glutted_China_pays_less()
    {
        var state = Solve(Ban(0.75));
        state.Flows.Where(f => f.IsTrade && f.From == Metal(China)).Sum(f => f.After).ShouldBe(0.25 * 32, 1e-7);
        state.PriceRatio(Metal(China)).ShouldBeLessThan(1);
        foreach (var country in new[] { Korea, States, Others }) state.PriceRatio(Metal(country)).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void An_outage_caps_mines_and_plants()
    {
        var mines = Solve(Ban(0.5) with { Kind = DisruptionKind.Outage, Stages = [Stage.Mined] });
        mines.OutputAfter(Ore(China)).ShouldBe(30, 1e-9);
        var plants = Solve(Ban(0.5) with { Kind = DisruptionKind.Outage });
        plants.Flows.Single(f => !f.IsTrade && f.From == Ore(China)).After.ShouldBe(37.5, 1e-9);
        plants.PriceRatio(Ore(China)).ShouldBeLessThan(1);
        plants.PriceRatio(Metal(China)).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Every_node_balances_whatever_the_shock()
    {
        foreach (var state in new[] { Solve(Ban(1, Fifth, States)), Solve(Ban(0.6, Fifth)), Solve(Ban(0.9) with { Kind = DisruptionKind.Outage }) })
        {
            foreach (var node in state.Nodes)
            {
                var into = state.Flows.Where(f => f.To == node).Sum(f => f.After) + state.OutputAfter(node);
                var out_ = state.Flows.Where(f => f.From == node).Sum(f => f.After) + state.UseAfter(node);
                into.ShouldBe(out_, 1e-7, node.Id);
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Loss_grows_with_severity(bool targeted)
    {
        var figures = Enumerable.Range(0, 11).Select(i => Figures(Ban(i / 10.0, Fifth, targeted ? [States] : []))).ToList();
        foreach (var (less, more) in figures.Zip(figures.Skip(1)))
        {
            more.Shortfall.ShouldBeGreaterThanOrEqualTo(less.Shortfall - 1e-9);
            more.RationedShortfall.ShouldBeGreaterThanOrEqualTo(less.RationedShortfall);
            more.PriceOutside.ShouldBeGreaterThanOrEqualTo(less.PriceOutside - 1e-9);
            more.Welfare.Total.ShouldBeLessThanOrEqualTo(less.Welfare.Total + 1e-6);
        }
    }

    [Fact]
    public void Losing_a_further_supplier_never_helps()
    {
        var china = Figures(Ban(1));
        var both = Figures(Ban(1), Ban(1) with { Actor = Korea });
        both.Shortfall.ShouldBeGreaterThan(china.Shortfall);
        both.RationedShortfall.ShouldBeGreaterThan(china.RationedShortfall);
        // Users may be at the choke price already: then there is no more to lose.
        both.Welfare.Total.ShouldBeLessThanOrEqualTo(china.Welfare.Total + 1e-6);
    }

    [Fact]
    public void Rationing_passes_on_what_is_lacking_in_proportion()
    {
        // Korea has 10 of its own and 8 from China: it keeps 10/18 and the United States 3 + 4·(12/22) + 2·(10/18) of 23.
        var kept = Rationing.SharesKept(BaseYear, [new Shock(Ban(1), 1)]);
        kept[Metal(Korea)].ShouldBe(10 / 18.0, 1e-12);
        kept[Metal(States)].ShouldBe((3 + (4 * 12 / 22.0) + (2 * 10 / 18.0)) / 23, 1e-12);
        kept[Metal(China)].ShouldBe(1, 1e-12);
    }

    [Fact]
    public void What_leaks_of_a_ban_reaches_the_target_without_prices_too()
    {
        // Four fifths of 14 t are cut off the States and a fifth of that leaks: 14 · (1 - 0.8 · 0.8) = 5.04 arrive of 14, and no one else lacks anything.
        var kept = Rationing.SharesKept(BaseYear, [new Shock(Ban(0.8, Fifth, States), 0.8)]);
        kept[Metal(States)].ShouldBe((3 + 5.04 + 2 + 4) / 23, 1e-12);
        foreach (var country in new[] { China, Korea, Others }) kept[Metal(country)].ShouldBe(1, 1e-12);
    }

    [Fact]
    public void What_leaks_of_a_ban_is_passed_on_between_three_countries()
    {
        // China sends the States 60, of which a quarter leaks, and Korea 40. The States have 20 of their own and 20 from Korea and send Korea 10, which
        // has 60 of its own. With t and h kept: t = (20 + 15 + 20 h) / 100 and h = (60 + 40 + 10 t) / 110, so t = 13/24 and h = 23/24.
        static SupplyFlow Tonnes(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes) => new(kind, from, to, tonnes, FlowStatus.Observed, tonnes, [], "test");
        var (china, korea, states) = (Metal(China), Metal(Korea), Metal(States));
        var network = new SupplyNetwork(Antimony, 2024, "content", [Stage.Refined], [china, korea, states],
        [
            Tonnes(FlowKind.Output, null, china, 100), Tonnes(FlowKind.Output, null, korea, 60), Tonnes(FlowKind.Output, null, states, 20),
            Tonnes(FlowKind.Trade, china, states, 60), Tonnes(FlowKind.Trade, china, korea, 40), Tonnes(FlowKind.Trade, korea, states, 20), Tonnes(FlowKind.Trade, states, korea, 10),
            Tonnes(FlowKind.Use, korea, null, 90), Tonnes(FlowKind.Use, states, null, 90),
        ], [], []);
        var kept = Rationing.SharesKept(network, [new Shock(Ban(1, new Leakage(0.25, 0.3, [Korea]), States), 1)]);
        kept[states].ShouldBe(13 / 24.0, 1e-10);
        kept[korea].ShouldBe(23 / 24.0, 1e-10);
        kept[china].ShouldBe(1);
    }

    [Fact]
    public void An_event_names_only_what_the_network_has()
    {
        NetworkFit.Fault(Ban(1), BaseYear).ShouldBeNull();
        NetworkFit.Fault(Ban(1) with { Actor = new CountryCode("CHL") }, BaseYear)!.What.ShouldBe("CHL has no node in the network of antimony at the stage Refined.");
        NetworkFit.Fault(Ban(1) with { Stages = [Stage.Fabricated] }, BaseYear)!.What.ShouldBe("the network of antimony has no stage Fabricated.");
    }

    private static FlowChange Flow(MarketState state, CountryCode from, CountryCode to) =>
        state.Flows.Single(f => f.From == Metal(from) && f.To == Metal(to) && f.Hub is null);
}
