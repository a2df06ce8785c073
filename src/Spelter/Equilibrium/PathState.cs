namespace Spelter.Equilibrium;

/// <summary>Quantities, balances and their matrix while every flow keeps its <see cref="FlowStanding"/>: what of a problem is smooth between two
/// break points of a <see cref="SeverityPath"/>. A point is the duals of all rows and after them the quantities of the flows without a slope,
/// which no price tells. Flows stand in one list: arcs, demand of each node, supply of each node.</summary>
internal sealed class PathState
{
    // Ten thousand times the usual answer: a step leaves a ten-thousandth of an error, and the rounding of a price stays small in a quantity.
    private const double FlatWeight = 1e4;

    // Of the usual change of a row: steps are corrected until nothing is left to correct, so that this changes no answer.
    private const double Ridge = 1e-11;
    private readonly CompiledProblem _problem;
    private readonly NetworkStructure _structure;
    private readonly BlockFactor _factor;
    private readonly PowerCurves _powers;
    private readonly int[] _written;
    private readonly int _arcs;
    private readonly int _nodes;
    private readonly double[] _slope;
    private readonly double[] _bend;
    private readonly double[] _reference;
    private readonly double[] _diagonal;
    private readonly double[] _right;

    public PathState(SeverityData data)
    {
        (_problem, _structure) = (data.Problem, data.Problem.Structure);
        (_arcs, _nodes, Rows) = (_problem.ArcTerms.Length, _structure.Nodes, _structure.Rows);
        (Flows, _factor) = (_arcs + (2 * _nodes), new BlockFactor(_structure.Pattern));
        (Standing, Binds, FlatAt) = (new FlowStanding[Flows], new bool[_structure.Bundles], new int[Flows]);
        (Free, Quantity, Gain, Slack) = (new double[Flows], new double[Flows], new double[Flows], new double[_structure.Bundles]);
        (Balance, _reference, _diagonal, _right) = (new double[Rows], new double[Rows], new double[Rows], new double[Rows]);
        (_slope, _bend, Weight) = (new double[2 * _nodes], new double[2 * _nodes], new double[Flows]);
        _powers = new PowerCurves(_problem);
        // Curves bend whether they are written or not.
        _written = [.. data.Arcs, .. Enumerable.Range(_arcs, 2 * _nodes).Where(f => Curve(f).Shape != CurveShape.None)];
        List<int> flat = [];
        for (var f = 0; f < Flows; f++)
        {
            var isFlat = f < _arcs ? _problem.ArcTerms[f].Slope == 0 : Curve(f).IsFlat;
            FlatAt[f] = isFlat ? Rows + flat.Count : -1;
            if (isFlat) flat.Add(f);
        }

        Flat = [.. flat];
        Weigh();
    }

    public int Rows { get; }

    public int Flows { get; }

    /// <summary>Flows without a slope.</summary>
    public int[] Flat { get; }

    /// <summary>Place of the quantity of a flow without a slope in a point; −1 for the others.</summary>
    public int[] FlatAt { get; }

    /// <summary>Numbers of a point.</summary>
    public int Size => Rows + Flat.Length;

    public FlowStanding[] Standing { get; }

    /// <summary>Whether each bundle is at its cap; the rent of one that is not is zero.</summary>
    public bool[] Binds { get; }

    /// <summary>Quantity of each flow with a slope before it is clipped.</summary>
    public double[] Free { get; }

    public double[] Quantity { get; }

    /// <summary>What a unit more of each flow without a slope gains.</summary>
    public double[] Gain { get; }

    /// <summary>What each bundle leaves of its cap.</summary>
    public double[] Slack { get; }

    public double[] Balance { get; }

    /// <summary>What each flow would answer to its gain: by its slope, or by the weight that stands for none.</summary>
    public double[] Weight { get; }

    /// <summary>Triangular solves so far.</summary>
    public int Solves { get; private set; }

    /// <summary>Factorisations so far.</summary>
    public int Factors { get; private set; }

    public bool IsSupply(int flow) => flow >= _arcs + _nodes;

    public int NodeOf(int flow) => (flow - _arcs) % _nodes;

    public ref readonly CurveTerms Curve(int flow) => ref IsSupply(flow) ? ref _problem.SupplyTerms[flow - _arcs - _nodes] : ref _problem.DemandTerms[flow - _arcs];

    public double LowOf(int flow) => flow < _arcs ? _problem.ArcTerms[flow].Low : CapOf(Curve(flow)).Low;

    public double HighOf(int flow) => flow < _arcs ? _problem.ArcTerms[flow].High : CapOf(Curve(flow)).High;

    /// <summary>Quantities at a point and the imbalance that they leave in each row.</summary>
    public void Evaluate(double[] point)
    {
        Array.Clear(Balance);
        for (var a = 0; a < _arcs; a++)
        {
            ref readonly var arc = ref _problem.ArcTerms[a];
            var gain = (arc.Yield * point[arc.To]) - (arc.Fixed + (arc.Rate * point[arc.From]));
            if (Binds.Length > 0) foreach (var bundle in _structure.BundlesOf[a]) gain -= point[bundle];
            var quantity = Put(a, gain, point, arc.Slope, arc.Low, arc.High);
            Balance[arc.To] += arc.Yield * quantity;
            Balance[arc.From] -= quantity;
            if (Binds.Length > 0) foreach (var bundle in _structure.BundlesOf[a]) Balance[bundle] -= quantity;
        }

        _powers.Evaluate(_problem, point, Free.AsSpan(_arcs), _slope, _bend);
        for (var f = _arcs; f < Flows; f++)
        {
            ref readonly var curve = ref Curve(f);
            if (curve.Shape == CurveShape.None) continue;
            var (node, isSupply) = (NodeOf(f), IsSupply(f));
            var (low, high) = CapOf(curve);
            if (FlatAt[f] >= 0) Gain[f] = isSupply ? point[node] - curve.Price : curve.Price - point[node];
            else if (curve.Shape == CurveShape.Linear) Free[f] = curve.Unclipped(point[node], isSupply, out _slope[f - _arcs], out _);
            Quantity[f] = Standing[f] == FlowStanding.Free ? FlatAt[f] < 0 ? Free[f] : point[FlatAt[f]] : Standing[f] == FlowStanding.Low ? low : high;
            Balance[node] += isSupply ? Quantity[f] : -Quantity[f];
        }

        for (var b = 0; b < Binds.Length; b++)
        {
            Slack[b] = _problem.Caps[b] + Balance[_nodes + b];
            // A cap that does not bind leaves its rent at zero, and no balance to keep.
            Balance[_nodes + b] = Binds[b] ? Slack[b] : 0;
        }
    }

    /// <summary>Whether a flow has bounds that prices take it to.</summary>
    public bool HasKink(int flow) => flow < _arcs || Curve(flow).Shape is CurveShape.Linear or CurveShape.Isoelastic;

    /// <summary>Order of magnitude of a flow with a slope at a point: its quantity and what its prices would move.</summary>
    public double SizeOf(int flow, double[] point)
    {
        if (flow >= _arcs) return Math.Abs(Free[flow]) + Math.Abs(_slope[flow - _arcs] * point[NodeOf(flow)]);
        ref readonly var arc = ref _problem.ArcTerms[flow];
        return ((arc.Yield * Math.Abs(point[arc.To])) + Math.Abs(arc.Fixed) + Math.Abs(point[arc.From])) / arc.Slope;
    }

    /// <summary>Factorises the matrix of how the balances change with the duals, at the point evaluated last.</summary>
    public void Factorise()
    {
        Factors++;
        var isSymmetric = true;
        foreach (ref readonly var arc in _problem.ArcTerms.AsSpan()) isSymmetric &= arc.Rate == 1;
        _factor.Clear(isSymmetric);
        Array.Clear(_diagonal);
        var (lower, upper) = (_factor.Lower, _factor.Upper);
        for (var a = 0; a < _arcs; a++)
        {
            if (Standing[a] != FlowStanding.Free) continue;
            ref readonly var arc = ref _problem.ArcTerms[a];
            var weight = WeightOf(a, arc.Slope);
            var across = weight * arc.Yield;
            _diagonal[arc.To] += across * arc.Yield;
            _diagonal[arc.From] += weight * arc.Rate;
            var place = _structure.OffDiagonal[a];
            var isBelow = _structure.Pattern.IsBelow(arc.To, arc.From);
            lower[place] -= isBelow ? across * arc.Rate : across;
            if (!isSymmetric) upper[place] -= isBelow ? across : across * arc.Rate;
            if (Binds.Length > 0) AddBundles(a, weight, isSymmetric);
        }

        for (var f = _arcs; f < Flows; f++)
            if (Standing[f] == FlowStanding.Free) _diagonal[NodeOf(f)] += FlatAt[f] >= 0 ? Weight[f] : Math.Abs(_slope[f - _arcs]);
        for (var i = 0; i < Rows; i++)
        {
            // A row that nothing touches keeps its dual.
            var own = _diagonal[i] == 0 ? _reference[i] : _diagonal[i] + (Ridge * _reference[i]);
            upper[_structure.Diagonal[i]] += own;
        }

        _factor.Factorise();
    }

    /// <summary>The step to a point at which balances and gains would be as given with their signs turned, by the matrix factorised last.</summary>
    /// <param name="balance">Imbalances.</param>
    /// <param name="gain">Gains of the flows without a slope.</param>
    /// <param name="step">Where the step goes: of duals, then of flat quantities.</param>
    public void Solve(double[] balance, double[] gain, double[] step)
    {
        Solves++;
        for (var i = 0; i < Rows; i++) _right[i] = -balance[i];
        foreach (var f in Flat)
            if (Standing[f] == FlowStanding.Free) Spread(f, -Weight[f] * gain[f], _right);
        for (var i = 0; i < Rows; i++)
            if (_diagonal[i] == 0) _right[i] = 0;
        _factor.Solve(_right);
        _right.CopyTo(step, 0);
        foreach (var f in Flat) step[FlatAt[f]] = Standing[f] == FlowStanding.Free ? Weight[f] * (gain[f] + GainOf(f, step)) : 0;
    }

    /// <summary>Whether nothing between its bounds touches a row.</summary>
    public bool IsLoose(int row) => _diagonal[row] == 0;

    /// <summary>Adds half of what moves at each row at the point evaluated last: what enters it, where it is balanced.</summary>
    public void AddThrough(double[] through)
    {
        for (var f = 0; f < Flows; f++)
        {
            var half = Math.Abs(Quantity[f]) / 2;
            if (f >= _arcs)
            {
                through[NodeOf(f)] += half;
                continue;
            }

            ref readonly var arc = ref _problem.ArcTerms[f];
            through[arc.To] += arc.Yield * half;
            through[arc.From] += half;
            foreach (var bundle in _structure.BundlesOf[f]) through[bundle] += half;
        }
    }

    /// <summary>What a change of the point does to the flows, beside what the severity does itself.</summary>
    public void Rate(FlowRates rates, double[] change)
    {
        Array.Clear(rates.Balance);
        for (var a = 0; a < _arcs; a++)
        {
            ref readonly var arc = ref _problem.ArcTerms[a];
            var gain = (arc.Yield * change[arc.To]) - (arc.Rate * change[arc.From]);
            if (Binds.Length > 0) foreach (var bundle in _structure.BundlesOf[a]) gain -= change[bundle];
            if (FlatAt[a] >= 0) rates.Gain[a] = gain + rates.OwnGain[a];
            else rates.Free[a] = (gain / arc.Slope) + rates.OwnFree[a];
            var quantity = RateOf(a, rates, change);
            rates.Balance[arc.To] += arc.Yield * quantity;
            rates.Balance[arc.From] -= quantity;
            if (Binds.Length > 0) foreach (var bundle in _structure.BundlesOf[a]) rates.Balance[bundle] -= quantity;
        }

        for (var f = _arcs; f < Flows; f++)
        {
            var (node, isSupply) = (NodeOf(f), IsSupply(f));
            if (FlatAt[f] >= 0) rates.Gain[f] = (isSupply ? change[node] : -change[node]) + rates.OwnGain[f];
            else rates.Free[f] = (_slope[f - _arcs] * change[node]) + rates.OwnFree[f];
            var quantity = RateOf(f, rates, change);
            rates.Balance[node] += isSupply ? quantity : -quantity;
        }

        for (var b = 0; b < Binds.Length; b++)
        {
            (rates.Used[b], rates.Rent[b]) = (-rates.Balance[_nodes + b], change[_nodes + b]);
            rates.Balance[_nodes + b] = Binds[b] ? rates.Cap[b] - rates.Used[b] : 0;
        }
    }

    /// <summary>What the severity itself does to balances and gains, the point staying where it is.</summary>
    public void RateOwn(FlowRates rates)
    {
        Array.Clear(rates.Balance);
        foreach (var f in _written)
        {
            var rate = Standing[f] switch { FlowStanding.Low => rates.Low[f], FlowStanding.High => rates.High[f], _ => FlatAt[f] >= 0 ? 0 : rates.OwnFree[f] };
            if (rate != 0) Spread(f, rate, rates.Balance);
        }

        foreach (var f in Flat) rates.Gain[f] = rates.OwnGain[f];
        for (var b = 0; b < Binds.Length; b++) rates.Balance[_nodes + b] = Binds[b] ? rates.Cap[b] + rates.Balance[_nodes + b] : 0;
    }

    /// <summary>Curvature of the curve of a flow at the point evaluated last.</summary>
    public double BendOf(int flow) => _bend[flow - _arcs];

    /// <summary>Bounds of a curve's quantity.</summary>
    public static (double Low, double High) CapOf(in CurveTerms curve) => curve.Shape switch
    {
        CurveShape.None => (0, 0),
        CurveShape.Fixed => (Math.Min(curve.Quantity, curve.Capacity), Math.Min(curve.Quantity, curve.Capacity)),
        _ => (0, curve.Capacity),
    };

    private double Put(int a, double gain, double[] point, double slope, double low, double high)
    {
        double free;
        if (FlatAt[a] >= 0) (Gain[a], free) = (gain, point[FlatAt[a]]);
        else Free[a] = free = gain / slope;
        return Quantity[a] = Standing[a] == FlowStanding.Free ? free : Standing[a] == FlowStanding.Low ? low : high;
    }

    private double RateOf(int flow, FlowRates rates, double[] change) => rates.Quantity[flow] = Standing[flow] switch
    {
        FlowStanding.Low => rates.Low[flow],
        FlowStanding.High => rates.High[flow],
        _ => FlatAt[flow] >= 0 ? change[FlatAt[flow]] : rates.Free[flow],
    };

    private double WeightOf(int arc, double slope) => slope > 0 ? 1 / slope : Weight[arc];

    // What a unit more of a flow does to the balances.
    private void Spread(int flow, double quantity, double[] balance)
    {
        if (flow >= _arcs)
        {
            balance[NodeOf(flow)] += IsSupply(flow) ? quantity : -quantity;
            return;
        }

        ref readonly var arc = ref _problem.ArcTerms[flow];
        balance[arc.To] += arc.Yield * quantity;
        balance[arc.From] -= quantity;
        foreach (var bundle in _structure.BundlesOf[flow]) balance[bundle] -= quantity;
    }

    private double GainOf(int flow, double[] change)
    {
        if (flow >= _arcs) return IsSupply(flow) ? change[NodeOf(flow)] : -change[NodeOf(flow)];
        ref readonly var arc = ref _problem.ArcTerms[flow];
        var gain = (arc.Yield * change[arc.To]) - (arc.Rate * change[arc.From]);
        foreach (var bundle in _structure.BundlesOf[flow]) gain -= change[bundle];
        return gain;
    }

    private void AddBundles(int a, double weight, bool isSymmetric)
    {
        ref readonly var arc = ref _problem.ArcTerms[a];
        var bundles = _structure.BundlesOf[a];
        for (var k = 0; k < bundles.Length; k++)
        {
            if (!Binds[bundles[k] - _nodes]) continue;
            Add(bundles[k], arc.To, -weight * arc.Yield, -weight * arc.Yield, isSymmetric);
            Add(bundles[k], arc.From, weight * arc.Rate, weight, isSymmetric);
            _diagonal[bundles[k]] += weight;
            for (var other = 0; other < k; other++)
                if (Binds[bundles[other] - _nodes]) Add(bundles[k], bundles[other], weight, weight, isSymmetric);
        }
    }

    private void Add(int row, int column, double value, double mirrored, bool isSymmetric)
    {
        var place = _structure.Pattern.Entry(row, column);
        if (!_structure.Pattern.IsBelow(row, column)) (value, mirrored) = (mirrored, value);
        _factor.Lower[place] += value;
        if (!isSymmetric) _factor.Upper[place] += mirrored;
    }

    // The usual change of each row, and for flows without a slope a weight well above that of the rows that they touch.
    private void Weigh()
    {
        var scales = _problem.Scales;
        for (var f = 0; f < Flows; f++)
        {
            if (FlatAt[f] >= 0) continue;
            Weight[f] = f < _arcs ? 1 / _problem.ArcTerms[f].Slope : Curve(f).TypicalAnswer(0);
            if (f >= _arcs)
            {
                _reference[NodeOf(f)] += Weight[f];
                continue;
            }

            ref readonly var arc = ref _problem.ArcTerms[f];
            _reference[arc.To] += Weight[f] * arc.Yield * arc.Yield;
            _reference[arc.From] += Weight[f];
            foreach (var bundle in _structure.BundlesOf[f]) _reference[bundle] += Weight[f];
        }

        var least = 1e-6 * scales.Flow / scales.Price;
        for (var i = 0; i < Rows; i++) _reference[i] = Math.Max(_reference[i], least);
        foreach (var a in Flat.Where(f => f < _arcs))
        {
            ref readonly var arc = ref _problem.ArcTerms[a];
            Weight[a] = FlatWeight * Math.Max(_reference[arc.From], _reference[arc.To]);
        }

        foreach (var f in Flat.Where(f => f >= _arcs))
        {
            var node = NodeOf(f);
            Weight[f] = Flat.Where(a => a < _arcs && (_problem.ArcTerms[a].From == node || _problem.ArcTerms[a].To == node)).Select(a => Weight[a])
                .Append(FlatWeight * _reference[node]).Max();
        }
    }
}
