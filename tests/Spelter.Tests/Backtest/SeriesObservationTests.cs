using NodaTime;
using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Tests.Disruption;
using static Spelter.Tests.Backtest.Observations;

namespace Spelter.Tests.Backtest;

public sealed class SeriesObservationTests
{
    // Announced on 3 December 2024: month zero is December 2024 and its exports arrive from January 2025 on.
    private static readonly int January2023 = AnnouncedEvent.MonthOf(2023, 1);

    [Fact]
    public void A_horizon_is_the_mean_of_its_months_over_the_mean_of_the_year_before()
    {
        // 10 a month in 2023 to November 2024, then 1, 2, 3, … from December 2024 on.
        var series = Series(36, i => i < 23 ? 10 : i - 22);
        var (found, missing) = MonthlyObservations.Of(Announced(), series, BacktestMetric.UsImports, Settings);
        missing.ShouldBeEmpty();
        found.Select(o => o.Observed).ShouldBe([(2 + 3 + 4) / 30.0, (2 + 3 + 4 + 5 + 6 + 7) / 60.0, Enumerable.Range(2, 12).Sum() / 120.0], 1e-12);
        found.Select(o => o.Window).ShouldBe([new(0, 3), new(0, 6), new(0, 12)]);
        found[0].Base.ShouldBe(new MonthWindow(-13, 12));
        found[0].Series.ShouldBe("8110.10.00.00: 2025-01 to 2025-03 against 2023-12 to 2024-11");
    }

    [Fact]
    public void Unit_values_are_sums_of_value_over_sums_of_weight()
    {
        var series = Series(36, i => i == 24 ? 30 : 10, usd: i => i < 23 ? 20 : i == 24 ? 300 : 50);
        var (found, _) = MonthlyObservations.Of(Announced(), series, BacktestMetric.UsUnitValue, Settings);
        found[0].Observed.ShouldBe((300 + 50 + 50) / 50.0 / 2, 1e-12);
    }

    [Fact]
    public void A_share_and_its_parts_are_of_the_months_that_tell_the_actor()
    {
        var series = Series(36, _ => 10, actor: i => i < 23 ? 4 : i % 2);
        MonthlyObservations.Of(Announced(), series, BacktestMetric.ActorShare, Settings).Observations[1].ShouldSatisfyAllConditions(o => o.Before.ShouldBe(0.4), o => o.Observed.ShouldBe(0.05, 1e-12));
        MonthlyObservations.Of(Announced(), series, BacktestMetric.UsImportsFromActor, Settings).Observations[1].Observed.ShouldBe(0.5 / 4, 1e-12);
        MonthlyObservations.Of(Announced(), series, BacktestMetric.UsImportsFromOthers, Settings).Observations[1].Observed.ShouldBe(9.5 / 6, 1e-12);
    }

    [Fact]
    public void What_is_not_held_is_told_and_not_guessed()
    {
        var ends = MonthlyObservations.Of(Announced(), Series(30, _ => 10), BacktestMetric.UsImports, Settings);
        ends.Observations.Select(o => o.Window.Months).ShouldBe([3, 6]);
        ends.Unobserved.ShouldHaveSingleItem().Reason.ShouldBe("2025-07 is not held");
        MonthlyObservations.Of(Announced() with { Announced = new LocalDate(2023, 6, 2) }, Series(36, _ => 10), BacktestMetric.UsImports, Settings)
            .Unobserved.ShouldAllBe(u => u.Reason.StartsWith("5 months before the announcement are held"));
        MonthlyObservations.Of(Announced(), Series(36, i => i < 24 ? 0 : 1), BacktestMetric.UsImports, Settings)
            .Unobserved.ShouldAllBe(u => u.Reason == "nothing came in the months before the announcement");
        Should.Throw<ArgumentException>(() => MonthlyObservations.Of(Announced(), Series(36, _ => 10), BacktestMetric.ExportVolume, Settings));
    }

    [Theory]
    [InlineData("2024-12-03", "2024-12-03", 2024, 2025, 1, -11)]
    [InlineData("2025-04-04", "2025-04-04", 2024, 2025, -3, -15)]
    [InlineData("2023-07-03", "2023-08-01", 2022, 2024, 5, -19)]
    [InlineData("2025-02-22", "2025-02-22", 2024, 2025, -2, -14)]
    public void A_year_is_held_against_the_last_before_the_announcement(string announced, string effective, int before, int after, int from, int baseFrom)
    {
        var series = new YearlySeries(BacktestMetric.UsPrice, SmallSupply.Antimony, Stage.Refined, Enumerable.Range(2020, 6).ToDictionary(y => y, y => (double)(y - 2019)), "price", "test");
        var (found, _) = YearlyObservations.Of(Announced() with { Announced = Day(announced), Effective = Day(effective) }, series, Settings);
        found!.Observed.ShouldBe((after - 2019) / (double)(before - 2019), 1e-12);
        (found.Window, found.Base, found.IsYearly).ShouldBe((new MonthWindow(from, 12), new MonthWindow(baseFrom, 12), true));
    }

    [Fact]
    public void The_noise_of_a_year_knows_no_year_of_the_event()
    {
        // Years before the base do not move, years of the event do.
        Dictionary<int, double> years = new() { [2021] = 5, [2022] = 5, [2023] = 5, [2024] = 5, [2025] = 500 };
        var (found, _) = YearlyObservations.Of(Announced(), new YearlySeries(BacktestMetric.UsPrice, SmallSupply.Antimony, Stage.Refined, years, "price", "test"), Settings);
        for (var draw = 0u; draw < 20; draw++) found!.Noise.Factors(1, draw).ShouldBe((1, 1));
    }

    [Fact]
    public void An_observation_under_a_later_event_does_not_count()
    {
        var other = new EventOfRecord("X02", "later", "2025-02-03", "2025-02-03", "", SmallSupply.China, [SmallSupply.Antimony], [], [], [], "", "", "", "●", null, false, [], "");
        var observations = MonthlyObservations.Of(Announced(), Series(36, _ => 10), BacktestMetric.UsImports, Settings).Observations;
        var marked = EventOverlap.Mark(Announced(), observations, [(other, AnnouncedEvent.FirstMonthOf(new LocalDate(2025, 2, 3)))], Settings);
        marked.Select(o => o.NotCounted).ShouldBe(["X02 held in 1 of the 3 months", "X02 held in 4 of the 6 months", "X02 held in 10 of the 12 months"]);
        EventOverlap.Mark(Announced(), observations, [(other with { Minerals = [new MineralId("tin")] }, 0)], Settings).ShouldBe(observations);
    }

    [Theory]
    [InlineData("2024-09-15", "2024-09")]
    [InlineData("2025-02-22", "2025-03")]
    public void A_measure_begins_in_the_month_of_which_it_holds_the_most(string day, string month) =>
        AnnouncedEvent.TextOf(AnnouncedEvent.FirstMonthOf(Day(day))).ShouldBe(month);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static ImportSeries Series(int months, Func<int, double> tonnes, Func<int, double>? usd = null, Func<int, double>? actor = null) => new(
        SmallSupply.Antimony, Stage.Refined, [new HtsCode("8110100000")],
        [.. Enumerable.Range(0, months).Select(i => new ImportSeriesMonth(January2023 + i, tonnes(i), actor?.Invoke(i), tonnes(i), usd?.Invoke(i) ?? tonnes(i)))], "test");
}
