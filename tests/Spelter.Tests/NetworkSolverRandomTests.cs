using System.Collections.Concurrent;
using Spelter.Chance;
using Spelter.Equilibrium;

namespace Spelter.Tests;

public sealed class NetworkSolverRandomTests
{
    private const int Cases = 10_000;

    [Fact]
    public void The_fast_solver_agrees_with_the_plain_one_on_every_random_network()
    {
        ConcurrentBag<string> failures = [];
        var fallbacks = 0;
        Parallel.For(0, Cases, seed =>
        {
            var compiled = new CompiledProblem(RandomNetwork.Draw(seed));
            var (fast, plain) = (new NetworkSolver(compiled).Solve(), PlainSolver.Solve(compiled.ToProblem()));
            if (fast.IsFallback && plain.Status == EquilibriumStatus.Converged) Interlocked.Increment(ref fallbacks);
            if (Difference(compiled, fast, plain) is { } difference) failures.Add($"{seed}: {difference}");
        });
        failures.Count.ShouldBe(0, string.Join(Environment.NewLine, failures.Take(20)));
        // Three of them creep: weights of flows without slope that only the plain solver's longer patience outlasts.
        fallbacks.ShouldBeLessThan(10);
    }

    [Fact]
    public void A_warm_start_ends_where_a_cold_one_does()
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var compiled = new CompiledProblem(RandomNetwork.Draw(seed));
            var solver = new NetworkSolver(compiled);
            var cold = solver.Solve();
            if (cold.Status != EquilibriumStatus.Converged) continue;
            double[] prices = [.. cold.Nodes.Select((n, i) => n.Price * (0.5 + Philox.Uniform(5, (uint)seed, (uint)i)))];
            Difference(compiled, solver.Solve(prices), cold).ShouldBeNull($"{seed}");
        }
    }

    [Fact]
    public void A_start_at_the_answer_takes_no_step_where_every_flow_has_a_slope()
    {
        var hub = Testing.HubNetwork.Draw();
        var solver = new NetworkSolver(new CompiledProblem(hub.Problem));
        solver.TrySettle(hub.Prices).ShouldBeTrue();
        solver.Iterations.ShouldBe(0);
        for (var a = 0; a < hub.Flows.Count; a++) solver.Flows[a].ShouldBe(hub.Flows[a], 1e-8 * Math.Max(hub.Flows[a], 1e-3));
    }

    // What of the answers must be one: status, objective, prices that are no interval, flows whose cost has a slope.
    private static string? Difference(CompiledProblem compiled, EquilibriumSolution fast, EquilibriumSolution plain)
    {
        if (fast.Status != plain.Status) return $"{fast.Status} and {plain.Status}";
        if (fast.Status == EquilibriumStatus.NotConverged) return "not converged";
        if (fast.Status != EquilibriumStatus.Converged) return null;
        var problem = compiled.ToProblem();
        var (worst, where) = EquilibriumConditions.Of(problem, fast);
        if (!(worst <= 1e-7)) return $"{worst:G3} at {where}";
        if (Welfare.IsDefined(problem))
        {
            var (ours, theirs) = (Welfare.Of(problem, fast), Welfare.Of(problem, plain));
            if (!(Math.Abs(ours - theirs) <= 1e-7 * Math.Max(1, Math.Abs(theirs)))) return $"worth {ours:R} and {theirs:R}";
        }
        // Below a price of zero an ad valorem duty pays the sender, and there may be several equilibria: each meets the conditions.
        else if (fast.Nodes.Any(n => n.Price < 0))
        {
            return null;
        }

        var intervals = PriceIntervals.Of(compiled, fast);
        for (var i = 0; i < intervals.Count; i++)
        {
            var (ours, theirs) = (fast.Nodes[i].Price, plain.Nodes[i].Price);
            var near = 1e-6 * Math.Max(1, Math.Abs(ours));
            if (theirs < (intervals[i].Low ?? double.NegativeInfinity) - near || theirs > (intervals[i].High ?? double.PositiveInfinity) + near)
                return $"price of {problem.Nodes[i].Id}: {theirs:R} is outside {intervals[i]} about {ours:R}";
        }

        for (var a = 0; a < problem.Arcs.Count; a++)
        {
            var (ours, theirs) = (fast.Arcs[a].Flow, plain.Arcs[a].Flow);
            if (problem.Arcs[a].Slope > 0 && !(Math.Abs(ours - theirs) <= 1e-6 * Math.Max(1, theirs))) return $"flow of {problem.Arcs[a].Id}: {ours:R} and {theirs:R}";
        }

        return null;
    }
}
