namespace Spelter.Equilibrium;

/// <summary>Quantities of a compiled problem at given prices and rents, the balances that they leave, and the matrix of how those
/// change. Flows stand in one list: arcs, then demand and supply of each node, then what each bundle leaves of its cap.</summary>
internal sealed class FlowState
{
    // What may be missing at a row through which nothing passes, and the price error that a quantity may carry: the measures of the plain solver.
    private const double LeastThrough = 1e-5;
    private const double PriceShare = 1e-3;
    private readonly CompiledProblem _problem;
    private readonly NetworkStructure _structure;
    private readonly int _arcs;
    private readonly int _nodes;
    private readonly double[] _rate;
    private readonly double[] _inverse;
    private readonly double[] _offset;
    private readonly double[] _proximal;
    private readonly double[] _centre;
    private readonly double[] _through;
    private readonly double[] _diagonal;
    private readonly double[] _reference;

    public FlowState(CompiledProblem problem)
    {
        (_problem, _structure) = (problem, problem.Structure);
        (_arcs, _nodes) = (problem.ArcTerms.Length, _structure.Nodes);
        var flows = _arcs + (2 * _nodes) + _structure.Bundles;
        (Quantity, Answer, _rate) = (new double[flows], new double[flows], new double[_arcs]);
        (_inverse, _offset, _proximal, _centre) = (new double[flows], new double[flows], new double[flows], new double[flows]);
        (_through, _diagonal, _reference) = (new double[_structure.Rows], new double[_structure.Rows], new double[_structure.Rows]);
    }

    /// <summary>Quantity of each flow.</summary>
    public double[] Quantity { get; }

    /// <summary>How much each flow changes with its gain; zero at a bound.</summary>
    public double[] Answer { get; }

    /// <summary>Whether the matrix is symmetric, as it is without ad valorem duties and minimum prices.</summary>
    public bool IsSymmetric { get; private set; }

    /// <summary>Whether any flow has no slope of its own.</summary>
    public bool HasProximal { get; private set; }

    private int Demand => _arcs;

    private int Supply => _arcs + _nodes;

    private int Slack => _arcs + (2 * _nodes);

    /// <summary>Reads the numbers of the problem afresh and puts all centres at zero.</summary>
    public void Reset()
    {
        var (price, flow) = _problem.Scales;
        // A hundredth of the slope of a curve that spans both scales, as in the plain solver.
        var proximal = 0.01 * price / flow;
        (IsSymmetric, HasProximal) = (true, _structure.Bundles > 0);
        Array.Clear(_centre);
        Array.Fill(_proximal, proximal, Slack, _structure.Bundles);
        for (var a = 0; a < _arcs; a++)
        {
            IsSymmetric &= _problem.ArcTerms[a].IsSymmetric;
            SetProximal(a, _problem.ArcTerms[a].Slope == 0 ? proximal : 0);
        }

        for (var i = 0; i < _nodes; i++)
        {
            SetProximal(Demand + i, _problem.DemandTerms[i].IsFlat ? proximal : 0);
            SetProximal(Supply + i, _problem.SupplyTerms[i].IsFlat ? proximal : 0);
        }

        Weigh();
    }

    /// <summary>Quantities at these duals and the imbalance that they leave in each row.</summary>
    public void Evaluate(double[] duals, double[] balance)
    {
        Array.Clear(balance);
        var arcs = _problem.ArcTerms;
        for (var a = 0; a < arcs.Length; a++)
        {
            ref readonly var arc = ref arcs[a];
            var gain = (arc.Yield * duals[arc.To]) - arc.Landed(duals[arc.From], out _rate[a]);
            foreach (var bundle in _structure.BundlesOf[a]) gain -= duals[bundle];
            var quantity = Clip(a, gain, arc.Low, arc.High);
            balance[arc.To] += arc.Yield * quantity;
            balance[arc.From] -= quantity;
            foreach (var bundle in _structure.BundlesOf[a]) balance[bundle] -= quantity;
        }

        for (var i = 0; i < _nodes; i++)
            balance[i] += At(Supply + i, _problem.SupplyTerms[i], duals[i], 1) - At(Demand + i, _problem.DemandTerms[i], duals[i], -1);
        for (var b = 0; b < _structure.Bundles; b++)
            balance[_nodes + b] += _problem.Caps[b] - Clip(Slack + b, -duals[_nodes + b], 0, double.PositiveInfinity);
    }

    /// <summary>Largest imbalance as a share of what passes through its row, at the point evaluated last.</summary>
    public double Relative(double[] balance)
    {
        var (price, flow) = _problem.Scales;
        var share = PriceShare * price;
        Array.Fill(_through, LeastThrough * flow);
        for (var a = 0; a < _arcs; a++)
        {
            ref readonly var arc = ref _problem.ArcTerms[a];
            var weight = Math.Abs(Quantity[a]) + (share * Answer[a] * Math.Max(1, Math.Max(arc.Yield, _rate[a])));
            _through[arc.To] += arc.Yield * weight;
            _through[arc.From] += weight;
            foreach (var bundle in _structure.BundlesOf[a]) _through[bundle] += weight;
        }

        for (var i = 0; i < 2 * _nodes; i++) _through[i % _nodes] += Quantity[_arcs + i] + (share * Answer[_arcs + i]);
        for (var b = 0; b < _structure.Bundles; b++) _through[_nodes + b] += _problem.Caps[b] + Quantity[Slack + b] + (share * Answer[Slack + b]);
        var worst = 0.0;
        for (var i = 0; i < balance.Length; i++) worst = Math.Max(worst, Math.Abs(balance[i]) / _through[i]);
        return worst;
    }

    /// <summary>Fills the matrix of how balances change with duals.</summary>
    /// <param name="factor">The matrix.</param>
    /// <param name="floor">A row whose change is below a thousandth of its usual one gets this share of the usual one more, so that a
    /// price at which nothing moves does not leap.</param>
    public void Assemble(BlockFactor factor, double floor)
    {
        factor.Clear(IsSymmetric);
        Array.Clear(_diagonal);
        var (lower, upper) = (factor.Lower, factor.Upper);
        for (var a = 0; a < _arcs; a++)
        {
            var answer = Answer[a];
            if (answer == 0) continue;
            ref readonly var arc = ref _problem.ArcTerms[a];
            var across = answer * arc.Yield;
            _diagonal[arc.To] += across * arc.Yield;
            _diagonal[arc.From] += answer * _rate[a];
            var place = _structure.OffDiagonal[a];
            if (IsSymmetric)
            {
                lower[place] -= across;
            }
            else
            {
                var isBelow = _structure.Pattern.IsBelow(arc.To, arc.From);
                lower[place] -= isBelow ? across * _rate[a] : across;
                upper[place] -= isBelow ? across : across * _rate[a];
            }

            if (_structure.BundlesOf[a].Length > 0) AssembleBundles(factor, a, answer);
        }

        for (var i = 0; i < 2 * _nodes; i++) _diagonal[i % _nodes] += Answer[_arcs + i];
        for (var b = 0; b < _structure.Bundles; b++) _diagonal[_nodes + b] += Answer[Slack + b];
        for (var i = 0; i < _diagonal.Length; i++)
        {
            // A trillionth of the usual change: above rounding, below what slows Newton's method.
            var ridge = (_diagonal[i] < 1e-3 * _reference[i] ? floor : 0) + 1e-12;
            upper[_structure.Diagonal[i]] += _diagonal[i] + (ridge * _reference[i]);
        }
    }

    /// <summary>Largest error that the proximal terms make in a marginal cost, as a share of the largest price.</summary>
    public double Drift()
    {
        var worst = 0.0;
        for (var f = 0; f < _proximal.Length; f++)
            if (_proximal[f] > 0) worst = Math.Max(worst, _proximal[f] * Math.Abs(Quantity[f] - _centre[f]));
        return worst / _problem.Scales.Price;
    }

    /// <summary>Moves the centres of the proximal terms to where the flows are.</summary>
    public void MoveCentres(double sharpening)
    {
        for (var f = 0; f < _proximal.Length; f++) (_centre[f], _proximal[f]) = (Quantity[f], _proximal[f] * sharpening);
        Weigh();
    }

    private void SetProximal(int flow, double proximal)
    {
        _proximal[flow] = proximal;
        HasProximal |= proximal > 0;
    }

    // Weights as the flows use them, and the usual change of each row's balance with its dual.
    private void Weigh()
    {
        Array.Fill(_reference, 1e-6 * _problem.Scales.Flow / _problem.Scales.Price);
        for (var a = 0; a < _arcs; a++)
        {
            ref readonly var arc = ref _problem.ArcTerms[a];
            var inverse = _inverse[a] = 1 / (arc.Slope + _proximal[a]);
            _offset[a] = _proximal[a] * _centre[a];
            _reference[arc.To] += inverse * arc.Yield * arc.Yield;
            _reference[arc.From] += inverse;
            foreach (var bundle in _structure.BundlesOf[a]) _reference[bundle] += inverse;
        }

        for (var i = 0; i < 2 * _nodes; i++)
        {
            ref readonly var curve = ref i < _nodes ? ref _problem.DemandTerms[i] : ref _problem.SupplyTerms[i - _nodes];
            var flow = _arcs + i;
            var typical = curve.TypicalAnswer(_proximal[flow]);
            (_inverse[flow], _offset[flow]) = (typical, _proximal[flow] * _centre[flow]);
            _reference[i % _nodes] += typical;
        }

        for (var b = Slack; b < _proximal.Length; b++) (_inverse[b], _offset[b]) = (1 / _proximal[b], _proximal[b] * _centre[b]);
    }

    private double At(int flow, in CurveTerms curve, double price, int sign)
    {
        switch (curve.Shape)
        {
            case CurveShape.Linear:
                return Clip(flow, sign * (price - curve.Price), 0, curve.Capacity);
            case CurveShape.Isoelastic:
                return Quantity[flow] = curve.Isoelastic(price, out Answer[flow]);
            default:
                Answer[flow] = 0;
                return Quantity[flow] = Math.Min(curve.Quantity, curve.Capacity);
        }
    }

    private double Clip(int flow, double gain, double low, double high)
    {
        var free = (gain + _offset[flow]) * _inverse[flow];
        var isFree = free > low && free < high;
        Answer[flow] = isFree ? _inverse[flow] : 0;
        return Quantity[flow] = isFree ? free : free <= low ? low : high;
    }

    private void AssembleBundles(BlockFactor factor, int a, double answer)
    {
        ref readonly var arc = ref _problem.ArcTerms[a];
        var bundles = _structure.BundlesOf[a];
        for (var k = 0; k < bundles.Length; k++)
        {
            Add(factor, bundles[k], arc.To, -answer * arc.Yield, -answer * arc.Yield);
            Add(factor, bundles[k], arc.From, answer * _rate[a], answer);
            _diagonal[bundles[k]] += answer;
            for (var other = 0; other < k; other++) Add(factor, bundles[k], bundles[other], answer, answer);
        }
    }

    private void Add(BlockFactor factor, int row, int column, double value, double mirrored)
    {
        var place = _structure.Pattern.Entry(row, column);
        if (!_structure.Pattern.IsBelow(row, column)) (value, mirrored) = (mirrored, value);
        factor.Lower[place] += value;
        if (!IsSymmetric) factor.Upper[place] += mirrored;
    }
}
