using BenchmarkDotNet.Attributes;
using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Benchmarks;

/// <summary>Severity curves of the made network of 5 stages and 40 countries, one a shock, each from nothing to the whole of its cut: followed, and
/// as warm solves at 101 severities. On one core, from the prices of the base.</summary>
[MemoryDiagnoser]
public class SeverityPathBenchmarks
{
    private const int Shocks = 60;
    private const int Severities = 101;
    private readonly HubNetwork _hub = HubNetwork.Draw();
    private CompiledProblem _problem = null!;
    private List<Scenario> _shocks = [];

    [GlobalSetup]
    public void Draw()
    {
        (_problem, _shocks) = (new CompiledProblem(_hub.Problem), HubShocks.Draw(_hub, Shocks, seed: 21));
        var paths = _shocks.Select(Path).ToList();
        if (paths.Any(p => p.HandedOver > 0)) throw new InvalidOperationException("a curve was not followed");
        Console.WriteLine($"// {paths.Average(p => p.Breaks.Count):0.0} break points a curve, at most {paths.Max(p => p.Breaks.Count)}");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Shocks)]
    public int Followed() => _shocks.Sum(s => Path(s).Pieces);

    [Benchmark(OperationsPerInvoke = Shocks)]
    public int SolvedAt101Severities()
    {
        var steps = 0;
        foreach (var shock in _shocks)
        {
            var solver = new NetworkSolver(_problem.Copy());
            double[] prices = [.. _hub.Prices];
            for (var k = 0; k < Severities; k++)
            {
                HubCurves.Write(_hub, shock, solver.Problem, k / (Severities - 1.0));
                if (!solver.TrySettle(prices)) throw new InvalidOperationException("a severity did not settle");
                solver.Prices.CopyTo(prices);
                steps += solver.Iterations;
            }
        }

        return steps;
    }

    private SeverityPath Path(Scenario shock) => SeverityPath.Of(_problem, (p, s) => HubCurves.Write(_hub, shock, p, s), _hub.Prices);
}
