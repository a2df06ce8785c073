using NodaTime;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Data.Tests;

/// <summary>Paths in time on the base networks of the shipped tables.</summary>
public sealed class TimePathNetworkTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly Workspace Shipped = Workspace.Open();
    private static readonly NetworkWorkspace Networks = new(Shipped, Day);
    private static readonly CountryCode China = new("CHN");

    [Fact]
    public void Without_a_shock_every_period_of_every_network_is_its_base_year()
    {
        foreach (var network in Shipped.Catalog.ListOn(Day)!.Members.Select(m => Networks.Of(m).Network).OfType<SupplyNetwork>())
        {
            var nothing = Ban(network.Mineral, 0, 3) with { Actor = LargestExporter(network), Stages = [] };
            var use = network.Sum(f => f.From?.Country == CountryCode.UnitedStates && f.To is null);
            var path = Path(network, nothing, months: 3);
            var stage = ScenarioFigures.StageHit(network, nothing);
            var imports = network.Sum(f => f.Kind == FlowKind.Trade && f.To == new SupplyNode(stage, CountryCode.UnitedStates));
            foreach (var figures in path.Central.Concat(path.Draws[0]))
            {
                figures.PriceReported.ShouldBe(1, 1e-8, network.Mineral.Value);
                figures.Shortfall.ShouldBe(0, 1e-8 * Math.Max(use, 1e-3), network.Mineral.Value);
                figures.Stock.ShouldBe(figures.StockBefore, 1e-8 * Math.Max(use, 1), network.Mineral.Value);
                figures.Imports.ShouldBe(imports / 4, 1e-8 * Math.Max(imports, 1), network.Mineral.Value);
            }
        }
    }

    [Fact]
    public void A_full_ban_of_the_largest_exporter_settles_on_every_network_and_leaves_no_less_than_nothing_in_stock()
    {
        foreach (var network in Shipped.Catalog.ListOn(Day)!.Members.Select(m => Networks.Of(m).Network).OfType<SupplyNetwork>())
        {
            var path = Path(network, Ban(network.Mineral, 1, 2) with { Actor = LargestExporter(network), Stages = [] }, months: 3);
            path.Unsettled.ShouldBe(0, network.Mineral.Value);
            foreach (var run in path.Draws.Append(path.Central))
                foreach (var (figures, next) in run.Zip(run.Skip(1)))
                {
                    figures.Stock.ShouldBe(figures.StockBefore + figures.Moves.In - figures.Moves.Out, 1e-9 * Math.Max(1, figures.StockBefore), network.Mineral.Value);
                    next.StockBefore.ShouldBe(figures.Stock, network.Mineral.Value);
                    figures.Stock.ShouldBeGreaterThanOrEqualTo(0, network.Mineral.Value);
                }
        }
    }

    [Fact]
    public void Licences_on_gallium_are_near_zero_then_partial_then_near_full_and_the_price_peaks_and_falls()
    {
        var network = Network("gallium");
        var path = Path(network, Ban(network.Mineral, 1, 0) with { Kind = DisruptionKind.ExportLicence, Licence = Shipped.EventDefaults.Licence }).Central;
        var before = network.Sum(f => f.Kind == FlowKind.Trade && f.To == new SupplyNode(Stage.Refined, CountryCode.UnitedStates)) / 12;
        path.Take(2).ShouldAllBe(f => f.Imports < 0.1 * before);
        path.Skip(2).Take(6).ShouldAllBe(f => f.Imports > path[1].Imports && f.Imports < 0.8 * before);
        path.Skip(8).ShouldAllBe(f => f.Imports > 0.8 * before);
        var peak = path.Take(12).Select(f => f.PriceReported).ToList();
        peak.IndexOf(peak.Max()).ShouldBeLessThan(8);
        peak.Skip(8).ShouldAllBe(p => p < 0.2 * peak.Max());
        path[^1].PriceReported.ShouldBeLessThan(1.1);
    }

    [Theory]
    [InlineData("antimony")]
    [InlineData("gallium")]
    [InlineData("germanium")]
    public void Front_running_raises_exports_before_the_date_and_the_measure_lowers_them_after_it(string mineral)
    {
        var network = Network(mineral);
        var before = network.Sum(f => f.Kind == FlowKind.Trade && f.From == new SupplyNode(Stage.Refined, China)) / 12;
        var path = Path(network, Ban(network.Mineral, 0.5, 2)).Central;
        path.Take(2).ShouldAllBe(f => f.ActorExports > 1.05 * before);
        path.Skip(2).Take(12).ShouldAllBe(f => f.ActorExports < 0.51 * before);
    }

    [Fact]
    public void Front_running_raises_imports_of_who_depends_on_the_actor_before_the_date_and_lowers_them_after_it()
    {
        var network = Network("antimony");
        var hit = Ban(network.Mineral, 0.5, 2) with { Targets = [CountryCode.UnitedStates] };
        var (with, without) = (Path(network, hit).Central, Path(network, hit, Shipped.TimePriors with { ForwardShare = Interval.Zero }).Central);
        with.Take(2).Zip(without).ShouldAllBe(p => p.First.Imports > p.Second.Imports);
        with[2].Imports.ShouldBeLessThan(without[2].Imports);
        with.Sum(f => f.Moves.Drawn).ShouldBe(with.Sum(f => f.Moves.Forward), 1e-6);
    }

    [Theory]
    [InlineData("antimony")]
    [InlineData("gallium")]
    [InlineData("tungsten")]
    public void A_more_severe_ban_leaves_more_lacking_at_every_month(string mineral)
    {
        var network = Network(mineral);
        IReadOnlyList<PeriodFigures>? milder = null;
        foreach (var severity in new[] { 0.2, 0.4, 0.6, 0.8, 1 })
        {
            var path = Path(network, Ban(network.Mineral, severity, 0)).Central;
            for (var month = 1; milder is not null && month <= 12; month++)
                path.Take(month).Sum(f => f.Shortfall).ShouldBeGreaterThanOrEqualTo(milder.Take(month).Sum(f => f.Shortfall) - 1e-6, $"{severity} to month {month}");
            milder = path;
        }
    }

    // Printed in Mineral Commodity Summaries 2026: stocks at the end of 2024. Industry and exchange warehouses of cobalt and nickel are added.
    [Theory]
    [InlineData("gallium", 3.41)]
    [InlineData("cobalt", 990)]
    [InlineData("tin", 9600)]
    [InlineData("nickel", 25_758)]
    public void The_stock_of_the_United_States_is_the_published_one(string mineral, double tonnes)
    {
        var stock = Networks.StockOf(Network(mineral)).ShouldNotBeNull();
        stock.Tonnes.ShouldBe(tonnes, 1e-9);
        stock.Citation.Source.Id.ShouldBe("usgs-mcs-2026");
    }

    [Theory]
    [InlineData("antimony")]
    [InlineData("manganese")]
    [InlineData("tungsten")]
    public void Where_none_is_printed_or_it_is_on_another_basis_it_is_unknown(string mineral) => Networks.StockOf(Network(mineral)).ShouldBeNull();

    private static CountryCode LargestExporter(SupplyNetwork network) => network.Flows.Where(f => f.Kind == FlowKind.Trade)
        .GroupBy(f => f.From!.Value.Country).OrderByDescending(g => g.Sum(f => f.Tonnes)).Select(g => g.Key).DefaultIfEmpty(network.Nodes[0].Country).First();

    private static SupplyNetwork Network(string mineral) => Networks.Of(new MineralId(mineral)).Network!;

    private static DisruptionEvent Ban(MineralId mineral, double severity, int announced) =>
        new(DisruptionKind.ExportBan, China, [mineral], [Stage.Refined], [], severity, 0, 12) { Notice = announced };

    private static TimePath Path(SupplyNetwork network, DisruptionEvent hit, TimePriors? priors = null, int months = 1)
    {
        var scenario = new DisruptionScenario("test", 12, [hit]);
        var question = new PathQuestion(network.Mineral, scenario, CountryCode.UnitedStates, PathPeriod.Of(scenario, network.Mineral, months, 6), Networks.StockOf(network));
        return TimePath.Of(question, shares => Networks.Calibrated(network, Networks.Priors.At(Networks.ExtentOf(network.Mineral), shares)), priors ?? Shipped.TimePriors, draws: 1).Value;
    }
}
