namespace Spelter.Equilibrium;

/// <summary>Solves the smooth system of a piece of a path: for the point at a severity and for its derivatives, by steps with the matrix
/// factorised last until nothing is left to correct.</summary>
internal sealed class PathCorrector(PathState state, (double Price, double Flow) scales)
{
    private const double Settled = 1e-13;
    private const double Passable = 1e-10;

    // A node whose price is nothing beside the largest is measured by a millionth of it; a flow by a thousandth of the largest.
    private const double LeastPrice = 1e-6;
    private const double LeastFlow = 1e-3;
    private readonly double[] _step = new double[state.Size];
    private readonly double[] _measure = new double[state.Size];
    private readonly double[] _through = new double[state.Rows];

    /// <summary>Takes the prices of a point, and the quantities that were evaluated there, as the measure of later ones.</summary>
    public void Measure(double[] point)
    {
        if (_measure[0] > 0) return;
        var nodes = state.Rows - state.Binds.Length;
        var largest = 0.0;
        for (var i = 0; i < nodes; i++) largest = Math.Max(largest, Math.Abs(point[i]));
        for (var i = 0; i < nodes; i++) _measure[i] = Math.Max(Math.Abs(point[i]), LeastPrice * scales.Price);
        // A rent begins at zero and is paid out of a price.
        Array.Fill(_measure, Math.Max(largest, LeastPrice * scales.Price), nodes, state.Binds.Length);
        for (var i = state.Rows; i < state.Size; i++) _measure[i] = Math.Max(Math.Abs(point[i]), LeastFlow * scales.Flow);
        Array.Fill(_through, LeastFlow * scales.Flow);
        state.AddThrough(_through);
    }

    /// <summary>Corrects a point; false where it does not settle.</summary>
    public bool Correct(double[] point)
    {
        var (before, first) = (double.PositiveInfinity, 0.0);
        for (var round = 0; round < 14; round++)
        {
            state.Evaluate(point);
            state.Solve(state.Balance, state.Gain, _step);
            for (var i = 0; i < point.Length; i++) point[i] += _step[i];
            var size = Size(_step);
            if (size <= Settled || (size <= Passable && size > 0.3 * before)) return IsLooseBalanced(state.Balance);
            if (round == 0) first = size;
            // A step far beyond the first leads away.
            if (!(size <= 100 * first)) return false;
            // A matrix too old to contract is renewed.
            if (size > 0.2 * before) Renew(point);
            before = size;
        }

        return false;
    }

    private void Renew(double[] point)
    {
        state.Evaluate(point);
        state.Factorise();
    }

    /// <summary>Derivatives of the point from what the severity itself does; false where they have no end.</summary>
    public bool Rates(FlowRates rates, double[] change)
    {
        Array.Clear(change);
        var rounds = state.Flat.Length == 0 ? 1 : 8;
        for (var round = 0; round < rounds; round++)
        {
            if (round == 0) state.RateOwn(rates);
            else state.Rate(rates, change);
            state.Solve(rates.Balance, rates.Gain, _step);
            for (var i = 0; i < change.Length; i++) change[i] += _step[i];
            if (Size(_step) <= Settled * Size(change)) break;
        }

        state.Rate(rates, change);
        // A billion times the price over the whole of the severity is no derivative.
        return Size(change) <= 1e9;
    }

    /// <summary>Whether the rates leave every balance, those of rows that nothing free touches among them.</summary>
    public bool IsBalanced(FlowRates rates) => IsLooseBalanced(rates.Balance);

    /// <summary>How wrong the point evaluated last is: the largest step that it needs as a share of its measure, or the largest imbalance as
    /// a share of what passed where the path began, where a quantity answers to its price so steeply that this is more.</summary>
    public double Error()
    {
        if (!IsLooseBalanced(state.Balance)) return double.PositiveInfinity;
        state.Solve(state.Balance, state.Gain, _step);
        var worst = Size(_step);
        for (var i = 0; i < state.Rows; i++) worst = Math.Max(worst, Math.Abs(state.Balance[i]) / _through[i]);
        return worst;
    }

    private bool IsLooseBalanced(double[] balance)
    {
        for (var i = 0; i < state.Rows; i++)
            if (state.IsLoose(i) && Math.Abs(balance[i]) > 1e-9 * _through[i]) return false;
        return true;
    }

    private double Size(double[] step)
    {
        var worst = 0.0;
        for (var i = 0; i < step.Length; i++) worst = Math.Max(worst, Math.Abs(step[i]) / _measure[i]);
        return worst;
    }
}
