using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Data.Backtests;
using Spelter.Disruption;

namespace Spelter.Data.Tests;

public sealed class BacktestFileTests
{
    private const string Good = """
        id: X01
        name: a test
        announced: 2024-12-03
        effective: 2024-12-20
        event:
          kind: export-ban
          actor: CHN
          minerals: [antimony]
          stages: [Refined]
          targets: [USA]
        observations:
          - metric: usImportsRatio
            horizonMonths: 6
            before: 40
            after: 10
            source: a table
            grade: B
          - metric: actorShareOfUsImports
            horizonMonths: 3
            firstMonth: 1
            before: 0.5
            after: 0.1
          - { metric: priceOutsideInsideRatio, horizonMonths: 3, observed: 1.8, noise: 0, importer: JPN }
        """;

    private static readonly Workspace Shipped = Workspace.Open();

    [Fact]
    public void A_file_holds_an_event_and_what_came()
    {
        var read = Read(Good);
        (read.Event.Id, read.Event.Name, read.Event.Measure.Kind, read.Event.Measure.Months).ShouldBe(("X01", "a test", DisruptionKind.ExportBan, AnnouncedEvent.OpenEnded));
        read.Event.FirstMonth.ShouldBe(AnnouncedEvent.MonthOf(2025, 1));
        (read.Event.LeakageIsPrior, read.Event.LicenceIsPrior).ShouldBe((true, false));
        read.Observations.Select(o => (o.Metric, o.Observed, o.Before, o.Window, o.Grade)).ShouldBe(
        [
            (BacktestMetric.UsImports, 0.25, 1, new MonthWindow(0, 6), 'B'),
            (BacktestMetric.ActorShare, 0.1, 0.5, new MonthWindow(1, 3), 'C'),
            (BacktestMetric.PriceOutsideInside, 1.8, 1, new MonthWindow(0, 3), 'C'),
        ]);
        read.Observations.ShouldAllBe(o => o.Mineral == new MineralId("antimony") && o.Stage == Stage.Refined);
        read.Observations[2].Importer.ShouldBe(new CountryCode("JPN"));
        read.Observations[2].Noise.Factors(1, 1).ShouldBe((1, 1));
    }

    [Fact]
    public void The_measure_may_stand_as_in_a_scenario_or_among_the_keys_of_the_file()
    {
        var inside = Read(Good);
        Read(Good.Replace("event:\n", "events:\n", StringComparison.Ordinal).Replace("  kind: export-ban\n", "  - kind: export-ban\n", StringComparison.Ordinal)
            .Replace("\n  actor", "\n    actor", StringComparison.Ordinal).Replace("\n  minerals", "\n    minerals", StringComparison.Ordinal)
            .Replace("\n  stages", "\n    stages", StringComparison.Ordinal).Replace("\n  targets", "\n    targets", StringComparison.Ordinal)).Event.Measure.Actor.ShouldBe(inside.Event.Measure.Actor);
        Read("id: X02\nannounced: 2025-01-05\nkind: outage\nactor: COD\nminerals: cobalt\nobservations: [{ metric: usPriceRatio, horizonMonths: 3, observed: 2 }]").Event.Measure.Kind.ShouldBe(DisruptionKind.Outage);
    }

    [Fact]
    public void What_the_file_states_is_not_drawn()
    {
        Read(Good.Replace("  targets: [USA]", "  targets: [USA]\n  leakage: { share: 0.2 }", StringComparison.Ordinal)).Event.LeakageIsPrior.ShouldBeFalse();
        var licence = Good.Replace("export-ban", "export-licence", StringComparison.Ordinal);
        Read(licence).Event.LicenceIsPrior.ShouldBeTrue();
        Read(licence.Replace("  targets: [USA]", "  licence: { closedMonths: 3 }", StringComparison.Ordinal)).Event.LicenceIsPrior.ShouldBeFalse();
    }

    [Theory]
    [InlineData("usImportsRatio", "usImportRatio", "event.yaml(12): unknown metric \"usImportRatio\". The metrics are usImportsRatio, usImportsFromActorRatio, ")]
    [InlineData("announced: 2024-12-03", "announced: 3 December", "event.yaml(3): \"3 December\" is not a date. Write it as yyyy-MM-dd.")]
    [InlineData("effective: 2024-12-20", "effective: 2024-11-20", "event.yaml(4): the measure cannot hold before it is announced.")]
    [InlineData("id: X01", "name2: X01", "event.yaml(1): the event: \"id\" is missing.")]
    [InlineData("actor: CHN", "actor: XQQ", "event.yaml(7): unknown country \"XQQ\".")]
    [InlineData("horizonMonths: 6", "horizonMonths: 0", "event.yaml(13): 0 is no number of months to look at. Write 1 to 60.")]
    [InlineData("    horizonMonths: 6\n", "", "event.yaml(12): the observation has no \"horizonMonths\".")]
    [InlineData("before: 40", "before: 0", "event.yaml(12): the observation has no value.")]
    [InlineData("after: 10", "after: -1", "event.yaml(12): the observation has no value.")]
    [InlineData("after: 10", "observed: 10\n    after: 10", "event.yaml(15): the observation has both \"after\" and \"observed\".")]
    [InlineData("before: 0.5", "before: 50", "event.yaml(21): a share lies from 0 to 1.")]
    [InlineData("grade: B", "grade: D", "event.yaml(17): \"D\" is not a grade: A, B or C.")]
    [InlineData("grade: B", "grad: B", "event.yaml(17): an observation: \"grad\" is not known here. It may have metric, horizonMonths, ")]
    [InlineData("source: a table", "mineral: tin", "event.yaml(16): the measure does not name tin. It names antimony.")]
    public void A_fault_is_one_line_with_its_place(string good, string bad, string message) =>
        Should.Throw<InputException>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Problem.ToString().ShouldStartWith(message);

    [Fact]
    public void A_folder_without_events_and_two_events_of_one_name_are_refused()
    {
        using var folder = new TemporaryFolder();
        Message(() => Folder(folder.Path)).ShouldContain("holds no event file");
        folder.Write("a.yaml", Good);
        Folder(folder.Path).Count.ShouldBe(1);
        folder.Write("b.yml", Good);
        Message(() => Folder(folder.Path)).ShouldBe("b.yml: a second event has the identity \"X01\". Give each event of the folder its own id.");
        Message(() => Folder(Path.Combine(folder.Path, "none"))).ShouldStartWith("--events: there is no folder");
    }

    [Fact]
    public void Two_measures_are_not_one_event()
    {
        var two = Good.Replace("observations:", "events:\n  - { kind: outage, actor: COD, minerals: [cobalt] }\nobservations:", StringComparison.Ordinal);
        Message(() => Read(two)).ShouldContain("the file has more than one measure");
    }

    private static string Message(Action read) => Should.Throw<InputException>(read).Problem.ToString();

    private static IReadOnlyList<BacktestCase> Folder(string path) => BacktestFile.ReadFolder(path, Shipped.Catalog, Shipped.EventDefaults, Shipped.BacktestSettings);

    private static BacktestCase Read(string text)
    {
        using var folder = new TemporaryFolder();
        return BacktestFile.Read(folder.Write("event.yaml", text), Shipped.Catalog, Shipped.EventDefaults, Shipped.BacktestSettings);
    }
}
