using Spelter.Equilibrium;

namespace Spelter.Tests;

public sealed class RandomEquilibriumTests
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_random_network_settles_where_no_one_gains_or_grows_without_limit()
    {
        List<string> failures = [];
        var unbounded = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var problem = RandomNetwork.Draw(seed);
            var solution = PlainSolver.Solve(problem);
            if (GrowsWithoutLimit(problem))
            {
                unbounded++;
                if (solution.Status != EquilibriumStatus.Unbounded) failures.Add($"{seed}: {solution.Status}, though it grows without limit");
                continue;
            }

            var (worst, where) = EquilibriumConditions.Of(problem, solution);
            if (solution.Status != EquilibriumStatus.Converged || !(worst <= 1e-7))
                failures.Add($"{seed}: {solution.Status} {solution.Reason} balance {solution.BalanceResidual:G3} price {solution.PriceResidual:G3}, worst {worst:G3} at {where}");
        }

        failures.ShouldBeEmpty(string.Join(Environment.NewLine, failures.Take(20)));
        unbounded.ShouldBeInRange(1, Cases / 10);
    }

    // What a unit costs at each node where supply, way and destination have neither slope nor end: a shortest path, in which duties and
    // floors make the length depend on the price so far.
    private static bool GrowsWithoutLimit(NetworkProblem problem)
    {
        static bool IsFlat(Curve? curve) => curve is LinearCurve { Slope: 0, Capacity: double.PositiveInfinity };
        var cost = problem.Nodes.ToDictionary(n => n.Id, n => IsFlat(n.Supply) ? ((LinearCurve)n.Supply!).Intercept : double.PositiveInfinity);
        var capped = problem.Bundles.SelectMany(b => b.Arcs).ToHashSet();
        var ways = problem.Arcs.Where(a => a.Slope == 0 && double.IsPositiveInfinity(a.Capacity) && !capped.Contains(a.Id)).ToList();
        foreach (var _ in problem.Nodes)
        {
            foreach (var arc in ways.Where(a => double.IsFinite(cost[a.From])))
            {
                var delivered = cost[arc.From] + arc.Cost;
                var landed = delivered + (arc.AdValorem * (arc.Base == DutyBase.Exporter ? cost[arc.From] : delivered)) + arc.SpecificDuty;
                cost[arc.To] = Math.Min(cost[arc.To], Math.Max(landed, arc.MinimumPrice ?? double.NegativeInfinity) / arc.Yield);
            }
        }

        return problem.Nodes.Any(n => IsFlat(n.Demand) && ((LinearCurve)n.Demand!).Intercept > cost[n.Id]);
    }
}
