using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Tests;

/// <summary>Balancing is a least-squares problem, which the plain solver of equilibria solves too: a flow held to its statement by a spring.</summary>
public sealed class ReliabilityBalanceTests
{
    private static readonly CountryCode[] Countries = [new("AAA"), new("BBB"), new("CCC"), new("DDD")];

    [Fact]
    public void Two_sources_that_differ_meet_where_their_variances_say()
    {
        var node = new SupplyNode(Stage.Mined, Countries[0]);
        var balanced = ReliabilityBalance.Solve([node],
            [new(FlowKind.Output, null, node, Statement.Of(100, 0, ""), 3), new(FlowKind.Use, node, null, Statement.Of(110, 0, ""), 1)]);
        balanced.ShouldBe([109, 109], 1e-9);
    }

    [Fact]
    public void Random_statements_balance_as_the_plain_solver_balances_them()
    {
        for (var seed = 0u; seed < 200; seed++)
        {
            var (nodes, flows) = Draw(seed);
            var ours = ReliabilityBalance.Solve(nodes, flows);
            var arcs = flows.Select((f, i) => new NetworkArc($"a{i}", f.From?.Id ?? "outside", f.To?.Id ?? "outside")
            {
                Cost = -f.Stated.Tonnes / (f.Deviation * f.Deviation),
                Slope = 1 / (f.Deviation * f.Deviation),
            }).ToList();
            List<MarketNode> markets = [.. nodes.Select(n => new MarketNode(n.Id, null, null)), new("outside", new LinearCurve(0, 0), new LinearCurve(0, 0))];
            var oracle = PlainSolver.Solve(new NetworkProblem("balance", markets, arcs, []));
            oracle.Status.ShouldBe(EquilibriumStatus.Converged, $"seed {seed}");
            for (var i = 0; i < ours.Length; i++) ours[i].ShouldBe(oracle.Arcs[i].Flow, 1e-6, $"seed {seed}, flow {i}");
        }
    }

    private static (List<SupplyNode> Nodes, List<StatedFlow> Flows) Draw(uint seed)
    {
        var drawn = 0u;
        double U(double low, double high) => low + ((high - low) * Philox.Uniform(11, seed, drawn++));
        List<SupplyNode> nodes = [.. Countries.Select(c => new SupplyNode(Stage.Mined, c))];
        List<StatedFlow> flows = [];
        foreach (var node in nodes)
        {
            flows.Add(new(FlowKind.Output, null, node, Statement.Of(U(0, 100), 0, ""), U(1, 20)));
            flows.Add(new(FlowKind.Use, node, null, Statement.Of(U(0, 100), 0, ""), U(1, 40)));
            foreach (var other in nodes.Where(n => n != node && U(0, 1) < 0.6))
                flows.Add(new(FlowKind.Trade, node, other, Statement.Of(U(0, 30), 0, ""), U(1, 20)));
        }

        return (nodes, flows);
    }
}
