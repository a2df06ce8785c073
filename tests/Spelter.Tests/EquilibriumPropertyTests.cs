using Spelter.Chance;
using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Tests;

public sealed class EquilibriumPropertyTests
{
    [Fact]
    public void Every_unit_is_accounted_for_at_every_node_under_every_cut()
    {
        var hub = HubNetwork.Draw();
        var problem = new CompiledProblem(hub.Problem);
        var solver = new NetworkSolver(problem);
        for (var country = 0; country < hub.Countries; country++)
        {
            var cut = hub.Exports(0, country).ToList();
            foreach (var arc in cut) problem.SetCapacity(arc, 0.3 * hub.Flows[arc]);
            var solution = solver.Solve(hub.Prices);
            solution.Status.ShouldBe(EquilibriumStatus.Converged);
            EquilibriumConditions.Of(problem.ToProblem(), solution).Worst.ShouldBeLessThan(1e-9);
            foreach (var arc in cut) problem.SetArc(arc, hub.Problem.Arcs[arc]);
        }

        solver.Fallbacks.ShouldBe(0);
    }

    [Fact]
    public void A_tighter_cap_never_makes_a_market_worth_more()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var problem = new CompiledProblem(RandomNetwork.Draw(seed));
            if (!Welfare.IsDefined(problem.ToProblem()) || problem.Arcs.Count == 0) continue;
            var solver = new NetworkSolver(problem);
            var free = solver.Solve();
            if (free.Status != EquilibriumStatus.Converged) continue;
            var arc = (int)(problem.Arcs.Count * Philox.Uniform(11, (uint)seed, 0));
            problem.SetCapacity(arc, 0.5 * free.Arcs[arc].Flow);
            var capped = solver.Solve();
            capped.Status.ShouldBe(EquilibriumStatus.Converged);
            var before = Welfare.Of(problem.ToProblem(), free);
            Welfare.Of(problem.ToProblem(), capped).ShouldBeLessThanOrEqualTo(before + (1e-9 * Math.Max(1, Math.Abs(before))), $"{seed}");
        }
    }

    [Fact]
    public void All_prices_a_thousandfold_leave_all_flows_as_they_were()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var problem = RandomNetwork.Draw(seed);
            if (problem.Arcs.Any(a => a.Slope == 0) || problem.Nodes.Any(n => n.Demand is LinearCurve { Slope: 0 } || n.Supply is LinearCurve { Slope: 0 })) continue;
            var (plain, dear) = (Solve(problem), Solve(Dearer(problem, 1000)));
            if (plain.Status != EquilibriumStatus.Converged || plain.Nodes.Any(n => n.Price < 0)) continue;
            for (var a = 0; a < problem.Arcs.Count; a++) dear.Arcs[a].Flow.ShouldBe(plain.Arcs[a].Flow, 1e-6 * Math.Max(1, plain.Arcs[a].Flow), $"{seed}");
        }
    }

    [Fact]
    public void A_tariff_rate_quota_has_no_jump_where_its_regimes_meet()
    {
        foreach (var edge in new[] { 80, 340.0 / 3 })
        {
            var (below, above) = (Quota(edge - 1e-6), Quota(edge + 1e-6));
            for (var node = 0; node < 2; node++) above.Nodes[node].Price.ShouldBe(below.Nodes[node].Price, 1e-5);
            (above.Arcs[0].Flow + above.Arcs[1].Flow).ShouldBe(below.Arcs[0].Flow + below.Arcs[1].Flow, 1e-5);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(35)]
    [InlineData(60)]
    public void A_tariff_a_quota_and_a_minimum_import_price_can_be_the_same(double duty)
    {
        var tariff = Market(new NetworkArc("way", "abroad", "home") { SpecificDuty = duty });
        var quota = Market(new NetworkArc("way", "abroad", "home") { Capacity = tariff.Arcs[0].Flow });
        var floor = Market(new NetworkArc("way", "abroad", "home") { MinimumPrice = tariff.Nodes[1].Price });
        foreach (var other in new[] { quota, floor })
        {
            other.Arcs[0].Flow.ShouldBe(tariff.Arcs[0].Flow, 1e-8);
            other.Nodes[0].Price.ShouldBe(tariff.Nodes[0].Price, 1e-8);
        }

        floor.Arcs[0].Wedge.ShouldBe(duty, 1e-8);
        floor.Nodes[1].Price.ShouldBe(tariff.Nodes[1].Price, 1e-8);
        (quota.Arcs[0].ShadowPrice + quota.Nodes[0].Price).ShouldBe(tariff.Nodes[1].Price, 1e-8);
    }

    private static EquilibriumSolution Quota(double quota) => Market(
        new NetworkArc("in quota", "abroad", "home") { SpecificDuty = 10, Capacity = quota }, new NetworkArc("over quota", "abroad", "home") { SpecificDuty = 60 });

    private static EquilibriumSolution Market(params NetworkArc[] arcs) =>
        Solve(new NetworkProblem("market", [new("abroad", null, new LinearCurve(20, 0.5)), new("home", new LinearCurve(200, 1), null)], arcs, []));

    private static EquilibriumSolution Solve(NetworkProblem problem) => new NetworkSolver(new CompiledProblem(problem)).Solve();

    private static NetworkProblem Dearer(NetworkProblem problem, double by)
    {
        Curve? Times(Curve? curve) => curve switch
        {
            LinearCurve line => line with { Intercept = by * line.Intercept, Slope = by * line.Slope },
            IsoelasticCurve power => power with { Price = by * power.Price },
            _ => null,
        };
        return new NetworkProblem(problem.Name, [.. problem.Nodes.Select(n => new MarketNode(n.Id, Times(n.Demand), Times(n.Supply)))],
            [.. problem.Arcs.Select(a => a with { Cost = by * a.Cost, Slope = by * a.Slope, SpecificDuty = by * a.SpecificDuty, MinimumPrice = by * a.MinimumPrice })], problem.Bundles);
    }
}
