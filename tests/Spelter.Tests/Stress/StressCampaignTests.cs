using Spelter.Disruption;
using Spelter.Stress;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Stress;

public sealed class StressCampaignTests
{
    private static readonly HazardBook Book = new(
        [
            EventRateTests.Made("ban", DisruptionKind.ExportBan, isChosen: true, severity: 0.7, targets: [States]), EventRateTests.Made("quota", DisruptionKind.ExportBan, isChosen: true, severity: 0.4),
            EventRateTests.Made("outage", DisruptionKind.Outage, isChosen: false, severity: 0.3),
        ], ActorShape: 2);

    [Fact]
    public void Every_year_costs_what_its_scenario_costs_alone()
    {
        // Severities and durations are fixed, so that the campaign has as many losses as sets of hazards; each is solved as simulate does.
        const int years = 3000;
        var result = Run(Book, years);
        var draws = new EventDraws(Book, 7);
        List<(int Hazard, double Cut)> struck = [];
        var (sum, shortfall, most) = (0.0, 0.0, 0.0);
        Dictionary<string, ScenarioFigures> known = new(StringComparer.Ordinal);
        for (var year = 0u; year < years; year++)
        {
            draws.Of(year, struck);
            if (struck.Count == 0) continue;
            var key = string.Join(';', struck);
            if (!known.TryGetValue(key, out var figures)) known[key] = figures = Figures([.. struck.Select(s => Book.Hazards[s.Hazard].Event with { Severity = s.Cut })]);
            (sum, shortfall, most) = (sum - figures.Welfare.Total, shortfall + figures.Shortfall, Math.Max(most, -figures.Welfare.Total));
        }

        known.Count.ShouldBeGreaterThan(5);
        var mineral = result.Minerals.ShouldHaveSingleItem();
        mineral.Unsettled.ShouldBe(0);
        mineral.Losses.Mean.ShouldBe(sum / years, 1e-3 * sum / years);
        mineral.MeanShortfall.ShouldBe(shortfall / years, 1e-3 * shortfall / years);
        mineral.Losses.Largest.ShouldBe(most, 1e-3 * most);
        result.Overall.Mean.ShouldBe(mineral.Losses.Mean, 1e-9 * mineral.Losses.Mean);
        result.ByHazard.Sum().ShouldBe(mineral.Losses.Mean, 1e-9 * mineral.Losses.Mean);
        result.Worst!.Loss.ShouldBe(mineral.Losses.Largest);
    }

    [Fact]
    public void Threads_and_passes_change_no_bit()
    {
        // Two passes and a part of a third.
        const int years = 70_000;
        var results = new[] { 1, 2, 7 }.Select(threads => Run(Book, years, threads)).ToList();
        foreach (var other in results.Skip(1))
        {
            other.Overall.Mean.ShouldBe(results[0].Overall.Mean);
            other.Overall.MeanOfWorst(0.05).ShouldBe(results[0].Overall.MeanOfWorst(0.05));
            other.ByHazard.ShouldBe(results[0].ByHazard);
            (other.Worst!.Draw, other.DistinctSolves, other.Lookups).ShouldBe((results[0].Worst!.Draw, results[0].DistinctSolves, results[0].Lookups));
        }
    }

    [Fact]
    public void What_is_done_when_it_is_ended_is_what_that_many_years_give()
    {
        using var source = new CancellationTokenSource();
        var campaign = new StressCampaign(Book, [Calibrate(Middle)], States, 2);
        var ended = campaign.Run(1_000_000, 7, new AfterTheFirst(source), source.Token);
        ended.IsPartial.ShouldBeTrue();
        ended.Draws.ShouldBeInRange(1, 999_999);
        ended.Overall.Mean.ShouldBe(campaign.Run(ended.Draws, 7, token: TestContext.Current.CancellationToken).Overall.Mean);
        Should.Throw<OperationCanceledException>(() => new StressCampaign(Book, [Calibrate(Middle)], States, 2, token: source.Token));
    }

    [Fact]
    public void More_events_cost_more()
    {
        double Loss(double often) => Run(new HazardBook([EventRateTests.Made("quota", DisruptionKind.ExportBan, isChosen: true, shape: often)], 2), 5000).Overall.Mean;
        double[] losses = [.. new[] { 0.1, 0.5, 1, 3 }.Select(Loss)];
        losses.ShouldBeInOrder();
        losses[0].ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_curve_is_the_exact_path_within_its_tolerance()
    {
        foreach (var hazard in Book.Hazards)
        {
            var exact = SeverityCurve.Of(Calibrate(Middle), [new Shock(hazard.Event, 1)], States, 1);
            var curve = LossCurve.Of(cut => new(-exact.WelfareAt(cut), exact.ShortfallAt(cut)), new LossPoint(1, 0.01), 1e-4);
            var scale = Math.Max(Math.Abs(exact.WelfareAt(1)), Math.Abs(exact.WelfareAt(0.5)));
            for (var i = 0; i <= 500; i++)
            {
                var point = curve.At(i / 500.0);
                // A piece of the least width may hold a kink: ten times the tolerance is more than is left of it.
                point.Loss.ShouldBe(-exact.WelfareAt(i / 500.0), 1e-3 * scale, $"{hazard.Id} at {i / 500.0}");
                point.Shortfall.ShouldBe(exact.ShortfallAt(i / 500.0), 1e-3 * exact.ShortfallAt(1), $"{hazard.Id} at {i / 500.0}");
            }
        }
    }

    [Fact]
    public void A_curve_has_no_number_where_no_prices_are_found()
    {
        var curve = LossCurve.Of(cut => cut is > 0.2 and < 0.55 ? new(double.NaN, double.NaN) : new(cut * cut, cut), new LossPoint(0, 0), 1e-6);
        curve.At(0.405).Loss.ShouldBe(double.NaN);
        curve.At(0.1).Loss.ShouldBe(0.1 * 0.1, 1e-6);
        curve.At(0.7).Shortfall.ShouldBe(0.7, 1e-6);
    }

    private static readonly IReadOnlyList<double> Middle = [.. Enumerable.Repeat(0.5, 6)];

    private static StressResult Run(HazardBook book, int years, int threads = 2) => new StressCampaign(book, [Calibrate(Middle)], States, threads).Run(years, 7, token: TestContext.Current.CancellationToken);

    private sealed class AfterTheFirst(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }
}
