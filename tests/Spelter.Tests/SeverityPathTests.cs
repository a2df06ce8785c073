using System.Collections.Concurrent;
using Spelter.Chance;
using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Tests;

public sealed class SeverityPathTests
{
    [Fact]
    public void On_the_hub_network_the_path_is_what_a_solve_finds_at_every_severity()
    {
        var hub = HubNetwork.Draw();
        var problem = new CompiledProblem(hub.Problem);
        var shocks = HubShocks.Draw(hub, 60, seed: 21);
        double worstPrice = 0, worstFlow = 0;
        var (breaks, handed) = (0, 0);
        foreach (var shock in shocks)
        {
            void Set(CompiledProblem p, double s) => HubCurves.Write(hub, shock, p, s);
            var path = SeverityPath.Of(problem, Set, hub.Prices);
            (breaks, handed) = (breaks + path.Breaks.Count, handed + path.HandedOver);
            var own = problem.Copy();
            var solver = new NetworkSolver(own);
            for (var k = 0; k < 20; k++)
            {
                var severity = k == 0 ? 0 : k == 1 ? 1 : Philox.Uniform(31, (uint)k, (uint)breaks);
                Set(own, severity);
                solver.TrySettle(hub.Prices).ShouldBeTrue();
                for (var i = 0; i < hub.Prices.Length; i++) worstPrice = Math.Max(worstPrice, Math.Abs(path.PriceAt(i, severity) - solver.Prices[i]) / hub.Prices[i]);
                for (var a = 0; a < hub.Flows.Count; a++) worstFlow = Math.Max(worstFlow, Math.Abs(path.FlowAt(a, severity) - solver.Flows[a]) / Math.Max(1, hub.Flows[a]));
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{worstPrice} {worstFlow} breaks {breaks} handed {handed}");
        Console.WriteLine($"{worstPrice} {worstFlow} breaks {breaks} handed {handed}");
        handed.ShouldBe(0);
        worstPrice.ShouldBeLessThan(1e-8);
        worstFlow.ShouldBeLessThan(1e-8);
    }

    [Fact]
    public void On_random_networks_the_path_is_what_a_solve_finds_at_twenty_severities()
    {
        ConcurrentBag<string> failures = [];
        var (followed, handed, breaks) = (0, 0, 0);
        Parallel.For(0, Cases, seed =>
        {
            var origin = RandomNetwork.Draw(seed);
            var problem = new CompiledProblem(origin);
            void Set(CompiledProblem p, double severity) => RandomShock.Write(origin, seed, p, severity);
            Set(problem, 0);
            var cold = new NetworkSolver(problem).Solve();
            if (cold.Status != EquilibriumStatus.Converged || cold.IsFallback) return;
            var path = SeverityPath.Of(problem, Set, [.. cold.Nodes.Select(n => n.Price)]);
            Interlocked.Add(ref followed, path.Pieces - path.HandedOver);
            Interlocked.Add(ref handed, path.HandedOver);
            Interlocked.Add(ref breaks, path.Breaks.Count);
            var own = problem.Copy();
            for (var k = 0; k < 20; k++)
            {
                var severity = k == 0 ? 0 : k == 1 ? 1 : Philox.Uniform(37, (uint)seed, (uint)k);
                Set(own, severity);
                var solution = new NetworkSolver(own).Solve();
                if (Difference(own, path, severity, solution) is { } difference) failures.Add($"{seed} at {severity:R}: {difference}");
            }
        });
        Console.WriteLine($"followed {followed} handed {handed} breaks {breaks} failures {failures.Count}");
        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures.Order().Take(20)));
    }

    private const int Cases = 2000;

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
