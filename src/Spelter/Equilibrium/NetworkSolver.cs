namespace Spelter.Equilibrium;

/// <summary>The fast solver: semismooth Newton's method on the prices of a compiled problem, with a sparse factor whose order was found
/// once, and the proximal method of multipliers around it where a flow has no slope of its own. What does not settle is handed to
/// <see cref="PlainSolver"/>, counted, and marked in the solution. One solver serves one thread.</summary>
public sealed class NetworkSolver
{
    private const double Tolerance = 1e-11;
    private const int OuterLimit = 80;
    private const int NewtonLimit = 60;

    // Where the centres still creep, weights a thousandth as large let them leap: the measures of the plain solver.
    private const int FirstSharpened = 20;
    private const int LastSharpened = 40;
    private const double Sharpening = 0.7;
    private const int Polish = 2;
    private readonly FlowState _state;
    private readonly BlockFactor _factor;
    private readonly double[] _trial;
    private readonly double[] _balance;
    private readonly double[] _direction;
    private readonly double[] _duals;

    /// <summary>A solver of this problem, which may be changed between solves.</summary>
    public NetworkSolver(CompiledProblem problem)
    {
        Problem = problem;
        (_state, _factor) = (new FlowState(problem), new BlockFactor(problem.Structure.Pattern));
        var rows = problem.Structure.Rows;
        (_duals, _trial, _balance, _direction) = (new double[rows], new double[rows], new double[rows], new double[rows]);
    }

    /// <summary>The problem as it will be solved.</summary>
    public CompiledProblem Problem { get; }

    /// <summary>Solves that were handed to the plain solver so far.</summary>
    public int Fallbacks { get; private set; }

    /// <summary>Newton steps of the last solve.</summary>
    public int Iterations { get; private set; }

    /// <summary>Prices of the nodes that <see cref="TrySettle"/> found.</summary>
    public ReadOnlySpan<double> Prices => _duals.AsSpan(0, Problem.Nodes.Count);

    /// <summary>Rents of the bundles that <see cref="TrySettle"/> found.</summary>
    public ReadOnlySpan<double> Rents => _duals.AsSpan(Problem.Nodes.Count);

    /// <summary>Flows of the arcs that <see cref="TrySettle"/> found.</summary>
    public ReadOnlySpan<double> Flows => _state.Quantity.AsSpan(0, Problem.Arcs.Count);

    /// <summary>Demand at the nodes that <see cref="TrySettle"/> found.</summary>
    public ReadOnlySpan<double> Demand => _state.Quantity.AsSpan(Problem.Arcs.Count, Problem.Nodes.Count);

    /// <summary>Supply at the nodes that <see cref="TrySettle"/> found.</summary>
    public ReadOnlySpan<double> Supply => _state.Quantity.AsSpan(Problem.Arcs.Count + Problem.Nodes.Count, Problem.Nodes.Count);

    /// <summary>Quantity that <see cref="TrySettle"/> found of a flow: arcs, then demand and supply of each node.</summary>
    internal double QuantityOf(int flow) => _state.Quantity[flow];

    /// <summary>Prices that a solve starts from where none are given: half of the largest price that the problem names, at every node.</summary>
    public static double[] DefaultStart(CompiledProblem problem)
    {
        var start = new double[problem.Nodes.Count];
        Array.Fill(start, problem.Scales.Price / 2);
        return start;
    }

    /// <summary>Solves the problem as it is now.</summary>
    /// <param name="start">Prices to start from, by node, and after them rents by bundle where they are known; empty for the problem's own scale.</param>
    public EquilibriumSolution Solve(ReadOnlySpan<double> start = default)
    {
        if (TrySettle(start)) return SettledSolution.Of(Problem, _duals, _state.Quantity, _state.Relative(_balance), _state.Drift(), Iterations);
        Fallbacks++;
        double[]? prices = start.IsEmpty ? null : start[..Problem.Nodes.Count].ToArray();
        return PlainSolver.Solve(Problem.ToProblem(), prices) with { IsFallback = true };
    }

    /// <summary>Solves without allocating; false where the fast path does not settle, and then nothing is to be read from it.</summary>
    /// <param name="start">As for <see cref="Solve"/>.</param>
    public bool TrySettle(ReadOnlySpan<double> start)
    {
        Array.Fill(_duals, Problem.Scales.Price / 2, 0, Problem.Nodes.Count);
        Array.Clear(_duals, Problem.Nodes.Count, Problem.BundleCount);
        start.CopyTo(_duals);
        Iterations = 0;
        _state.Reset();
        _state.Evaluate(_duals, _balance);
        for (int outer = 0, polished = 0; outer <= OuterLimit; outer++)
        {
            Newton();
            var isBalanced = _state.Relative(_balance) <= Tolerance;
            if (!_state.HasProximal) return isBalanced;
            var drift = _state.Drift();
            if (isBalanced && drift <= Tolerance && (drift == 0 || ++polished > Polish)) return true;
            _state.MoveCentres(outer is >= FirstSharpened and < LastSharpened ? Sharpening : 1);
            _state.Evaluate(_duals, _balance);
        }

        return false;
    }

    // Until the balances are as exact as doubles make them, or no step helps.
    private void Newton()
    {
        for (var step = 0; step < NewtonLimit; step++)
        {
            if (_state.Relative(_balance) <= 0.1 * Tolerance) return;
            Iterations++;
            // A hundredth of the usual change steadies the first steps; then it fades.
            _state.Assemble(_factor, 0.01 * Math.Pow(10, Math.Min(0, 5 - step)));
            _factor.Factorise();
            for (var i = 0; i < _balance.Length; i++) _direction[i] = -_balance[i];
            _factor.Solve(_direction);
            if (!Search()) return;
        }
    }

    // Moves along the direction to where the balances no longer point down it: for a potential that is its least value.
    private bool Search()
    {
        var before = Dot(_balance, _direction);
        if (!(before < 0))
        {
            var scale = Problem.Scales.Price / Problem.Scales.Flow;
            for (var i = 0; i < _direction.Length; i++) _direction[i] = -_balance[i] * scale;
            before = Dot(_balance, _direction);
        }

        double step = 1, low = 0, high = double.PositiveInfinity, atLow = before, atHigh = 0;
        // Half of the slope along the direction is descent enough (Wolfe); sixty halvings are the digits of a double.
        for (var trial = 0; trial < 60; trial++)
        {
            for (var i = 0; i < _trial.Length; i++) _trial[i] = _duals[i] + (step * _direction[i]);
            _state.Evaluate(_trial, _balance);
            var along = Dot(_balance, _direction);
            if (Math.Abs(along) <= 0.5 * Math.Abs(before) || (step == 1 && along <= 0)) break;
            if (along > 0) (high, atHigh) = (step, along);
            else (low, atLow) = (step, along);
            // Where the line through the slopes at both ends crosses zero, kept off the ends; twice as far where there is no end yet.
            step = double.IsInfinity(high) ? step * 2 : low + ((high - low) * Math.Clamp(atLow / (atLow - atHigh), 0.1, 0.9));
        }

        var moved = 0.0;
        for (var i = 0; i < _trial.Length; i++) moved = Math.Max(moved, Math.Abs(_trial[i] - _duals[i]));
        for (var i = 0; i < _trial.Length; i++) _duals[i] = _trial[i];
        return moved > 1e-16 * Problem.Scales.Price;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
