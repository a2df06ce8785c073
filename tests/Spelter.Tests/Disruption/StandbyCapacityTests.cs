using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Disruption;
using Spelter.Network;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class StandbyCapacityTests
{
    private static readonly Leakage Fifth = new(0.2, 0.3, []);
    private static readonly CalibratedNetwork Small = Calibrate([.. Enumerable.Repeat(0.5, 6)]);

    [Fact]
    public void Standby_capacity_leaves_the_base_year_as_it_was()
    {
        foreach (var node in BaseYear.Nodes)
        {
            var state = new MarketState(DisruptedNetwork.Of(Small, [], [new StandbySupply(node, 5, IsStock: false), new StandbySupply(node, 5, IsStock: true)]));
            foreach (var other in state.Nodes) state.PriceRatio(other).ShouldBe(1, 1e-8);
            foreach (var flow in state.Flows) flow.After.ShouldBe(flow.Before, 1e-6);
            WelfareChange.Of(state, node.Country).Total.ShouldBe(0, 1e-3);
        }
    }

    [Fact]
    public void A_stock_gives_what_it_holds_over_the_duration()
    {
        // 23 t of use a year: 73 days are 4.6 t, over six months at 9.2 t a year.
        var portfolio = new Portfolio([new PortfolioEntry(States, Antimony, Stage.Refined, 0, 73)]);
        portfolio.Standby(BaseYear, 0.5).ShouldHaveSingleItem().TonnesPerYear.ShouldBe(9.2, 1e-9);
        var market = new ThreatMarket(Small, new Coercer(China, States, Fifth, 1, 12), portfolio);
        var bare = new ThreatMarket(Small, new Coercer(China, States, Fifth, 1, 12), Portfolio.Nothing);
        var threat = new Threat(ThreatKind.TargetedBan, [Stage.Refined], 1, 6);
        market.Try(threat)!.Loss.Target.ShouldBeLessThan(bare.Try(threat)!.Loss.Target);
        // The longer it has to last, the less it helps.
        (market.Try(threat with { Months = 12 })!.Loss.Target / 2).ShouldBeGreaterThan(market.Try(threat)!.Loss.Target);
    }

    [Fact]
    public void Standby_supply_earns_what_its_tonnes_sell_for_beyond_their_cost()
    {
        // All of China's 60 t are cut and 10 t stand by at home: P = 300 - 2 (P - 60 + 10), so P = 400/3. Users lose the area beside their line
        // from 100 to P, 150 (P - 100) - (P² - 100²)/4; the holder earns 10 (P - 100), less half of the slope of a thousandth of the price.
        var market = new ThreatMarket(LinearMarket.Calibrated, new Coercer(China, States, new Leakage(0, 0, []), 1, 12), new Portfolio([new PortfolioEntry(States, Antimony, Stage.Refined, 10, 0)]));
        var ban = market.Try(new Threat(ThreatKind.TargetedBan, [Stage.Refined], 1, 12))!;
        ban.PriceRatio.ShouldBe(4 / 3.0, 1e-8);
        ban.Loss.Target.ShouldBe((150 * 100 / 3.0) - (((400 / 3.0 * 400 / 3.0) - 10_000) / 4) - (10 * 100 / 3.0) + 0.5, 1e-2);
    }

    [Fact]
    public void What_a_third_country_may_pass_on_rises_with_its_standby_capacity()
    {
        double CapFromKorea(params StandbySupply[] standby)
        {
            var problem = DisruptedNetwork.Of(Small, [new Shock(Ban(1, null, States), 1)], standby).Problem;
            return problem.Arcs.Single(a => a.Id == CalibratedNetwork.ArcOf(Metal(Korea), Metal(States))).Capacity;
        }

        CapFromKorea(new StandbySupply(Metal(Korea), 5, IsStock: true)).ShouldBe(CapFromKorea() + 5, 1e-12);
    }

    // Supply that is added anywhere lowers every price of a market of one stage (the excess of supply over demand falls in the prices elsewhere),
    // so that a target that sells nothing loses less by every threat. A target that sells may lose by it: that is no fault of the model.
    [Fact]
    public void More_capacity_anywhere_never_raises_the_worst_loss_of_a_buyer()
    {
        for (var draw = 0u; draw < 25; draw++)
        {
            var (network, calibrated) = RandomMarket(draw);
            var coercer = new Coercer(China, States, Fifth, 1, 12);
            var before = new CoercerChoice(new ThreatMarket(calibrated, coercer, Portfolio.Nothing));
            foreach (var node in network.Nodes.Where(n => n.Country != China))
            {
                var after = new CoercerChoice(new ThreatMarket(calibrated, coercer, Portfolio.Nothing.With(new PortfolioEntry(node.Country, Antimony, Stage.Refined, 2, 0))));
                after.Worst!.Loss.Target.ShouldBeLessThanOrEqualTo(before.Worst!.Loss.Target * (1 + 1e-6), $"draw {draw}, {node}");
                foreach (var (less, more) in after.Tried.Zip(before.Tried)) less.Loss.Target.ShouldBeLessThanOrEqualTo(more.Loss.Target + (1e-6 * Math.Abs(more.Loss.Target)) + 1, $"draw {draw}, {node}, {more.Threat}");
            }
        }
    }

    [Fact]
    public void A_unit_in_the_target_is_reported_with_the_choice_made_anew()
    {
        var answer = MineralCoercion.Of(BaseYear, new Coercer(China, States, Fifth, 1, 12), Calibrate, Portfolio.Nothing, [Korea, Others], 7, 2);
        var home = answer.Responses.First(r => r.Country == States);
        home.UnitTonnes.ShouldBe(0.23, 1e-12);
        var again = new CoercerChoice(new ThreatMarket(Small, new Coercer(China, States, Fifth, 1, 12), Portfolio.Nothing.With(new PortfolioEntry(States, Antimony, home.Stage, 0.23, 0)))).Best()!;
        (home.Best!.Outcome.Threat.Severity, home.Best.Outcome.Loss).ShouldBe((again.Threat.Severity, again.Loss));
        var avoided = answer.Best!.Outcome.Loss.Target - again.Loss.Target;
        home.LossAvoided!.Value.Central.ShouldBe(avoided, 1e-9);
        home.LossAvoidedShare!.Value.Central.ShouldBe(avoided / answer.Best.Outcome.Loss.Target, 1e-12);
        home.LossAvoidedPerTonne!.Value.Central.ShouldBe(avoided / 0.23, 1e-6);
        // Of two draws the ends of the band lie a twentieth of the way between them.
        double[] drawn = [.. answer.Best.Draws.Zip(home.Best.Draws, (was, then) => was!.Loss.Target - then!.Loss.Target).Order()];
        home.LossAvoided.Value.Low.ShouldBe(drawn[0] + (0.05 * (drawn[1] - drawn[0])), 1e-6);
        home.LossAvoided.Value.High.ShouldBe(drawn[1] - (0.05 * (drawn[1] - drawn[0])), 1e-6);
        answer.Responses.Select(r => r.Country).ShouldContain(Korea);
    }

    // China and two others supply, the United States and all others use; trade at random.
    private static (SupplyNetwork Network, CalibratedNetwork Calibrated) RandomMarket(uint draw)
    {
        var index = 0u;
        double U(double low, double high) => low + ((high - low) * Philox.Uniform(11, draw, index++));
        CountryCode[] suppliers = [China, Korea, Others];
        List<SupplyFlow> flows = [];
        void Add(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes) => flows.Add(new SupplyFlow(kind, from, to, tonnes, FlowStatus.Observed, tonnes, [], "test"));
        foreach (var from in suppliers)
            foreach (var to in suppliers.Append(States).Where(c => c != from && (c == States || U(0, 1) < 0.6))) Add(FlowKind.Trade, Metal(from), Metal(to), U(1, 20));
        foreach (var country in suppliers.Append(States))
        {
            var (sent, received) = (flows.Where(f => f.From == Metal(country)).Sum(f => f.Tonnes), flows.Where(f => f.To == Metal(country)).Sum(f => f.Tonnes));
            var output = country == States ? 0 : Math.Max(sent - received, 0) + U(1, 40);
            if (output > 0) Add(FlowKind.Output, null, Metal(country), output);
            Add(FlowKind.Use, Metal(country), null, output + received - sent);
        }

        var network = new SupplyNetwork(Antimony, 2024, "antimony content", [Stage.Refined], [.. suppliers.Append(States).Select(Metal)], flows, [new StagePrice(Stage.Refined, 12_000, null, "test")], []);
        return (network, CalibrateAs(network, [.. Enumerable.Range(0, 6).Select(_ => U(0, 1))]));
    }
}
