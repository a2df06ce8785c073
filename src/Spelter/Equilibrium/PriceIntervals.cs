namespace Spelter.Equilibrium;

/// <summary>Prices that are not unique. At a node that no arc or curve strictly between its bounds touches, the flows are optimal at
/// every price of an interval. The bounds hold whatever the solver; they are sharp, but may be too wide where the rent of a bundle is
/// itself not unique.</summary>
public static class PriceIntervals
{
    // Bounds nearer to the price than this share of the scale of prices are its rounding.
    private const double Same = 1e-9;

    /// <summary>The interval of each node, which contains the price of the solution.</summary>
    /// <param name="problem">The problem as it was solved.</param>
    /// <param name="solution">Its solution, converged.</param>
    public static IReadOnlyList<PriceInterval> Of(CompiledProblem problem, EquilibriumSolution solution)
    {
        var bounds = new PriceBounds(problem, solution);
        bounds.Tighten();
        var near = Same * problem.Scales.Price;
        double? End(double bound, double price) => bounds.IsOpen(bound) ? null : Math.Abs(bound - price) <= near ? price : bound;
        return [.. solution.Nodes.Select((n, i) => new PriceInterval(End(Math.Min(bounds.Low[i], n.Price), n.Price), End(Math.Max(bounds.High[i], n.Price), n.Price)))];
    }

    /// <summary>The solution with the same flows in which each node in turn has the price closest to the start that the prices of those
    /// before it leave; unchanged where a round trip of arcs does not let the bounds close in. Rents of bundles stay as they are.</summary>
    /// <param name="problem">The problem as it was solved.</param>
    /// <param name="solution">Its solution, converged.</param>
    /// <param name="start">A price by node.</param>
    public static EquilibriumSolution Closest(CompiledProblem problem, EquilibriumSolution solution, ReadOnlySpan<double> start)
    {
        var intervals = Of(problem, solution);
        if (intervals.All(i => i.IsPoint)) return solution;
        var bounds = new PriceBounds(problem, solution);
        var nodes = problem.Nodes.Count;
        for (var b = 0; b < problem.BundleCount; b++) bounds.Hold(nodes + b, solution.BundleDuals[b]);
        for (var i = 0; i < nodes; i++)
            if (intervals[i].IsPoint) bounds.Hold(i, solution.Nodes[i].Price);
        if (!bounds.Tighten()) return solution;
        for (var i = 0; i < nodes; i++)
        {
            if (intervals[i].IsPoint) continue;
            bounds.Hold(i, Math.Clamp(start[i], bounds.Low[i], bounds.High[i]));
            if (!bounds.Tighten()) return solution;
        }

        double[] duals = [.. bounds.Low[..nodes], .. solution.BundleDuals];
        double[] quantity = [.. solution.Arcs.Select(a => a.Flow), .. solution.Nodes.Select(n => n.Demand), .. solution.Nodes.Select(n => n.Supply)];
        return SettledSolution.Of(problem, duals, quantity, solution.BalanceResidual, solution.PriceResidual, solution.Iterations) with { IsFallback = solution.IsFallback };
    }
}
