namespace Spelter.Equilibrium;

/// <summary>The plain solver, kept as the oracle of faster ones: the proximal method of multipliers (Rockafellar 1976) with a
/// semismooth Newton step on the prices and dense elimination. What has no slope of its own gets one from the proximal term, which
/// fades as the centre moves, so that such arcs are solved as exactly as the others.</summary>
public static class PlainSolver
{
    private const int OuterLimit = 200;
    private const int NewtonLimit = 100;

    // Most problems settle before; where the centres still creep, weights a thousandth as large let them leap.
    private const int FirstSharpened = 20;
    private const int LastSharpened = 40;
    private const double Sharpening = 0.7;
    private const int Polish = 3;

    // Balances are sums of up to some hundred flows: their rounding is some hundred times that of a double.
    private const double Tolerance = 1e-11;

    /// <summary>Solves the problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="start">Prices to start from, by node; null to start from the problem's own scale.</param>
    public static EquilibriumSolution Solve(NetworkProblem problem, IReadOnlyList<double>? start = null)
    {
        var (system, duals, steps, isSettled) = Run(problem, start);
        if (isSettled) return system.Solution(duals, EquilibriumStatus.Converged, "", steps);
        if (system.Runaway(duals) is { } place) return system.Solution(duals, EquilibriumStatus.Unbounded, place, steps);
        return Feasibility.Shortfall(problem) is { } reason
            ? system.Solution(duals, EquilibriumStatus.Infeasible, reason, steps)
            : system.Solution(duals, EquilibriumStatus.NotConverged, system.HighestPrice(duals) ?? "the residuals are those of the best point found.", steps);
    }

    /// <summary>The solution; null where the solver does not settle.</summary>
    internal static EquilibriumSolution? Settled(NetworkProblem problem)
    {
        var (system, duals, steps, isSettled) = Run(problem, start: null);
        return isSettled ? system.Solution(duals, EquilibriumStatus.Converged, "", steps) : null;
    }

    private static (PlainSystem System, double[] Duals, int Steps, bool IsSettled) Run(NetworkProblem problem, IReadOnlyList<double>? start)
    {
        var system = new PlainSystem(problem);
        var duals = new double[system.Rows];
        for (var i = 0; i < problem.Nodes.Count; i++) duals[i] = start?[i] ?? system.PriceScale / 2;
        var isSettled = Settle(system, duals, out var steps);
        return (system, duals, steps, isSettled);
    }

    private static bool Settle(PlainSystem system, double[] duals, out int steps)
    {
        steps = 0;
        var centre = (double[])duals.Clone();
        var polished = 0;
        // A millionth of what a change of all prices would move: steadies the first steps, and fades to the rounding of a double.
        var ridge = 1e-6 * system.FlowScale / system.PriceScale;
        for (var outer = 0; ; outer++)
        {
            for (var newton = 0; newton < NewtonLimit; newton++)
            {
                var residual = system.Residual(duals, centre, ridge);
                if (system.Relative(residual, duals) <= 0.01 * Tolerance) break;
                steps++;
                if (!Step(system, duals, centre, ridge, residual)) break;
            }

            // Once the centres are all but there, a few more moves cost little and leave no trace of the terms.
            var drift = system.Drift(duals);
            var isSettled = drift <= Tolerance && system.Relative(system.Balance(duals), duals) <= Tolerance;
            if (isSettled && (drift == 0 || ++polished > Polish)) return true;
            if (outer == OuterLimit) return isSettled;
            system.MoveCentres(duals, outer is >= FirstSharpened and < LastSharpened ? Sharpening : 1);
            for (var i = 0; i < duals.Length; i++) centre[i] = duals[i];
            ridge = Math.Max(ridge / 10, 1e-14 * system.FlowScale / system.PriceScale);
        }
    }

    // Moves along the Newton direction to where the residual no longer points down it: for a potential that is its minimum.
    private static bool Step(PlainSystem system, double[] duals, double[] centre, double ridge, double[] residual)
    {
        var direction = system.NewtonDirection(duals, ridge, residual);
        var before = Dot(residual, direction);
        if (!(before < 0))
        {
            direction = Array.ConvertAll(residual, r => -r * system.PriceScale / system.FlowScale);
            before = Dot(residual, direction);
        }

        var (low, high, step) = (0.0, double.PositiveInfinity, 1.0);
        var trial = new double[duals.Length];
        // Half of the slope along the direction is descent enough (Wolfe); sixty halvings are the digits of a double.
        for (var i = 0; i < 60; i++)
        {
            for (var k = 0; k < trial.Length; k++) trial[k] = duals[k] + (step * direction[k]);
            var along = Dot(system.Residual(trial, centre, ridge), direction);
            if (Math.Abs(along) <= 0.5 * Math.Abs(before) || (step == 1 && along <= 0)) break;
            if (along > 0) high = step;
            else low = step;
            step = double.IsInfinity(high) ? step * 2 : (low + high) / 2;
        }

        var moved = 0.0;
        for (var k = 0; k < trial.Length; k++)
        {
            moved = Math.Max(moved, Math.Abs(trial[k] - duals[k]));
            duals[k] = trial[k];
        }

        return moved > 1e-16 * system.PriceScale;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
