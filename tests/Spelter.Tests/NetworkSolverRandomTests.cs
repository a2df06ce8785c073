using Spelter.Equilibrium;

namespace Spelter.Tests;

public sealed class NetworkSolverRandomTests
{
    [Fact]
    public void Scratch()
    {
        List<string> failures = [];
        int fallbacks = 0; long its = 0;
        for (var seed = 0; seed < 10_000; seed++)
        {
            var problem = RandomNetwork.Draw(seed);
            var solution = new NetworkSolver(new CompiledProblem(problem)).Solve();
            its += solution.Iterations;
            if (solution.IsFallback) { fallbacks++; failures.Add($"{seed} fb {solution.Status} {solution.Reason}"); continue; }
            var (worst, where) = EquilibriumConditions.Of(problem, solution);
            if (!(worst <= 1e-7))
                failures.Add($"{seed}: {solution.Status} {solution.Reason} balance {solution.BalanceResidual:G3} price {solution.PriceResidual:G3}, worst {worst:G3} at {where}");
        }
        throw new InvalidOperationException($"{fallbacks} its {its} fails {failures.Count}\n" + string.Join(Environment.NewLine, failures.Take(60)));
    }
}
