using System.Runtime.CompilerServices;

namespace Spelter.Equilibrium;

/// <summary>Quantities, balances and matrices of several scenarios of one problem at once, one a lane. Every flow has a slope of its
/// own, and no duty depends on a price.</summary>
internal sealed class LaneState<V, T>
    where V : struct
    where T : struct, ILane<V>
{
    private readonly CompiledProblem _problem;
    private readonly int[] _offDiagonal;
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
    public LaneState(CompiledProblem problem, double[] start)
    {
        _start = start;
        _problem = problem;
        (_offDiagonal, _diagonal) = (problem.Structure.OffDiagonal, problem.Structure.Diagonal);
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
        for (var i = 0; i < _diagonal.Length; i++)
        {
            var at = i * T.Width;
            var here = T.Load(ref price, at);
            var demand = Quantity(_problem.DemandTerms[i], here, T.Create(_problem.DemandTerms[i].Capacity), isDemand: true, out var down);
            var supply = Quantity(_problem.SupplyTerms[i], here, T.Load(ref SupplyCapacity.Start, at), isDemand: false, out var up);
            T.Store(demand, ref Demand.Start, at);
            T.Store(supply, ref Supply.Start, at);
            T.Store(T.Add(down, up), ref _nodeAnswer.Start, at);
            T.Store(T.Subtract(supply, demand), ref left, at);
        }

        var arcs = _problem.ArcTerms;
        ref var high = ref High.Start;
        ref var fixedCost = ref Fixed.Start;
        ref var flow = ref Flow.Start;
        ref var answer = ref _answer.Start;
        for (var a = 0; a < arcs.Length; a++)
        {
            ref readonly var arc = ref arcs[a];
            var (at, to, from) = (a * T.Width, arc.To * T.Width, arc.From * T.Width);
            var (inverse, yield) = (T.Create(_inverse[a]), T.Create(arc.Yield));
            var gain = T.Subtract(T.MultiplyAdd(yield, T.Load(ref price, to), default), T.Add(T.Load(ref fixedCost, at), T.Load(ref price, from)));
            var free = T.Multiply(gain, inverse);
            var quantity = T.Min(T.Max(free, T.Create(arc.Low)), T.Load(ref high, at));
            T.Store(quantity, ref flow, at);
            T.Store(T.IfEqual(free, quantity, inverse), ref answer, at);
            T.Store(T.MultiplyAdd(yield, quantity, T.Load(ref left, to)), ref left, to);
            T.Store(T.Subtract(T.Load(ref left, from), quantity), ref left, from);
        }
    }

    /// <summary>Puts a lane at the start without evaluating the others: what the base has there, but for what the scenario changes.</summary>
    /// <returns>Whether any quantity changes, so that there is something to solve; if not, the quantities of the lane are those of the base.</returns>
    public bool Begin(int lane, Scenario scenario, LaneArray balance)
    {
        var (arcs, nodes) = (_inverse.Length, _reference.Length);
        for (var a = 0; a < arcs; a++) _answer[a, lane] = _baseAnswer[a];
        for (var i = 0; i < nodes; i++) (balance[i, lane], _nodeAnswer[i, lane]) = (_base[arcs + (2 * nodes) + i], _baseAnswer[arcs + i]);

        var isTouched = false;
        foreach (var change in scenario.Arcs)
        {
            ref readonly var arc = ref _problem.ArcTerms[change.Arc];
            var free = ((arc.Yield * _start[arc.To]) - (Fixed[change.Arc, lane] + _start[arc.From])) * _inverse[change.Arc];
            var flow = Math.Min(Math.Max(free, arc.Low), change.Capacity);
            var more = flow - _base[change.Arc];
            isTouched |= more != 0;
            _answer[change.Arc, lane] = free == flow ? _inverse[change.Arc] : 0;
            balance[arc.To, lane] += arc.Yield * more;
            balance[arc.From, lane] -= more;
        }

        foreach (var change in scenario.Supplies)
        {
            var whole = _problem.SupplyTerms[change.Node].At(_start[change.Node], change.Capacity, out var up);
            _problem.SupplyTerms[change.Node].At(_start[change.Node], _problem.SupplyTerms[change.Node].Capacity, out var before);
            var more = whole - _base[arcs + nodes + change.Node];
            isTouched |= Math.Abs(more) > 1e-14 * whole;
            _nodeAnswer[change.Node, lane] += up - before;
            balance[change.Node, lane] += more;
        }

        if (isTouched) return true;
        for (var a = 0; a < arcs; a++) Flow[a, lane] = _base[a];
        for (var i = 0; i < nodes; i++) (Demand[i, lane], Supply[i, lane]) = (_base[arcs + i], _base[arcs + nodes + i]);
        return false;
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
    /// <param name="factor">The matrices.</param>
    /// <param name="balance">Imbalances; on return with their sign turned.</param>
    /// <param name="floors">For each lane, the share of the usual change that a node below a thousandth of it gets more.</param>
    public void Assemble(LaneFactor<V, T> factor, LaneArray balance, LaneArray floors)
    {
        factor.Clear();
        ref var lower = ref factor.Entries;
        ref var answer = ref _answer.Start;
        ref var node = ref _nodeAnswer.Start;
        var arcs = _problem.ArcTerms;
        for (var a = 0; a < arcs.Length; a++)
        {
            ref readonly var arc = ref arcs[a];
            var own = T.Load(ref answer, a * T.Width);
            var (to, from, off) = (arc.To * T.Width, arc.From * T.Width, _offDiagonal[a] * T.Width);
            var across = T.Multiply(own, T.Create(arc.Yield));
            T.Store(T.MultiplyAdd(across, T.Create(arc.Yield), T.Load(ref node, to)), ref node, to);
            T.Store(T.Add(T.Load(ref node, from), own), ref node, from);
            T.Store(T.Subtract(T.Load(ref lower, off), across), ref lower, off);
        }

        var floor = T.Load(ref floors.Start, 0);
        for (var i = 0; i < _diagonal.Length; i++)
        {
            var own = T.Load(ref node, i * T.Width);
            var more = T.IfLess(own, T.Create(1e-3 * _reference[i]), floor);
            own = T.MultiplyAdd(T.Add(more, T.Create(1e-12)), T.Create(_reference[i]), own);
            T.Store(own, ref lower, _diagonal[i] * T.Width);
            T.Store(T.Subtract(default, T.Load(ref balance.Start, i * T.Width)), ref balance.Start, i * T.Width);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Quantity(in CurveTerms curve, V price, V capacity, bool isDemand, out V answer)
    {
        answer = default;
        switch (curve.Shape)
        {
            case CurveShape.Linear:
                var inverse = T.Create(1 / curve.Slope);
                var free = T.Multiply(isDemand ? T.Subtract(T.Create(curve.Price), price) : T.Subtract(price, T.Create(curve.Price)), inverse);
                var clipped = T.Min(T.Max(free, default), capacity);
                answer = T.IfEqual(free, clipped, inverse);
                return clipped;
            case CurveShape.Isoelastic:
                var at = T.Max(price, T.Create(IsoelasticCurve.LeastPrice * curve.Price));
                var quantity = T.Multiply(T.Create(curve.Quantity), T.Pow(T.Divide(at, T.Create(curve.Price)), T.Create(curve.Elasticity)));
                var slope = T.Divide(T.Multiply(T.Create(curve.Elasticity), quantity), at);
                quantity = T.MultiplyAdd(slope, T.Subtract(price, at), quantity);
                var within = T.Min(T.Max(quantity, default), capacity);
                answer = T.IfEqual(quantity, within, T.Abs(slope));
                return within;
            default:
                return T.Min(T.Create(curve.Quantity), capacity);
        }
    }
}
