using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;
using static Spelter.Tests.Disruption.PathRules;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class TimePathTests
{
    [Fact]
    public void Without_a_shock_every_period_is_the_base_year()
    {
        foreach (var seed in Enumerable.Range(0, 60))
        {
            var network = Random(seed);
            var nothing = Year(Ban(0, new Leakage(0.3, 0.2, [])) with { Notice = 3 });
            foreach (var country in new[] { States, China, Korea })
            {
                var path = Path(nothing, Usual, Calibrated(network), country, months: 1 + (seed % 3), recovery: 6, seed: (ulong)seed);
                var imports = network.Sum(f => f.Kind == FlowKind.Trade && f.To == Metal(country));
                var use = network.Sum(f => f.From == Metal(country) && f.To is null);
                foreach (var (figures, period) in path.Central.Zip(path.Question.Periods).Concat(path.Draws[0].Zip(path.Question.Periods)))
                {
                    figures.PriceReported.ShouldBe(1, 1e-8);
                    figures.Shortfall.ShouldBe(0, 1e-8 * use);
                    figures.Imports.ShouldBe(imports * period.Years, 1e-8 * Math.Max(1, imports));
                    figures.Stock.ShouldBe(figures.StockBefore, 1e-8 * use);
                    figures.Evasion.ShouldBe(0);
                    figures.Moves.Out.ShouldBe(0, 1e-8 * use);
                }
            }
        }
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1)]
    public void One_period_without_stocks_or_limits_is_the_static_answer(double severity)
    {
        foreach (var hit in new[] { Ban(severity, new Leakage(0.2, 0.3, []), States), Ban(severity), new DisruptionEvent(DisruptionKind.Outage, China, [Antimony], [Stage.Mined], [], severity / 2, 2, 5) })
        {
            var (still, path) = (Figures(hit), Path(Year(hit), Timeless, months: 12));
            var figures = path.Central.ShouldHaveSingleItem();
            figures.PriceReported.ShouldBe(still.PriceReported, 1e-9);
            figures.Shortfall.ShouldBe(still.Shortfall, 1e-7);
            figures.Evasion.ShouldBe(still.Evasion, 1e-7);
            figures.Imports.ShouldBe(Solve(hit).Flows.Where(f => f.IsTrade && f.To == new SupplyNode(hit.Stages[0], States)).Sum(f => f.After), 1e-7);
        }
    }

    [Fact]
    public void Months_without_stocks_or_limits_add_to_the_static_answer_where_the_cut_is_the_same()
    {
        var path = Path(Year(Ban(0.6)), Timeless);
        path.Central.Sum(f => f.Shortfall).ShouldBe(Figures(Ban(0.6)).Shortfall, 1e-6);
    }

    // One supplier of 100 t, one user, half cut off for six months; the user holds 36.525 days, 10 t, and releases a fifth of what is left a month once the
    // price stands above × 1.2. Demand (q/100)^(-2) with elasticity -0.5, supply capped at half: all of it by hand.
    [Fact]
    public void One_supplier_and_one_user_with_a_stock_are_a_sum_by_hand()
    {
        var hit = Ban(0.5) with { Months = 6 };
        var priors = Timeless with { StockDays = Interval.Exactly(36.525), ReleaseAbove = Interval.Exactly(0.1), StockShare = Interval.Exactly(0.2) };
        var path = Path(new DisruptionScenario("test", 6, [hit]), priors, OneUser(demand: -0.5));
        for (var month = 0; month < 6; month++)
        {
            var (figures, held) = (path.Central[month], 10 * Math.Pow(0.8, month));
            figures.StockBefore.ShouldBe(held, 1e-9);
            figures.Moves.Released.ShouldBe(0.2 * held, 1e-9);
            figures.Shortfall.ShouldBe((50.0 / 12) - (0.2 * held), 1e-9);
            figures.PriceReported.ShouldBe(Math.Pow((50 + (12 * 0.2 * held)) / 100, -2), 1e-9);
            figures.Imports.ShouldBe(50.0 / 12, 1e-9);
            figures.DaysOfCover.ShouldBe(held / (50 / 365.25), 1e-6);
        }
    }

    // The same user: 50 t of 100 t a year are lacking. The segment other uses 60 t and goes without first, so that the rest lacks nothing; in proportion each lacks half.
    [Fact]
    public void Days_of_cover_of_a_segment_are_the_stock_over_what_it_lacks()
    {
        var scenario = new DisruptionScenario("test", 6, [Ban(0.5) with { Months = 6 }]);
        var priors = Timeless with { StockDays = Interval.Exactly(36.525), ReleaseAbove = Interval.Exactly(0.1), StockShare = Interval.Exactly(0.2) };
        var question = new PathQuestion(Antimony, scenario, States, PathPeriod.Of(scenario, Antimony, 1, 0), null)
        {
            Segments = [new SegmentShare(Segment.Defence, 0.1, 0.1, 0.1), new SegmentShare(Segment.Essential, 0.3, 0.3, 0.3), new SegmentShare(Segment.Other, 0.6, 0.6, 0.6)],
        };
        IReadOnlyList<SegmentCover> Cover(ShortageRule rule) => TimePath.Of(question with { Shortage = rule }, OneUser(demand: -0.5), priors, draws: 2).Value.CoverBySegment(0);
        var first = Cover(ShortageRule.Priority);
        first.Select(s => s.Segment).ShouldBe([Segment.Defence, Segment.Essential, Segment.Other]);
        first.Take(2).ShouldAllBe(s => double.IsPositiveInfinity(s.Days.Low));
        first[2].Days.Low.ShouldBe(10 / (50 / 365.25), 1e-6);
        var even = Cover(ShortageRule.Proportional);
        even[0].Days.High.ShouldBe(10 / (5 / 365.25), 1e-5);
    }

    // Stocks and shortages that rise together: ten days of cover in every draw, though the largest stock would fill the smallest shortage for a thousand.
    [Fact]
    public void The_band_of_a_segment_is_that_of_its_cover_draw_by_draw()
    {
        var scenario = Year(Ban(1));
        PathPeriod year = new(0, 12);
        var question = new PathQuestion(Antimony, scenario, States, [year], null)
        {
            Segments = [new SegmentShare(Segment.Defence, 0.25, 0.25, 0.25), new SegmentShare(Segment.Other, 0.75, 0.75, 0.75)],
            Shortage = ShortageRule.Proportional,
        };
        PeriodFigures Draw(double gap) => new(1, gap, 0, 0, 10 * gap / 365.25, 0, default, 0, 10);
        var path = new TimePath(question, BaseYear, [Draw(5)], [.. Enumerable.Range(1, 101).Select(i => (IReadOnlyList<PeriodFigures>)[Draw(0.1 * i)])], 0);
        path.DaysOfCover(0).ShouldBe(new Interval(10, 10));
        var cover = path.CoverBySegment(0);
        foreach (var (segment, days) in cover.Zip([10 / 0.25, 10 / 0.75]))
        {
            segment.Days.Low.ShouldBe(days, 1e-9);
            segment.Days.High.ShouldBe(days, 1e-9);
        }

        // Draws 6 and 96 of 101.
        cover[0].Gap.Low.ShouldBe(0.25 * 0.6 / 365.25, 1e-12);
        cover[0].Gap.High.ShouldBe(0.25 * 9.6 / 365.25, 1e-12);
    }

    [Fact]
    public void Stock_accounts_close_and_what_is_bought_ahead_is_used()
    {
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var hit = Ban(0.2 + (0.8 * seed / 40)) with { Notice = 1 + (seed % 4), Onset = seed % 3, Months = 4 + (seed % 5) };
            foreach (var country in new[] { States, China, Others })
            {
                var path = Path(Year(hit), Usual, Calibrated(Random(seed)), country, months: 1 + (seed % 2), recovery: 12, seed: (ulong)seed);
                foreach (var run in path.Draws.Append(path.Central))
                {
                    for (var i = 0; i < run.Count; i++)
                    {
                        run[i].Stock.ShouldBe(run[i].StockBefore + run[i].Moves.In - run[i].Moves.Out, 1e-9);
                        if (i > 0) run[i].StockBefore.ShouldBe(run[i - 1].Stock, 1e-12);
                        run[i].Stock.ShouldBeGreaterThanOrEqualTo(0);
                        new[] { run[i].Moves.Released, run[i].Moves.Drawn, run[i].Moves.Restocked, run[i].Moves.Forward }.ShouldAllBe(m => m >= -1e-12);
                    }

                    run.Sum(f => f.Moves.Drawn).ShouldBe(run.Sum(f => f.Moves.Forward), 1e-9);
                    run.Sum(f => f.Moves.Restocked).ShouldBeLessThanOrEqualTo(run.Sum(f => f.Moves.Released) + 1e-9);
                }
            }
        }
    }

    [Fact]
    public void More_stock_never_raises_what_is_lacking_before_it_is_filled_again()
    {
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var paths = new[] { 0.0, 15, 60, 200 }.Select(days => Path(Year(Ban(0.3 + (0.7 * seed / 40))), Usual with { StockDays = Interval.Exactly(days) }, Calibrated(Random(seed)), seed: (ulong)seed)).ToList();
            foreach (var (less, more) in paths.Zip(paths.Skip(1)))
            {
                var (a, b) = (0.0, 0.0);
                for (var month = 0; month < 12; month++)
                {
                    (a, b) = (a + less.Central[month].Shortfall, b + more.Central[month].Shortfall);
                    if (more.Central[month].Moves.Restocked > 1e-12 || less.Central[month].Moves.Restocked > 1e-12) break;
                    b.ShouldBeLessThanOrEqualTo(a + 1e-7, $"seed {seed}, month {month}");
                }
            }
        }
    }

    [Fact]
    public void Notice_raises_imports_before_the_date_and_lowers_them_after_it()
    {
        // The same notice, with buyers who do not act on it.
        var announced = Year(Ban(0.5) with { Notice = 3 });
        var (without, with) = (Path(announced, Usual with { ForwardShare = Interval.Zero }), Path(announced, Usual));
        with.Question.Periods[0].From.ShouldBe(-3);
        const double before = 20.0 / 12;
        with.Central.Take(3).ShouldAllBe(f => f.Imports > before);
        with.Central[3].Imports.ShouldBeLessThan(without.Central[3].Imports);
        with.Central[3].PriceReported.ShouldBeLessThan(without.Central[3].PriceReported);
        // In proportion to the notice, up to what can be carried.
        double Ahead(int notice) => Path(Year(Ban(0.5) with { Notice = notice }), Usual with { ForwardMonths = Interval.Exactly(1.2) }).Central.Sum(f => f.Moves.Forward);
        Ahead(2).ShouldBeGreaterThan(Ahead(1));
        Ahead(12).ShouldBeLessThanOrEqualTo((1.2 * 0.5 * 14 / 12) + 1e-9);
    }

    [Fact]
    public void Bands_come_from_the_priors_of_time_too_and_from_the_seed_alone()
    {
        var scenario = Year(Ban(0.6));
        TimePath Drawn(TimePriors priors, ulong seed) => Path(scenario, priors, draws: 20, seed: seed);
        var path = Drawn(Usual, 11);
        path.BandOf(2, f => f.Shortfall).ShouldBe(Drawn(Usual, 11).BandOf(2, f => f.Shortfall));
        path.BandOf(2, f => f.Shortfall).ShouldNotBe(Drawn(Usual, 12).BandOf(2, f => f.Shortfall));
        var certain = Drawn(Usual with { StockDays = Interval.Exactly(55) }, 11);
        var (wide, narrow) = (path.BandOf(0, f => f.StockBefore), certain.BandOf(0, f => f.StockBefore));
        (narrow.High - narrow.Low).ShouldBe(0, 1e-12);
        (wide.High - wide.Low).ShouldBeGreaterThan(1);
        path.DaysOfCover(0).Low.ShouldBeLessThan(path.DaysOfCover(0).High);
    }

    [Fact]
    public void A_limit_on_what_is_started_again_holds_in_the_first_months()
    {
        var slow = Usual with { OreRamp = Interval.Exactly(0.001), PlantRamp = Interval.Exactly(0.001), RouteRamp = Interval.Exactly(0.001), StockDays = Interval.Zero };
        var (limited, free) = (Path(Year(Ban(1)), slow), Path(Year(Ban(1)), Usual with { OreRamp = Interval.Exactly(10), PlantRamp = Interval.Exactly(10), RouteRamp = Interval.Exactly(10), StockDays = Interval.Zero }));
        for (var month = 0; month < 12; month++) limited.Central[month].Shortfall.ShouldBeGreaterThan(free.Central[month].Shortfall);
    }

    private static Func<IReadOnlyList<double>, CalibratedNetwork> Calibrated(SupplyNetwork network) => shares => Calibration.Of(network, Priors.At(null, shares), Routes);

    private static Func<IReadOnlyList<double>, CalibratedNetwork> OneUser(double demand)
    {
        List<SupplyFlow> flows =
        [
            new(FlowKind.Output, null, Metal(China), 100, FlowStatus.Observed, 100, [], "test"), new(FlowKind.Trade, Metal(China), Metal(States), 100, FlowStatus.Observed, 100, [], "test"),
            new(FlowKind.Use, Metal(States), null, 100, FlowStatus.Observed, 100, [], "test"),
        ];
        var network = new SupplyNetwork(Antimony, 2024, "antimony content", [Stage.Refined], [Metal(China), Metal(States)], flows, [new StagePrice(Stage.Refined, 1000, null, "test")], []);
        return _ => Calibration.Of(network, new NetworkElasticities(demand, 0.2, 4, 0.1, 0.85, 10), Routes);
    }
}
