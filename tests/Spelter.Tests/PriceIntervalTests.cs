using Spelter.Equilibrium;

namespace Spelter.Tests;

public sealed class PriceIntervalTests
{
    [Fact]
    public void A_fixed_demand_that_just_empties_what_can_reach_it_has_a_least_price_and_no_highest()
    {
        var (problem, solution) = Solve(
            [new("mine", null, new LinearCurve(1, 1)), new("plant", new IsoelasticCurve(10, 1, 0), null)],
            new NetworkArc("mine>plant", "mine", "plant") { Capacity = 10, Cost = 2 });
        var plant = PriceIntervals.Of(problem, solution)[1];
        plant.High.ShouldBeNull();
        plant.Low!.Value.ShouldBe(13, 1e-9);
        PriceIntervals.Closest(problem, solution, [11, 5]).Nodes[1].Price.ShouldBe(13, 1e-9);
        PriceIntervals.Closest(problem, solution, [11, 40]).Nodes[1].Price.ShouldBe(40, 1e-9);
    }

    [Fact]
    public void A_market_without_trade_has_a_price_between_its_best_offer_and_its_best_bid()
    {
        // The mine asks 5 and the way costs 10; the plant pays no more than 8.
        var (problem, solution) = Solve(
            [new("mine", null, new LinearCurve(5, 1)), new("plant", new LinearCurve(8, 1), null)],
            new NetworkArc("mine>plant", "mine", "plant") { Cost = 10 });
        var intervals = PriceIntervals.Of(problem, solution);
        solution.Arcs[0].Flow.ShouldBe(0);
        (intervals[0].Low, intervals[0].High).ShouldBe((-2, 5));
        (intervals[1].Low, intervals[1].High).ShouldBe((8, 15));
        // The mine's price moves first; the plant's follows it.
        var closest = PriceIntervals.Closest(problem, solution, [3, 20]);
        (closest.Nodes[0].Price, closest.Nodes[1].Price).ShouldBe((3, 13));
    }

    [Fact]
    public void The_highest_and_the_lowest_prices_of_random_networks_are_equilibria_of_the_same_flows()
    {
        var wide = 0;
        for (var seed = 0; seed < 3000; seed++)
        {
            var problem = RandomNetwork.Draw(seed);
            if (problem.Bundles.Count > 0) continue;
            var compiled = new CompiledProblem(problem);
            var solution = new NetworkSolver(compiled).Solve();
            if (solution.Status != EquilibriumStatus.Converged) continue;
            var intervals = PriceIntervals.Of(compiled, solution);
            wide += intervals.Count(i => !i.IsPoint);
            foreach (var ends in new[] { intervals.Select(i => i.Low ?? -1e4), intervals.Select(i => i.High ?? 1e4) })
            {
                var moved = PriceIntervals.Closest(compiled, solution, [.. ends]);
                var (worst, where) = EquilibriumConditions.Of(problem, moved);
                worst.ShouldBeLessThan(1e-7, $"{seed} at {where}");
            }
        }

        wide.ShouldBeGreaterThan(500);
    }

    private static (CompiledProblem Problem, EquilibriumSolution Solution) Solve(MarketNode[] nodes, params NetworkArc[] arcs)
    {
        var problem = new CompiledProblem(new NetworkProblem("idle", nodes, arcs, []));
        var solution = new NetworkSolver(problem).Solve();
        solution.Status.ShouldBe(EquilibriumStatus.Converged, solution.Reason);
        return (problem, solution);
    }
}
