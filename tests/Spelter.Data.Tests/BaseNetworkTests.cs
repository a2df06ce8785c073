using NodaTime;
using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Data.Tests;

/// <summary>The base network of every mineral of the shipped tables.</summary>
public sealed class BaseNetworkTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly Workspace Shipped = Workspace.Open();
    private static readonly NetworkWorkspace Networks = new(Shipped, Day);
    private static readonly List<SupplyNetwork> Built = [.. Shipped.Catalog.ListOn(Day)!.Members.Select(m => Networks.Of(m).Network).OfType<SupplyNetwork>()];

    [Fact]
    public void Most_minerals_of_the_list_have_one_and_the_others_a_reason_of_their_own()
    {
        Built.Count.ShouldBeGreaterThanOrEqualTo(45);
        foreach (var mineral in Shipped.Catalog.ListOn(Day)!.Members)
            if (Networks.Of(mineral) is { Network: null, Reason: var reason }) reason.ShouldNotStartWith("no table of output by country", Case.Sensitive, mineral.Value);
    }

    [Fact]
    public void Every_tonne_that_enters_a_node_leaves_it()
    {
        foreach (var network in Built)
            foreach (var node in network.Nodes)
            {
                var (into, outOf) = (network.Sum(f => f.To == node), network.Sum(f => f.From == node));
                Math.Abs(into - outOf).ShouldBeLessThanOrEqualTo(1e-9 * Math.Max(into, network.Sum(f => f.Kind == FlowKind.Output) * 1e-3), $"{network.Mineral} {node}");
            }
    }

    [Fact]
    public void United_States_trade_is_as_published()
    {
        foreach (var network in Built)
            foreach (var flow in network.Flows.Where(f => f is { Kind: FlowKind.Trade, Evidence.Count: > 0 } && f.To!.Value.Country == CountryCode.UnitedStates && f.Stated > 1e-4 * network.Flows.Max(x => x.Tonnes)))
                flow.Tonnes.ShouldBe(flow.Stated!.Value, 0.005 * flow.Stated.Value, $"{network.Mineral} {flow.From} {flow.To}");
    }

    // USGS Mineral Commodity Summaries 2026, imports for consumption of 2024: metal and oxide of antimony, gallium metal, refined copper, cobalt.
    [Theory]
    [InlineData("antimony", Stage.Refined, 28_920)]
    [InlineData("gallium", Stage.Refined, 11)]
    [InlineData("copper", Stage.Refined, 903_000)]
    [InlineData("cobalt", Stage.Refined, 10_800)]
    public void United_States_imports_add_to_the_printed_total(string mineral, Stage stage, double tonnes) => Of(mineral)
        .Sum(f => f.Kind == FlowKind.Trade && f.To == new SupplyNode(stage, CountryCode.UnitedStates)).ShouldBe(tonnes, 0.01 * tonnes);

    // Mineral Commodity Summaries 2026: primary smelters of the United States made 676,000 t of 1,310,000 t of capacity in 2024; Japan
    // 3 t of gallium of 10 t.
    [Theory]
    [InlineData("aluminum", "USA", 676_000, 1_310_000)]
    [InlineData("gallium", "JPN", 3, 10)]
    public void Published_capacity_bounds_what_a_node_can_make(string mineral, string country, double output, double capacity)
    {
        var (network, node) = (Of(mineral), new SupplyNode(Stage.Refined, new CountryCode(country)));
        network.UtilisationOf(node)!.Value.ShouldBe(output / capacity, 1e-9);
        var problem = Networks.Calibrated(network).Problem;
        // Aluminum comes from alumina through an arc; gallium enters at its only stage.
        var most = mineral == "aluminum" ? problem.Arcs.Single(a => a.Id == $"Intermediate:{country}>Refined:{country}").Capacity : problem.Nodes.Single(n => n.Id == node.Id).Supply!.Capacity;
        most.ShouldBe(capacity, 0.01 * capacity);
    }

    [Fact]
    public void Capacity_without_output_is_said_and_a_node_without_a_published_capacity_has_none()
    {
        Of("gallium").Notes.ShouldContain("Refined: capacity of 104 t is published for countries without output; it stands still and the model does not start it again.");
        Of("antimony").Utilisations.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_shock_the_network_is_its_base_year()
    {
        foreach (var network in Built)
        {
            var calibrated = Networks.Calibrated(network);
            var solution = new NetworkSolver(new CompiledProblem(calibrated.Problem)).Solve();
            solution.Status.ShouldBe(EquilibriumStatus.Converged, network.Mineral.Value);
            for (var i = 0; i < calibrated.BaseFlows.Count; i++)
            {
                var (flow, node) = (calibrated.BaseFlows[i], calibrated.Problem.Arcs[i].To);
                // Relative to what passes through the node that the arc reaches.
                solution.Arcs[i].Flow.ShouldBe(flow, 1e-8 * network.Sum(f => f.To?.Id == node), $"{network.Mineral} {calibrated.Problem.Arcs[i].Id}");
            }
        }
    }

    [Fact]
    public void Supply_is_output_alone_and_what_is_of_unknown_origin_stands_beside_it()
    {
        foreach (var network in Built)
        {
            var problem = Networks.Calibrated(network).Problem;
            foreach (var node in network.Nodes)
            {
                var supply = problem.Nodes.Single(n => n.Id == node.Id).Supply is IsoelasticCurve curve ? curve.Quantity : 0;
                supply.ShouldBe(network.Sum(f => f.Kind == FlowKind.Output && f.To == node), 1e-9 * supply, $"{network.Mineral} {node}");
                problem.Arcs.Where(a => a.Id == $"unknown origin>{node.Id}").Sum(a => a.Capacity)
                    .ShouldBe(network.Sum(f => f.Kind == FlowKind.DifferenceIn && f.To == node), 1e-9 * network.Sum(f => f.To == node), $"{network.Mineral} {node}");
            }
        }
    }

    // China imports no alumina and next to no metal in the tables held; it uses and processes more of both than any other country.
    [Theory]
    [InlineData(Stage.Intermediate, "AUS")]
    [InlineData(Stage.Intermediate, "BRA")]
    [InlineData(Stage.Refined, "CAN")]
    public void Who_exports_a_stage_of_aluminum_can_sell_it_to_China(Stage stage, string exporter) => Networks.Calibrated(Of("aluminum")).Problem.Arcs
        .ShouldContain(a => a.Id == CalibratedNetwork.ArcOf(new SupplyNode(stage, new CountryCode(exporter)), new SupplyNode(stage, new CountryCode("CHN"))));

    [Fact]
    public void Shares_of_origin_add_to_one_and_use_of_an_origin_to_its_output()
    {
        foreach (var network in Built)
        {
            var mix = OriginMix.ToTheMine(network);
            foreach (var node in network.Nodes.Where(n => network.Sum(f => f.To == n) > 0)) mix.Of(node).Values.Sum().ShouldBe(1, 1e-8, $"{network.Mineral} {node}");
            foreach (var mine in network.Flows.Where(f => f.Kind == FlowKind.Output && f.To!.Value.Stage == network.Stages[0]).GroupBy(f => f.To!.Value.Country))
                mix.LeavingOf(new Origin(OriginKind.FirstStage, mine.Key)).ShouldBe(mine.Sum(f => f.Tonnes), 1e-8 * network.Sum(f => f.Kind == FlowKind.Output), $"{network.Mineral} {mine.Key}");
        }
    }

    [Fact]
    public void Nobody_trades_with_himself() => Built.SelectMany(n => n.Flows).Where(f => f.Kind == FlowKind.Trade).ShouldAllBe(f => f.From != f.To);

    private static SupplyNetwork Of(string mineral) => Built.Single(n => n.Mineral.Value == mineral);
}
