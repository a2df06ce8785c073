using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests;

/// <summary>Routes that no one uses in the base year: from whom to whom, and at which cost.</summary>
public sealed class NewRouteTests
{
    // China mines, refines and uses its own 100 t; Korea sells 20 of its 30 t to the United States.
    private static readonly SupplyNetwork OwnSupply = Network(
        (FlowKind.Output, null, Metal(China), 100), (FlowKind.Use, Metal(China), null, 100), (FlowKind.Output, null, Metal(Korea), 30),
        (FlowKind.Use, Metal(Korea), null, 10), (FlowKind.Trade, Metal(Korea), Metal(States), 20), (FlowKind.Use, Metal(States), null, 20));

    // Premium of 10 % of 1000; the slope is 1000 / (4 · 0.1 · the lesser of 20 t that Korea exports and 100 t that China uses).
    [Fact]
    public void A_country_that_imports_nothing_can_buy_from_an_exporter_at_the_premium()
    {
        var calibrated = Calibrated(OwnSupply);
        var route = calibrated.Problem.Arcs.Single(a => a.Id == CalibratedNetwork.ArcOf(Metal(Korea), Metal(China)));
        (route.Cost, route.Slope).ShouldBe((100, 1000 / (4 * 0.1 * 20)));
        calibrated.BaseFlows[calibrated.Problem.Arcs.ToList().IndexOf(route)].ShouldBe(0);
        // Neither China, which exports nothing, nor the United States are the beginning of one.
        calibrated.Problem.Arcs.Select(a => a.Id).ShouldBe([CalibratedNetwork.ArcOf(Metal(Korea), Metal(States)), route.Id]);
    }

    // Half of China's supply is gone: it buys from Korea until its price is that of Korea, the premium and the rise of the cost.
    [Fact]
    public void An_outage_there_is_made_up_in_part_from_abroad_and_the_last_tonne_costs_what_it_is_worth()
    {
        var outage = new DisruptionEvent(DisruptionKind.Outage, China, [Antimony], [], [], 0.5, 0, 12);
        var state = new MarketState(DisruptedNetwork.Of(Calibrated(OwnSupply), Year(outage).ShocksOn(Antimony)));
        var bought = state.Flows.Single(f => f.From == Metal(Korea) && f.To == Metal(China)).After;
        bought.ShouldBeGreaterThan(1);
        state.PriceAfter(Metal(China)).ShouldBe(state.PriceAfter(Metal(Korea)) + 100 + (1000 / (4 * 0.1 * 20) * bought), 1e-5);
        state.UseAfter(Metal(China)).ShouldBe(50 + bought, 1e-6);
        Replacement.Of(Calibrated(OwnSupply), Year(outage).ShocksOn(Antimony), China).ShouldContain(r => r.Supplier == Korea);
    }

    [Fact]
    public void No_route_begins_where_nothing_may_leave()
    {
        var control = new ExportControl(Korea, Antimony, Stage.Refined, "ban", new NodaTime.LocalDate(2020, 1, 1), null, "a law", 'A', false, "");
        ExportBan Ban(params Stage[] open) => new(Stage.Refined, Korea, control, open);
        Ids(OwnSupply with { Bans = [Ban()] }).ShouldNotContain(CalibratedNetwork.ArcOf(Metal(Korea), Metal(China)));
        Ids(OwnSupply with { Bans = [Ban(Stage.Intermediate)] }).ShouldContain(CalibratedNetwork.ArcOf(Metal(Korea), Metal(China)));
    }

    // Korea has all exports; China has none of the imports and 77 % of what is used.
    [Theory]
    [InlineData(0.07, true)]
    [InlineData(0.78, false)]
    public void Only_countries_of_a_share_are_ends(double leastShare, bool found) =>
        Calibration.Of(OwnSupply, Middle, Routes with { NewRouteLeastShare = leastShare }).Problem.Arcs.Any(a => a.Id == CalibratedNetwork.ArcOf(Metal(Korea), Metal(China))).ShouldBe(found);

    private static readonly NetworkElasticities Middle = new(-0.2, 0.2, 4, 0.1, 0.85, 10);

    private static IEnumerable<string> Ids(SupplyNetwork network) => Calibrated(network).Problem.Arcs.Select(a => a.Id);

    private static CalibratedNetwork Calibrated(SupplyNetwork network) => Calibration.Of(network, Middle, Routes);

    private static SupplyNetwork Network(params (FlowKind Kind, SupplyNode? From, SupplyNode? To, double Tonnes)[] flows) => new(
        Antimony, 2024, "antimony content", [Stage.Refined], [Metal(China), Metal(Korea), Metal(States)],
        [.. flows.Select(f => new SupplyFlow(f.Kind, f.From, f.To, f.Tonnes, FlowStatus.Observed, f.Tonnes, [], "test"))], [new StagePrice(Stage.Refined, 1000, null, "test")], []);
}
