using BenchmarkDotNet.Attributes;
using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Benchmarks;

/// <summary>Equilibria of a made network of 5 stages and 40 countries after drawn cuts of one arc or of all exports of one country: per
/// scenario, on one core, from the prices of the base.</summary>
[MemoryDiagnoser]
public class EquilibriumBenchmarks
{
    private const int Scenarios = 1000;
    private const int PlainScenarios = 4;
    private readonly HubNetwork _hub = HubNetwork.Draw();
    private CompiledProblem _problem = null!;
    private List<Scenario> _scenarios = [];
    private NetworkSolver _single = null!;
    private BatchSolver _batch = null!;

    [GlobalSetup]
    public void Draw()
    {
        _problem = new CompiledProblem(_hub.Problem);
        _scenarios = HubShocks.Draw(_hub, Scenarios, seed: 5);
        (_single, _batch) = (new NetworkSolver(_problem), new BatchSolver(_problem, _hub.Prices));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PlainScenarios)]
    public int Plain()
    {
        var steps = 0;
        foreach (var scenario in _scenarios.Take(PlainScenarios))
        {
            Apply(scenario);
            steps += PlainSolver.Solve(_problem.ToProblem(), _hub.Prices).Iterations;
            Restore(scenario);
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Scenarios)]
    public int Warm()
    {
        var steps = 0;
        foreach (var scenario in _scenarios)
        {
            Apply(scenario);
            if (!_single.TrySettle(_hub.Prices)) throw new InvalidOperationException("a shock did not settle");
            steps += _single.Iterations;
            Restore(scenario);
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Scenarios)]
    public double Batch()
    {
        var sum = 0.0;
        _batch.Solve(_scenarios, (int _, in ScenarioResult result) => sum += result.Prices[0]);
        return sum;
    }

    private void Apply(Scenario scenario)
    {
        foreach (var change in scenario.Arcs)
            _problem.SetArc(change.Arc, _problem.Arcs[change.Arc] with { Capacity = change.Capacity, Cost = _problem.Arcs[change.Arc].Cost + change.AddedCost });
        foreach (var change in scenario.Supplies) _problem.SetSupply(change.Node, _problem.Nodes[change.Node].Supply! with { Capacity = change.Capacity });
    }

    private void Restore(Scenario scenario)
    {
        foreach (var change in scenario.Arcs) _problem.SetArc(change.Arc, _hub.Problem.Arcs[change.Arc]);
        foreach (var change in scenario.Supplies) _problem.SetSupply(change.Node, _hub.Problem.Nodes[change.Node].Supply);
    }
}
