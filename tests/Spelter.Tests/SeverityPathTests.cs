using System.Collections.Concurrent;
using Spelter.Chance;
using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Tests;

public sealed class SeverityPathTests
{
    private const int Shocks = 40;
    private const int Cases = 2000;
    private const int Severities = 20;

    [Fact]
    public void On_hub_networks_the_path_is_what_a_solve_finds_at_every_severity()
    {
        for (ulong seed = 1; seed <= 3; seed++)
        {
            var hub = HubNetwork.Draw(seed: seed);
            var problem = new CompiledProblem(hub.Problem);
            Parallel.ForEach(HubShocks.Draw(hub, Shocks / 2, seed: 20 + seed), shock =>
            {
                void Set(CompiledProblem p, double s) => HubCurves.Write(hub, shock, p, s);
                var path = SeverityPath.Of(problem, Set, hub.Prices);
                path.HandedOver.ShouldBe(0);
                var own = problem.Copy();
                var solver = new NetworkSolver(own);
                foreach (var severity in Drawn(seed, path.Breaks))
                {
                    Set(own, severity);
                    solver.TrySettle(hub.Prices).ShouldBeTrue();
                    for (var i = 0; i < hub.Prices.Length; i++) path.PriceAt(i, severity).ShouldBe(solver.Prices[i], 1e-8 * hub.Prices[i]);
                    for (var a = 0; a < hub.Flows.Count; a++) path.FlowAt(a, severity).ShouldBe(solver.Flows[a], 1e-8 * Math.Max(1, hub.Flows[a]));
                }
            });
        }
    }

    [Fact]
    public void Where_all_is_linear_the_path_is_exact_and_straight_between_break_points()
    {
        var hub = HubNetwork.Draw(seed: 5).Straight();
        var problem = new CompiledProblem(hub);
        var drawn = HubNetwork.Draw(seed: 5);
        foreach (var shock in HubShocks.Draw(drawn, Shocks, seed: 8).Where(s => s.Supplies.Length == 0))
        {
            void Set(CompiledProblem p, double s)
            {
                foreach (var change in shock.Arcs) p.SetArc(change.Arc, hub.Arcs[change.Arc] with { Capacity = (1 - s) * drawn.Flows[change.Arc], Cost = hub.Arcs[change.Arc].Cost + (s * change.AddedCost) });
            }

            var path = SeverityPath.Of(problem, Set, drawn.Prices);
            path.HandedOver.ShouldBe(0);
            var solver = new NetworkSolver(problem.Copy());
            double[] ends = [0, .. path.Breaks, 1];
            foreach (var (from, to) in ends.Zip(ends.Skip(1)).Where(p => p.Second - p.First > 1e-6))
            {
                var middle = (from + to) / 2;
                Set(solver.Problem, middle);
                solver.TrySettle(drawn.Prices).ShouldBeTrue();
                for (var i = 0; i < drawn.Prices.Length; i++)
                {
                    path.PriceAt(i, middle).ShouldBe(solver.Prices[i], 1e-9 * drawn.Prices[i]);
                    path.PriceAt(i, middle).ShouldBe((path.PriceAt(i, from) + path.PriceAt(i, to)) / 2, 1e-9 * drawn.Prices[i]);
                }
            }
        }
    }

    [Fact]
    public void The_break_points_of_two_markets_and_one_way_are_where_algebra_has_them()
    {
        // Mine P = 10 + q, user P = 50 − q, way at cost 4: 18 flow. Capacity 36·(1 − s) binds from s = ½; a second way at cost 10 opens where the
        // gap 40 − 2·36·(1 − s) comes to 10: s = 1 − 30/72, and keeps the gap there.
        var problem = new CompiledProblem(new NetworkProblem("two", [new("mine", null, new LinearCurve(10, 1)), new("user", new LinearCurve(50, 1), null)],
            [new NetworkArc("near", "mine", "user") { Cost = 4, Slope = 0 }, new NetworkArc("far", "mine", "user") { Cost = 10, Slope = 0 }], []));
        var path = SeverityPath.Of(problem, (p, s) => p.SetCapacity(0, 36 * (1 - s)), [28, 32]);
        path.HandedOver.ShouldBe(0);
        path.Breaks.ShouldBe([0.5, 1 - (30.0 / 72)], 1e-12);
        path.FlowAt(0, 0.3).ShouldBe(18, 1e-9);
        path.PriceAt(1, 0.54).ShouldBe(50 - (36 * 0.46), 1e-9);
        path.FlowAt(1, 0.54).ShouldBe(0, 1e-9);
        path.PriceAt(0, 0.9).ShouldBe(25, 1e-9);
        path.PriceAt(1, 0.9).ShouldBe(35, 1e-9);
        path.FlowAt(0, 0.9).ShouldBe(3.6, 1e-9);
        path.FlowAt(1, 0.9).ShouldBe(11.4, 1e-9);
        path.FlowAt(0, 1).ShouldBe(0, 1e-9);
        path.FlowAt(1, 1).ShouldBe(15, 1e-9);
        Should.Throw<ArgumentOutOfRangeException>(() => path.PriceAt(0, 1.01));
    }

    [Fact]
    public void On_random_networks_the_path_is_what_a_solve_finds_at_twenty_severities()
    {
        ConcurrentBag<string> failures = [];
        var (followed, handed) = (0, 0);
        Parallel.For(0, Cases, seed =>
        {
            var origin = RandomNetwork.Draw(seed);
            // Minimum prices at the border are handed over: half of the networks go without.
            if (seed % 2 == 0) origin = new NetworkProblem(origin.Name, origin.Nodes, [.. origin.Arcs.Select(a => a with { MinimumPrice = null })], origin.Bundles);
            var problem = new CompiledProblem(origin);
            void Set(CompiledProblem p, double severity) => RandomShock.Write(origin, seed, p, severity);
            Set(problem, 0);
            var cold = new NetworkSolver(problem).Solve();
            if (cold.Status != EquilibriumStatus.Converged || cold.IsFallback) return;
            var path = SeverityPath.Of(problem, Set, [.. cold.Nodes.Select(n => n.Price)]);
            if (seed % 2 == 0) Interlocked.Increment(ref path.HandedOver > 0 ? ref handed : ref followed);
            foreach (var severity in Drawn((ulong)seed, []))
            {
                Set(problem, severity);
                if (Difference(problem, path, severity, new NetworkSolver(problem).Solve()) is { } difference) failures.Add($"{seed} at {severity:R}: {difference}");
            }
        });
        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures.Order().Take(20)));
        // Most of the others leave a place without an answer at some severity, or a node with every arc at a bound.
        followed.ShouldBeGreaterThan(2 * handed, $"{followed} and {handed}");
    }

    // Both ends, break points, and severities between.
    private static IEnumerable<double> Drawn(ulong seed, IReadOnlyList<double> breaks) =>
        [0, 1, .. breaks.Take(4), .. Enumerable.Range(0, Severities - 2).Select(k => Philox.Uniform(37, (uint)seed, (uint)k))];

    // What of the answers must be one: prices that are no interval, flows whose cost has a slope, and the conditions themselves.
    private static string? Difference(CompiledProblem problem, SeverityPath path, double severity, EquilibriumSolution solution)
    {
        var ours = path.At(severity);
        if (solution.Status != EquilibriumStatus.Converged) return ours.Status == EquilibriumStatus.Converged ? "a path where there is no solution" : null;
        if (ours.Status != EquilibriumStatus.Converged) return $"{ours.Status}";
        var (worst, where) = EquilibriumConditions.Of(problem.ToProblem(), ours);
        if (!(worst <= 1e-7)) return $"{worst:G3} at {where}";
        // Below a price of zero an ad valorem duty pays the sender, and there may be several equilibria: each meets the conditions.
        if (problem.Arcs.Any(a => a.AdValorem > 0) && solution.Nodes.Any(n => n.Price < 0)) return null;
        var intervals = PriceIntervals.Of(problem, solution);
        for (var i = 0; i < intervals.Count; i++)
            if (intervals[i].IsPoint && !(Math.Abs(ours.Nodes[i].Price - solution.Nodes[i].Price) <= 1e-6 * Math.Max(1, Math.Abs(solution.Nodes[i].Price)))) return $"price of node {i}: {ours.Nodes[i].Price:R} and {solution.Nodes[i].Price:R}";
        for (var a = 0; a < ours.Arcs.Count; a++)
            if (problem.Arcs[a].Slope > 0 && !(Math.Abs(ours.Arcs[a].Flow - solution.Arcs[a].Flow) <= 1e-6 * Math.Max(1, solution.Arcs[a].Flow))) return $"flow of arc {a}: {ours.Arcs[a].Flow:R} and {solution.Arcs[a].Flow:R}";
        return null;
    }
}
