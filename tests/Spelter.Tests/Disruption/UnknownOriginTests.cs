using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Equilibrium;
using Spelter.Network;
using Spelter.Tests.Stress;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

/// <summary>The statistical difference under a shock: what is of unknown origin stays as it is and is no one's gain, and what leaves as difference is no
/// one's use.</summary>
public sealed class UnknownOriginTests
{
    private const double Price = 1000;
    private const double Demand = -0.2;
    private const double Choke = 1e6;

    // The United States buy 6 t and have 4 t of unknown origin; a ban leaves the 4 t, and the price is where users take no more: 10 r^-0.2 = 4.
    [Fact]
    public void Users_pay_for_supply_of_unknown_origin_and_no_one_earns_it()
    {
        var state = Solve(States6And4(), Ban(1, targets: [States]));
        var ratio = Math.Pow(0.4, 1 / Demand);
        state.PriceRatio(Metal(States)).ShouldBe(ratio, 1e-6 * ratio);
        state.UnknownBefore(Metal(States)).ShouldBe(4);
        state.UnknownAfter(Metal(States)).ShouldBe(4, 1e-9);
        state.OutputBefore(Metal(States)).ShouldBe(0);
        var welfare = WelfareChange.Of(state, States);
        welfare.ProducerSurplus.ShouldBe(0);
        welfare.UnknownOriginBill.ShouldBe(4 * Price * (ratio - 1), 1e-5 * ratio * Price);
        // The integral of 10 (p/1000)^-0.2 from 1000 to 1000 r.
        var lost = 10 * Price / 0.8 * (Math.Pow(ratio, 0.8) - 1);
        welfare.ConsumerSurplus.ShouldBe(-lost, 1e-6 * lost);
        welfare.Total.ShouldBe(welfare.ConsumerSurplus, 1e-9 * lost);
        state.UseAfter(Metal(States)).ShouldBe(4, 1e-6);
    }

    // China makes 10 t, of which 6 t are used there and 4 t leave as difference. Half an outage leaves each its half, and users lack 3 t.
    [Fact]
    public void What_leaves_as_difference_is_no_use_and_no_loss_of_a_user()
    {
        var network = Network([Metal(China)], (FlowKind.Output, null, Metal(China), 10), (FlowKind.Use, Metal(China), null, 6), (FlowKind.DifferenceOut, Metal(China), null, 4));
        var outage = Ban() with { Kind = DisruptionKind.Outage, Severity = 0.5 };
        var state = Solve(network, outage);
        state.UseBefore(Metal(China)).ShouldBe(6, 1e-12);
        state.UseAfter(Metal(China)).ShouldBe(3, 1e-6);
        var ratio = Math.Pow(0.5, 1 / Demand);
        var lost = 6 * Price / 0.8 * (Math.Pow(ratio, 0.8) - 1);
        WelfareChange.Of(state, China).ConsumerSurplus.ShouldBe(-lost, 1e-6 * lost);
        Losses(network, outage, China).Shortfall.ShouldBe(3, 1e-6);
        SeverityCurve.Of(Calibrated(network), Year(outage).ShocksOn(Antimony), China, 1).ShortfallAt(1).ShouldBe(3, 1e-6);
    }

    [Fact]
    public void An_outage_of_a_country_cuts_its_output_and_not_what_is_of_unknown_origin()
    {
        var network = Network([Metal(States)], (FlowKind.Output, null, Metal(States), 6), (FlowKind.DifferenceIn, null, Metal(States), 4), (FlowKind.Use, Metal(States), null, 10));
        var outage = Ban() with { Kind = DisruptionKind.Outage, Actor = States };
        var state = Solve(network, outage);
        state.OutputAfter(Metal(States)).ShouldBe(0, 1e-9);
        state.UnknownAfter(Metal(States)).ShouldBe(4, 1e-9);
        Rationing.SharesKept(network, Year(outage).ShocksOn(Antimony))[Metal(States)].ShouldBe(0.4, 1e-12);
        Replacement.Of(Calibrated(network), Year(outage).ShocksOn(Antimony), States).ShouldBeEmpty();
    }

    // Mines give 10 t of which plants have 6 t; all of them stand still. At the choke price the difference of 4 t gives way, down to 4 · 10^-0.2 = 2.5 t, and
    // what stands in for that is no ore: without the bound plants would make 6 t of metal of nothing. Ore has a price of its own half as high,
    // so plants bid the difference down a little more: to 4 · 20^-0.2 = 2.2 t at the most.
    [Fact]
    public void What_stands_in_for_a_difference_is_no_feed_of_plants()
    {
        var network = Network([Ore(China), Metal(China)], (FlowKind.Output, null, Ore(China), 10), (FlowKind.DifferenceOut, Ore(China), null, 4),
            (FlowKind.Processing, Ore(China), Metal(China), 6), (FlowKind.Use, Metal(China), null, 6));
        network = network with { Stages = [Stage.Mined, Stage.Refined], Prices = [new(Stage.Mined, Price / 2, null, "test"), new(Stage.Refined, Price, null, "test")] };
        var outage = Ban() with { Kind = DisruptionKind.Outage, Stages = [Stage.Mined] };
        var calibrated = Calibration.Of(network, new NetworkElasticities(Demand, 0.2, 4, 0.1, 1, 10), Routes);
        var state = new MarketState(DisruptedNetwork.Of(calibrated, Year(outage).ShocksOn(Antimony)));
        state.IsSettled.ShouldBeTrue();
        state.UseAfter(Metal(China)).ShouldBeLessThan(4 * (Math.Pow(10, Demand) - Math.Pow(20, Demand)) + 1e-6);
    }

    // The supply curves hold output alone; without a shock the difference is that of the base year, in single solves and in lockstep.
    [Fact]
    public void A_base_year_with_differences_is_the_answer_without_a_shock()
    {
        for (uint seed = 0; seed < 100; seed++)
        {
            var calibrated = Calibration.Of(Random(seed), Priors.At(null, Shares(seed)), Routes);
            calibrated.Problem.Nodes.Sum(n => n.Supply is IsoelasticCurve curve ? curve.Quantity : 0).ShouldBe(calibrated.Network.Sum(f => f.Kind == FlowKind.Output), 1e-9);
            var state = new MarketState(DisruptedNetwork.Of(calibrated, []));
            state.IsSettled.ShouldBeTrue();
            foreach (var node in state.Nodes)
            {
                state.PriceRatio(node).ShouldBe(1, 1e-8, $"seed {seed} {node}");
                state.UnknownAfter(node).ShouldBe(state.UnknownBefore(node), 1e-8, $"seed {seed} {node}");
            }

            new BatchSolver(new CompiledProblem(calibrated.Problem), [.. calibrated.BasePrices]).Width.ShouldBeGreaterThan(0, $"seed {seed}");
        }
    }

    // Losses of the fast reading, of the severity curve and of the state of objects are one number, and a deeper cut never helps a buyer.
    [Fact]
    public void Every_reading_of_a_loss_is_the_same_and_a_deeper_cut_never_helps()
    {
        for (uint seed = 0; seed < 60; seed++)
        {
            var network = Random(seed);
            var calibrated = Calibration.Of(network, Priors.At(null, Shares(seed)), Routes);
            var hit = Ban(1);
            var curve = SeverityCurve.Of(calibrated, Year(hit).ShocksOn(Antimony), States, 1);
            var (before, lacking) = (0.0, 0.0);
            foreach (var cut in new[] { 0.25, 0.5, 0.75, 1 })
            {
                var shocks = new[] { new Shock(hit, cut) };
                var state = new MarketState(DisruptedNetwork.Of(calibrated, shocks));
                var figures = ScenarioFigures.Of(state, shocks, States, 1, Rationing.SharesKept(network, shocks));
                var scale = Math.Abs(figures.Welfare.Total) + (1e-3 * 12000 * figures.UseBefore);
                curve.WelfareAt(cut).ShouldBe(figures.Welfare.Total, 1e-6 * scale, $"seed {seed} cut {cut}");
                curve.ShortfallAt(cut).ShouldBe(figures.Shortfall, 1e-6 * figures.UseBefore, $"seed {seed} cut {cut}");
                var problem = new CutProblem(calibrated, [hit]);
                problem.Set([cut]);
                var solver = new NetworkSolver(problem.Problem);
                solver.TrySettle(problem.Start).ShouldBeTrue();
                var fast = new CountryLoss(problem.Whole, States).Of(solver);
                fast.Loss.ShouldBe(-figures.Welfare.Total, 1e-6 * scale, $"seed {seed} cut {cut}");
                fast.Shortfall.ShouldBe(figures.Shortfall, 1e-6 * figures.UseBefore, $"seed {seed} cut {cut}");
                figures.Shortfall.ShouldBeGreaterThanOrEqualTo(lacking - (1e-7 * figures.UseBefore), $"seed {seed} cut {cut}");
                figures.Welfare.ConsumerSurplus.ShouldBeLessThanOrEqualTo(before + (1e-7 * scale), $"seed {seed} cut {cut}");
                (before, lacking) = (figures.Welfare.ConsumerSurplus, figures.Shortfall);
            }
        }
    }

    private static SupplyNetwork States6And4() => Network([Metal(China), Metal(States)],
        (FlowKind.Output, null, Metal(China), 10), (FlowKind.Trade, Metal(China), Metal(States), 6), (FlowKind.Use, Metal(China), null, 4),
        (FlowKind.DifferenceIn, null, Metal(States), 4), (FlowKind.Use, Metal(States), null, 10));

    // The base year of antimony with a part of what is used in the United States and Korea of unknown origin, and with differences out of the mines.
    private static SupplyNetwork Random(uint seed)
    {
        var dice = new Dice(seed);
        List<SupplyFlow> flows = [.. BaseYear.Flows];
        void Change(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes) => flows.Add(new SupplyFlow(kind, from, to, tonnes, FlowStatus.Estimated, null, [], "test"));
        void More(FlowKind kind, SupplyNode? from, SupplyNode? to, double tonnes)
        {
            var place = flows.FindIndex(f => f.Kind == kind && f.From == from && f.To == to);
            flows[place] = flows[place] with { Tonnes = flows[place].Tonnes + tonnes };
        }

        var (states, korea, china) = (12 * dice.Next(), 6 * dice.Next(), 20 * dice.Next());
        Change(FlowKind.DifferenceIn, null, Metal(States), states);
        More(FlowKind.Use, Metal(States), null, states / 2);
        Change(FlowKind.DifferenceOut, Metal(States), null, states / 2);
        Change(FlowKind.DifferenceIn, null, Ore(Korea), korea);
        More(FlowKind.Processing, Ore(Korea), Metal(Korea), korea);
        More(FlowKind.Use, Metal(Korea), null, korea);
        More(FlowKind.Output, null, Ore(China), china);
        Change(FlowKind.DifferenceOut, Ore(China), null, china);
        return BaseYear with { Flows = flows };
    }

    private static double[] Shares(uint seed)
    {
        var dice = new Dice(seed + 1000);
        return [.. Enumerable.Range(0, 6).Select(_ => dice.Next())];
    }

    private static (double Loss, double Shortfall) Losses(SupplyNetwork network, DisruptionEvent hit, CountryCode country)
    {
        var problem = new CutProblem(Calibrated(network), [hit]);
        problem.Set([hit.Severity]);
        var solver = new NetworkSolver(problem.Problem);
        solver.TrySettle(problem.Start).ShouldBeTrue();
        return new CountryLoss(problem.Whole, country).Of(solver);
    }

    private static MarketState Solve(SupplyNetwork network, DisruptionEvent hit) => new(DisruptedNetwork.Of(Calibrated(network), Year(hit).ShocksOn(Antimony)));

    private static CalibratedNetwork Calibrated(SupplyNetwork network) => Calibration.Of(network, new NetworkElasticities(Demand, 0.2, 4, 0.1, 1, Choke), Routes);

    private static SupplyNetwork Network(SupplyNode[] nodes, params (FlowKind Kind, SupplyNode? From, SupplyNode? To, double Tonnes)[] flows) => new(
        Antimony, 2024, "antimony content", [Stage.Refined], nodes,
        [.. flows.Select(f => new SupplyFlow(f.Kind, f.From, f.To, f.Tonnes, FlowStatus.Observed, f.Tonnes, [], "test"))], [new StagePrice(Stage.Refined, Price, null, "test")], []);
}
