using System.Globalization;
using NodaTime;
using Spelter.Backtest;
using Spelter.Data.Backtests;

namespace Spelter.Data.Tests;

/// <summary>Observations of past events against sums on the raw rows of the shipped tables.</summary>
public sealed class BacktestObservationTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly Lazy<BacktestWorkspace> Shipped = new(() => new BacktestWorkspace(Workspace.Open(), Day, []));

    [Fact]
    public void Imports_of_antimony_metal_are_the_months_after_over_the_year_before()
    {
        // One line, so that its content falls out of the ratio.
        Find("E09", "antimony", BacktestMetric.UsImports, 12).Observed.ShouldBe(Mean("8110100000", 3, 2025_01, 2025_12) / Mean("8110100000", 3, 2023_12, 2024_11), 1e-12);
        Find("E09", "antimony", BacktestMetric.UsImports, 3).Observed.ShouldBe(Mean("8110100000", 3, 2025_01, 2025_03) / Mean("8110100000", 3, 2023_12, 2024_11), 1e-12);
        Find("E09", "antimony", BacktestMetric.UsImportsFromActor, 6).Observed.ShouldBe(Mean("8110100000", 5, 2025_01, 2025_06) / Mean("8110100000", 5, 2023_12, 2024_11), 1e-12);
        Find("E09", "antimony", BacktestMetric.UsUnitValue, 6).Observed.ShouldBe(
            Mean("8110100000", 2, 2025_01, 2025_06) / Mean("8110100000", 3, 2025_01, 2025_06) / (Mean("8110100000", 2, 2023_12, 2024_11) / Mean("8110100000", 3, 2023_12, 2024_11)), 1e-12);
    }

    [Fact]
    public void The_share_of_China_in_bismuth_is_of_weight()
    {
        var share = Find("E10", "bismuth", BacktestMetric.ActorShare, 6);
        share.Observed.ShouldBe(Mean("8106100000", 5, 2025_03, 2025_08) / Mean("8106100000", 3, 2025_03, 2025_08), 1e-12);
        share.Before.ShouldBe(Mean("8106100000", 5, 2024_02, 2025_01) / Mean("8106100000", 3, 2024_02, 2025_01), 1e-12);
    }

    [Fact]
    public void Two_lines_are_added_by_content()
    {
        // Middle contents of the tariff map: unwrought tungsten 0.95, ammonium tungstates 0.715.
        double Contained(int from, int to) => (0.95 * Mean("8101940000", 3, from, to)) + (0.715 * Mean("2841800010", 3, from, to));
        Find("E10", "tungsten", BacktestMetric.UsImports, 6).Observed.ShouldBe(Contained(2025_03, 2025_08) / Contained(2024_02, 2025_01), 1e-12);
        // Of tungstates no origin is held.
        Find("E10", "tungsten", BacktestMetric.UsImportsFromActor, 6).Observed.ShouldBe(Mean("8101940000", 5, 2025_03, 2025_08) / Mean("8101940000", 5, 2024_02, 2025_01), 1e-12);
    }

    [Fact]
    public void Yearly_figures_are_those_of_USGS()
    {
        // Mineral Commodity Summaries 2026: metal 10.24 and 25 dollars a pound, oxide and metal 28,920 and 43,500 t; cobalt 16.77 and 21 dollars a pound.
        Find("E09", "antimony", BacktestMetric.UsPrice, 12).Observed.ShouldBe(25 / 10.24, 1e-9);
        Find("E09", "antimony", BacktestMetric.UsImports, 12, isYearly: true).Observed.ShouldBe(43500 / 28920.0, 1e-9);
        Find("E11", "cobalt", BacktestMetric.UsPrice, 12).Observed.ShouldBe(21 / 16.77, 1e-9);
        // The year after August 2023 is 2024, the last before it 2022.
        Find("E05", "germanium", BacktestMetric.UsPrice, 12).Observed.ShouldBe(1991 / 1294.0, 1e-9);
    }

    [Fact]
    public void An_event_that_ends_another_takes_its_later_windows_out()
    {
        Find("E08", "antimony", BacktestMetric.UsImports, 3).NotCounted.ShouldBe("");
        Find("E08", "antimony", BacktestMetric.UsImports, 6).NotCounted.ShouldBe("E09 held in 3 of the 6 months");
        Find("E08", "antimony", BacktestMetric.UsImports, 12).NotCounted.ShouldBe("E09 held in 9 of the 12 months");
    }

    [Fact]
    public void Every_event_of_the_register_is_played_or_has_a_reason()
    {
        var held = Shipped.Value;
        held.Cases.Select(c => c.Event.Id).ShouldBe(["E05", "E06", "E08", "E09", "E10", "E11", "E12"]);
        held.NotPlayed.Select(n => n.Id).ShouldBe(["E01a", "E01b", "E02", "E03", "E04", "E07", "E13", "E14", "E15", "E16", "E17", "E18"]);
        held.NotPlayed.ShouldAllBe(n => n.Reason.Length > 20);
    }

    [Fact]
    public void Events_are_fed_as_announced()
    {
        var cobalt = Case("E11").Event;
        (cobalt.Measure.Months, cobalt.FirstMonth).ShouldBe((4, AnnouncedEvent.MonthOf(2025, 3)));
        var refused = Case("E09").Event;
        (refused.LeakageIsPrior, refused.LicenceIsPrior, refused.Measure.Months).ShouldBe((true, false, AnnouncedEvent.OpenEnded));
        refused.Earlier.Select(e => e.Id).ShouldBe(["E05", "E08"]);
        refused.Caveats.ShouldContain(c => c.Contains("base network is of 2024"));
        Case("E11").Event.Caveats.ShouldNotContain(c => c.Contains("base network"));
    }

    private static BacktestCase Case(string id) => Shipped.Value.Cases.Single(c => c.Event.Id == id);

    private static EventObservation Find(string id, string mineral, BacktestMetric metric, int months, bool isYearly = false) => Case(id).Observations.Single(o =>
        o.Mineral.Value == mineral && o.Metric == metric && o.Window.Months == months && (o.IsYearly == isYearly || metric == BacktestMetric.UsPrice));

    // Mean of a column of the raw table over months written as yyyymm.
    private static double Mean(string code, int column, int from, int to)
    {
        var cells = File.ReadLines(Path.Combine(Workspace.FolderOf(null), "trade", "us-imports-monthly-2023-2025.csv")).Skip(1).Select(line => line.Split(','))
            .Where(c => c[1] == code && int.Parse(c[0].Replace("-", ""), CultureInfo.InvariantCulture) is var month && month >= from && month <= to)
            .Select(c => double.Parse(c[column], CultureInfo.InvariantCulture)).ToList();
        cells.Count.ShouldBe((((to / 100) - (from / 100)) * 12) + (to % 100) - (from % 100) + 1);
        return cells.Average();
    }
}
