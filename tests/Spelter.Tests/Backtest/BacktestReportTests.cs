using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Tests.Disruption;
using static Spelter.Tests.Backtest.Observations;

namespace Spelter.Tests.Backtest;

public sealed class BacktestReportTests
{
    private static readonly BacktestMetric[] Metrics =
    [
        BacktestMetric.UsImports, BacktestMetric.UsImportsFromActor, BacktestMetric.UsImportsFromOthers, BacktestMetric.UsPrice, BacktestMetric.ExportVolume,
        BacktestMetric.PriceOutside, BacktestMetric.PriceInside, BacktestMetric.PriceOutsideInside,
    ];

    [Fact]
    public void A_world_that_is_the_model_is_predicted_without_error()
    {
        // Another event that came out the same teaches nothing else than the middle, for nothing is open.
        var announced = Announced(kind: DisruptionKind.ExportBan, targets: SmallSupply.States);
        var came = Came(announced);
        var report = Run([came, came with { Event = announced with { Id = "X02" } }], Certain());
        report.LeftOut.SignsRight.ShouldBe(report.LeftOut.Metrics);
        report.LeftOut.Covered.ShouldBe(report.LeftOut.Metrics);
        report.LeftOut.Metrics.ShouldBe(2 * Metrics.Length);
        report.LeftOut.Price.Model!.Value.ShouldBe(0, 1e-9);
        report.LeftOut.Volume.Model!.Value.ShouldBe(0, 1e-9);
        report.Events[0].Taught.ShouldBe(new Taught(new HyperParameters(0.3, 0.5, 1, 30), ModelError.None, 1));
    }

    [Fact]
    public void A_measure_that_cuts_nothing_is_predicted_to_change_nothing()
    {
        var announced = Announced(severity: 0);
        var report = Run([new BacktestCase(announced, [.. Metrics.Select(m => Of(m, 1))], [])], Priors);
        report.Events[0].Metrics.ShouldAllBe(m => m.Prior == new Forecast(1, 1, 1) && m.ProRata == 1 && m.NoChange == 1);
        (report.LeftOut.SignsRight, report.LeftOut.SignsRightNoChange, report.LeftOut.Covered).ShouldBe((Metrics.Length, Metrics.Length, Metrics.Length));
    }

    [Fact]
    public void A_prediction_knows_nothing_of_what_came_after_its_own_event()
    {
        List<BacktestCase> cases = [Case("X01", 0.3), Case("X02", 0.8), Case("X03", 1.4)];
        var changed = cases.ToList();
        changed[1] = changed[1] with { Observations = [.. changed[1].Observations.Select(o => o with { Observed = 7 })] };
        var (before, after) = (Run(cases, Priors), Run(changed, Priors));
        Forecasts(after, 1).ShouldBe(Forecasts(before, 1));
        after.Events[1].Taught.ShouldBe(before.Events[1].Taught);
        // The others learn from it.
        after.Events[0].Taught.ShouldNotBe(before.Events[0].Taught);
    }

    [Fact]
    public void Other_events_teach_what_they_show()
    {
        // What came is the model with the high end of the share of licences: the grid holds that point.
        var announced = Announced();
        var came = Came(announced, partialShare: Priors.PartialShare.High);
        var report = Run([came, came with { Event = announced with { Id = "X02" } }, came with { Event = announced with { Id = "X03" } }], Priors, isCertain: true);
        report.Events.ShouldAllBe(e => e.Taught.Parameters.PartialShare == Priors.PartialShare.High && e.Taught.Teachers == 2);
        report.LeftOut.Volume.Model!.Value.ShouldBeLessThan(report.Prior.Volume.Model!.Value);
    }

    [Fact]
    public void One_event_alone_is_taught_nothing()
    {
        var report = Run([Case("X01", 0.4)], Priors);
        report.Events[0].Taught.ShouldBe(new Taught(HyperParameters.Prior, ModelError.None, 0));
        Forecasts(report, 0).ShouldBe(report.Events[0].Metrics.Select(m => m.Prior));
    }

    [Fact]
    public void The_same_seed_gives_the_same_report_and_another_event_does_not_move_it()
    {
        List<BacktestCase> cases = [Case("X01", 0.3), Case("X02", 0.8)];
        Forecasts(Run(cases, Priors), 0).ShouldBe(Forecasts(Run(cases, Priors), 0));
        Run(cases, Priors, wanted: e => e.Id == "X02").Events.ShouldHaveSingleItem().Metrics.Select(m => m.LeftOut).ShouldBe(Forecasts(Run(cases, Priors), 1));
        Run([cases[1]], Priors).Events[0].Metrics.Select(m => m.Prior).ShouldBe(Run(cases, Priors).Events[1].Metrics.Select(m => m.Prior));
    }

    [Fact]
    public void An_interval_that_others_fell_out_of_is_widened()
    {
        var far = Case("X02", 6) with { Observations = [Of(BacktestMetric.UsPrice, 6), Of(BacktestMetric.UsImports, 3)] };
        var report = Run([Case("X01", 0.3), far, far with { Event = Announced("X03") }], Priors);
        report.Events[0].Taught.Error.ShouldSatisfyAllConditions(e => e.Price.ShouldBeGreaterThan(0), e => e.Volume.ShouldBeGreaterThan(0));
    }

    [Fact]
    public void Pro_rata_cuts_what_is_cut_and_moves_no_price()
    {
        // A ban on the United States takes 14 of the 20 tonnes that it imports.
        var report = Run([new BacktestCase(Announced(kind: DisruptionKind.ExportBan, targets: SmallSupply.States), [.. Metrics.Select(m => Of(m, 1))], [])], Priors);
        double ProRata(BacktestMetric metric) => report.Events[0].Metrics.Single(m => m.Observation.Metric == metric).ProRata;
        ProRata(BacktestMetric.UsImports).ShouldBe(6 / 20.0, 1e-9);
        ProRata(BacktestMetric.UsImportsFromActor).ShouldBe(0, 1e-9);
        ProRata(BacktestMetric.UsImportsFromOthers).ShouldBe(1, 1e-9);
        ProRata(BacktestMetric.ExportVolume).ShouldBe(18 / 32.0, 1e-9);
        ProRata(BacktestMetric.UsPrice).ShouldBe(1);
    }

    [Fact]
    public void What_the_network_has_not_is_not_scored()
    {
        var report = Run([new BacktestCase(Announced(), [Of(BacktestMetric.UsImports, 1) with { Stage = Stage.Scrap }, Of(BacktestMetric.UsImports, 1) with { Mineral = new MineralId("tin") }], [])], Priors);
        report.Events[0].Metrics.ShouldBeEmpty();
        report.Events[0].Unobserved.Select(u => u.Reason).ShouldBe(["the network of 2024 has no such flow or country at the stage Scrap", "the mineral has no supply network"]);
    }

    [Fact]
    public void A_measure_that_stood_before_is_in_both_the_months_before_and_after()
    {
        // The licence of 2023 is open again before and after: an open one cuts the same in both, and the ratio is one.
        var earlier = Announced("X00") with { Announced = new(2022, 1, 3), Effective = new(2022, 1, 3) };
        var announced = Announced(severity: 0) with { Earlier = [earlier] };
        var report = Run([new BacktestCase(announced, [Of(BacktestMetric.UsImports, 1), Of(BacktestMetric.UsPrice, 1)], [])], Priors);
        report.Events[0].Metrics.ShouldAllBe(m => Math.Abs(m.Prior.Predicted - 1) < 1e-6);
        // In its months of waiting the year before, the months after are a recovery.
        var young = announced with { Earlier = [earlier with { Announced = new(2024, 6, 3), Effective = new(2024, 6, 3) }] };
        Run([new BacktestCase(young, [Of(BacktestMetric.UsImports, 1)], [])], Priors).Events[0].Metrics[0].Prior.Predicted.ShouldBeGreaterThan(1.02);
    }

    private static BacktestCase Case(string id, double observed) =>
        new(Announced(id), [Of(BacktestMetric.UsImports, observed), Of(BacktestMetric.UsImportsFromActor, observed, 6), Of(BacktestMetric.UsPrice, 1 / observed)], []);

    private static BacktestCase Came(AnnouncedEvent announced, double partialShare = 0.5)
    {
        var made = Run([new BacktestCase(announced, [.. Metrics.Select(m => Of(m, 1))], [])], Certain(partialShare), isCertain: true, draws: 1);
        return new(announced, [.. made.Events[0].Metrics.Select(m => m.Observation with { Observed = m.Prior.Predicted })], []);
    }

    private static IEnumerable<Forecast> Forecasts(BacktestReport report, int place) => report.Events[place].Metrics.Select(m => m.LeftOut);

    private static BacktestReport Run(IReadOnlyList<BacktestCase> cases, EventPriors priors, bool? isCertain = null, int draws = 12, Func<AnnouncedEvent, bool>? wanted = null)
    {
        var network = SmallNetwork(isCertain ?? priors.PartialShare.IsExact);
        return BacktestReport.Of(cases, mineral => mineral == SmallSupply.Antimony ? network : null, priors, Settings, wanted, seed: 7, draws);
    }
}
