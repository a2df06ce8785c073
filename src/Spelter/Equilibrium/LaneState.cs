namespace Spelter.Equilibrium;

/// <summary>Quantities, balances and matrices of several scenarios of one problem at once, one a lane. Every flow has a slope of its
/// own, and no duty depends on a price.</summary>
internal sealed class LaneState<V, T>
    where V : struct
    where T : struct, ILane<V>
{
    private readonly CompiledProblem _problem;
    private readonly LaneFactor<V, T> _factor;
    private readonly LaneArc[] _arcs;
    private readonly int[] _firstInto;
    private readonly LaneCurve[] _demand;
    private readonly LaneCurve[] _supply;
    private readonly int[] _diagonal;
    private readonly double[] _inverse;
    private readonly double[] _reference;
    private readonly LaneArray _answer;
    private readonly LaneArray _nodeAnswer;
    private readonly double[] _start;
    private readonly double[] _base;
    private readonly double[] _baseAnswer;

    /// <param name="problem">The base problem.</param>
    /// <param name="start">Prices that every scenario starts from.</param>
    /// <param name="factor">Where the matrices go.</param>
    public LaneState(CompiledProblem problem, double[] start, LaneFactor<V, T> factor)
    {
        _factor = factor;
        (_arcs, _firstInto) = LaneArc.ByTarget(problem, factor.Entry, T.Width);
        _diagonal = [.. Enumerable.Range(0, problem.Structure.Nodes).Select(i => factor.Entry(i, i) * T.Width)];
        _start = start;
        _problem = problem;
        _demand = Array.ConvertAll(problem.DemandTerms, c => new LaneCurve(c, isDemand: true));
        _supply = Array.ConvertAll(problem.SupplyTerms, c => new LaneCurve(c, isDemand: false));
        var (arcs, nodes) = (problem.ArcTerms.Length, problem.Structure.Nodes);
        (High, Fixed, Flow, _answer) = (new LaneArray(arcs, T.Width), new LaneArray(arcs, T.Width), new LaneArray(arcs, T.Width), new LaneArray(arcs, T.Width));
        (SupplyCapacity, Demand, Supply, _nodeAnswer) = (new LaneArray(nodes, T.Width), new LaneArray(nodes, T.Width), new LaneArray(nodes, T.Width), new LaneArray(nodes, T.Width));
        (_inverse, _reference) = (new double[arcs], new double[nodes]);
        for (var i = 0; i < nodes; i++) _reference[i] = problem.DemandTerms[i].TypicalAnswer(0) + problem.SupplyTerms[i].TypicalAnswer(0);
        for (var a = 0; a < arcs; a++)
        {
            ref readonly var arc = ref problem.ArcTerms[a];
            _inverse[a] = 1 / arc.Slope;
            _reference[arc.To] += arc.Yield * arc.Yield * _inverse[a];
            _reference[arc.From] += _inverse[a];
            for (var lane = 0; lane < T.Width; lane++) (High[a, lane], Fixed[a, lane]) = (arc.High, arc.Fixed);
        }

        for (var i = 0; i < nodes; i++)
            for (var lane = 0; lane < T.Width; lane++) SupplyCapacity[i, lane] = problem.SupplyTerms[i].Capacity;
        (_base, _baseAnswer) = (new double[arcs + (3 * nodes)], new double[arcs + nodes]);
        KeepBase();
    }

    /// <summary>Largest flow of each arc.</summary>
    public LaneArray High { get; }

    /// <summary>Cost and duty of each arc at a flow of zero.</summary>
    public LaneArray Fixed { get; }

    /// <summary>Largest supply of each node.</summary>
    public LaneArray SupplyCapacity { get; }

    /// <summary>Flow of each arc.</summary>
    public LaneArray Flow { get; }

    /// <summary>Demand of each node.</summary>
    public LaneArray Demand { get; }

    /// <summary>Supply of each node.</summary>
    public LaneArray Supply { get; }

    /// <summary>Quantities at these prices and the imbalance that they leave at each node.</summary>
    public void Evaluate(LaneArray prices, LaneArray balance)
    {
        ref var price = ref prices.Start;
        ref var left = ref balance.Start;
        for (var i = 0; i < _reference.Length; i++)
        {
            var at = i * T.Width;
            var here = T.Load(ref price, at);
            var demand = _demand[i].At<V, T>(here, T.Create(_demand[i].Capacity), out var down);
            var supply = _supply[i].At<V, T>(here, T.Load(ref SupplyCapacity.Start, at), out var up);
            T.Store(demand, ref Demand.Start, at);
            T.Store(supply, ref Supply.Start, at);
            T.Store(T.Add(down, up), ref _nodeAnswer.Start, at);
            T.Store(T.Subtract(supply, demand), ref left, at);
        }

        ref var high = ref High.Start;
        ref var fixedCost = ref Fixed.Start;
        ref var flow = ref Flow.Start;
        ref var answer = ref _answer.Start;
        for (var i = 0; i < _reference.Length; i++)
        {
            var (here, sum) = (T.Load(ref price, i * T.Width), T.Load(ref left, i * T.Width));
            foreach (ref readonly var arc in _arcs.AsSpan(_firstInto[i].._firstInto[i + 1]))
            {
                var (inverse, yield) = (T.Create(arc.Inverse), T.Create(arc.Yield));
                var free = T.Multiply(T.MultiplyAdd(yield, here, T.Subtract(default, T.Add(T.Load(ref fixedCost, arc.Place), T.Load(ref price, arc.From)))), inverse);
                var quantity = T.Min(T.Max(free, T.Create(arc.Low)), T.Load(ref high, arc.Place));
                T.Store(quantity, ref flow, arc.Place);
                T.Store(T.IfEqual(free, quantity, inverse), ref answer, arc.Place);
                sum = T.MultiplyAdd(yield, quantity, sum);
                T.Store(T.Subtract(T.Load(ref left, arc.From), quantity), ref left, arc.From);
            }

            T.Store(sum, ref left, i * T.Width);
        }
    }

    /// <summary>Puts lanes at the start: what the base has there, without evaluating it again.</summary>
    /// <param name="starts">One in the lanes that start.</param>
    /// <param name="balance">Imbalances.</param>
    public void Restart(LaneArray starts, LaneArray balance)
    {
        V starting = T.Load(ref starts.Start, 0), one = T.Create(1);
        for (var a = 0; a < _inverse.Length; a++) Put(_answer, a, _baseAnswer[a]);
        for (var i = 0; i < _reference.Length; i++)
        {
            Put(_nodeAnswer, i, _baseAnswer[_inverse.Length + i]);
            Put(balance, i, _base[_inverse.Length + (2 * _reference.Length) + i]);
        }

        void Put(LaneArray values, int item, double value)
        {
            var at = item * T.Width;
            T.Store(T.IfEqual(starting, one, T.Create(value), T.Load(ref values.Start, at)), ref values.Start, at);
        }
    }

    /// <summary>What a scenario changes in a lane that is at the start.</summary>
    public void Change(int lane, Scenario scenario, LaneArray balance)
    {
        foreach (var change in scenario.Arcs)
        {
            ref readonly var arc = ref _problem.ArcTerms[change.Arc];
            var more = More(change, out var answer);
            _answer[change.Arc, lane] = answer;
            balance[arc.To, lane] += arc.Yield * more;
            balance[arc.From, lane] -= more;
        }

        foreach (var change in scenario.Supplies)
        {
            var more = More(change, out var answer);
            _nodeAnswer[change.Node, lane] += answer;
            balance[change.Node, lane] += more;
        }
    }

    /// <summary>Whether a scenario changes any quantity at the start, so that there is something to solve.</summary>
    public bool IsTouched(Scenario scenario)
    {
        foreach (var change in scenario.Arcs)
            if (More(change, out _) != 0) return true;
        foreach (var change in scenario.Supplies)
            if (Math.Abs(More(change, out _)) > 1e-14 * _base[_inverse.Length + _reference.Length + change.Node]) return true;
        return false;
    }

    /// <summary>Makes the quantities of a lane those of the base.</summary>
    public void Rest(int lane)
    {
        var (arcs, nodes) = (_inverse.Length, _reference.Length);
        for (var a = 0; a < arcs; a++) Flow[a, lane] = _base[a];
        for (var i = 0; i < nodes; i++) (Demand[i, lane], Supply[i, lane]) = (_base[arcs + i], _base[arcs + nodes + i]);
    }

    // What a changed arc carries more than in the base at the prices of the start, and how its flow answers there.
    private double More(ArcChange change, out double answer)
    {
        ref readonly var arc = ref _problem.ArcTerms[change.Arc];
        var free = ((arc.Yield * _start[arc.To]) - (arc.Fixed + change.AddedCost + _start[arc.From])) * _inverse[change.Arc];
        var flow = Math.Min(Math.Max(free, arc.Low), change.Capacity);
        answer = free == flow ? _inverse[change.Arc] : 0;
        return flow - _base[change.Arc];
    }

    // What a changed supply gives more than in the base, and how much more it answers.
    private double More(SupplyChange change, out double answer)
    {
        ref readonly var supply = ref _problem.SupplyTerms[change.Node];
        var whole = supply.At(_start[change.Node], change.Capacity, out var up);
        supply.At(_start[change.Node], supply.Capacity, out var before);
        answer = up - before;
        return whole - _base[_inverse.Length + _reference.Length + change.Node];
    }

    private void KeepBase()
    {
        var (arcs, nodes) = (_inverse.Length, _reference.Length);
        var (prices, balance) = (new LaneArray(nodes, T.Width), new LaneArray(nodes, T.Width));
        for (var i = 0; i < nodes; i++)
            for (var lane = 0; lane < T.Width; lane++) prices[i, lane] = _start[i];
        Evaluate(prices, balance);
        for (var a = 0; a < arcs; a++) (_base[a], _baseAnswer[a]) = (Flow[a, 0], _answer[a, 0]);
        for (var i = 0; i < nodes; i++)
        {
            (_base[arcs + i], _base[arcs + nodes + i]) = (Demand[i, 0], Supply[i, 0]);
            (_base[arcs + (2 * nodes) + i], _baseAnswer[arcs + i]) = (balance[i, 0], _nodeAnswer[i, 0]);
        }
    }

    /// <summary>Fills the matrices of how balances change with prices.</summary>
    /// <param name="balance">Imbalances; on return with their sign turned.</param>
    /// <param name="floors">For each lane, the share of the usual change that a node below a thousandth of it gets more.</param>
    public void Assemble(LaneArray balance, LaneArray floors)
    {
        ref var lower = ref _factor.Entries;
        ref var answer = ref _answer.Start;
        ref var node = ref _nodeAnswer.Start;
        for (var i = 0; i < _reference.Length; i++)
        {
            var sum = T.Load(ref node, i * T.Width);
            foreach (ref readonly var arc in _arcs.AsSpan(_firstInto[i].._firstInto[i + 1]))
            {
                var (own, yield) = (T.Load(ref answer, arc.Place), T.Create(arc.Yield));
                var across = T.Multiply(own, yield);
                sum = T.MultiplyAdd(across, yield, sum);
                T.Store(T.Add(T.Load(ref node, arc.From), own), ref node, arc.From);
                T.Store(T.Subtract(arc.IsFirst ? default : T.Load(ref lower, arc.Entry), across), ref lower, arc.Entry);
            }

            T.Store(sum, ref node, i * T.Width);
        }

        var floor = T.Load(ref floors.Start, 0);
        for (var i = 0; i < _reference.Length; i++)
        {
            var own = T.Load(ref node, i * T.Width);
            var more = T.IfLess(own, T.Create(1e-3 * _reference[i]), floor);
            own = T.MultiplyAdd(T.Add(more, T.Create(1e-12)), T.Create(_reference[i]), own);
            T.Store(own, ref lower, _diagonal[i]);
            T.Store(T.Subtract(default, T.Load(ref balance.Start, i * T.Width)), ref balance.Start, i * T.Width);
        }
    }
}
