namespace Spelter.Equilibrium;

/// <summary>The fast solver for scenarios in lockstep, one a lane. What a lane does depends on its own scenario alone: results do not
/// change with its neighbours.</summary>
internal sealed class LaneSolver<V, T> : ILaneSolver
    where V : struct
    where T : struct, ILane<V>
{
    private const double Tolerance = 1e-11;
    private const int NewtonLimit = 60;
    private const int TrialLimit = 40;
    private readonly CompiledProblem _problem;
    private readonly double[] _start;
    private readonly double[] _measure;
    private readonly int _nodes;
    private readonly LaneState<V, T> _state;
    private readonly LaneFactor<V, T> _factor;
    private readonly LaneArray _prices;
    private readonly LaneArray _trial;
    private readonly LaneArray _direction;
    private readonly LaneArray _balance;
    private readonly LaneArray _along = new(1, T.Width);
    private readonly LaneArray _worst = new(1, T.Width);
    private readonly LaneArray _floor = new(1, T.Width);
    private readonly LaneSearch[] _search = new LaneSearch[T.Width];
    private readonly int[] _scenario = new int[T.Width];
    private readonly int[] _iterations = new int[T.Width];
    private readonly Standing[] _standing = new Standing[T.Width];
    private int _next;

    /// <param name="problem">The base problem.</param>
    /// <param name="start">Prices that every scenario starts from.</param>
    /// <param name="measure">What passes through each node in the base: imbalances are shares of it.</param>
    public LaneSolver(CompiledProblem problem, double[] start, double[] measure)
    {
        (_problem, _start, _measure, _nodes) = (problem, start, measure, problem.Structure.Nodes);
        _state = new LaneState<V, T>(problem, start);
        _factor = new LaneFactor<V, T>(problem.Structure.Pattern, problem.Structure.Diagonal.Concat(problem.Structure.OffDiagonal));
        (_prices, _trial, _direction, _balance) = (new LaneArray(_nodes, T.Width), new LaneArray(_nodes, T.Width), new LaneArray(_nodes, T.Width), new LaneArray(_nodes, T.Width));
    }

    private enum Standing
    {
        /// <summary>No scenario is left for the lane.</summary>
        Idle,

        /// <summary>A step is being tried.</summary>
        Searching,

        /// <summary>A step was good; the lane waits for the others.</summary>
        Waiting,
    }

    public int Width => T.Width;

    public void Run(IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor, Action<int> handOver)
    {
        _next = 0;
        for (var lane = 0; lane < T.Width; lane++) Load(lane, scenarios, visitor);
        while (_standing.AsSpan().ContainsAnyExcept(Standing.Idle))
        {
            Look(scenarios, visitor, handOver);
            Turn();
        }
    }

    // Evaluates until every lane waits for a new direction.
    private void Look(IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor, Action<int> handOver)
    {
        while (_standing.AsSpan().Contains(Standing.Searching))
        {
            _state.Evaluate(_trial, _balance);
            Sum();
            for (var lane = 0; lane < T.Width; lane++)
            {
                if (_standing[lane] != Standing.Searching) continue;
                if (!_search[lane].Accepts(_along[0, lane]))
                {
                    if (_search[lane].Trials < TrialLimit) Try(lane);
                    else Finish(lane, scenarios, visitor, handOver, isSettled: false);
                    continue;
                }

                _iterations[lane]++;
                _standing[lane] = Standing.Waiting;
                for (var i = 0; i < _nodes; i++) _prices[i, lane] = _trial[i, lane];
                var isSettled = _worst[0, lane] <= Tolerance;
                if (isSettled || _iterations[lane] >= NewtonLimit) Finish(lane, scenarios, visitor, handOver, isSettled);
            }
        }
    }

    // The next Newton direction of every lane, and the whole of it as the first step to try.
    private void Turn()
    {
        for (var lane = 0; lane < T.Width; lane++) _floor[0, lane] = 0.01 * Math.Pow(10, Math.Min(0, 5 - _iterations[lane]));
        _state.Assemble(_factor, _balance, _floor);
        _factor.Factorise();
        _factor.Solve(_balance, _direction);
        V before = default;
        for (var i = 0; i < _nodes; i++)
        {
            var at = i * T.Width;
            var direction = T.Load(ref _direction.Start, at);
            before = T.MultiplySubtractFrom(T.Load(ref _balance.Start, at), direction, before);
            T.Store(T.Add(T.Load(ref _prices.Start, at), direction), ref _trial.Start, at);
        }

        T.Store(before, ref _along.Start, 0);
        for (var lane = 0; lane < T.Width; lane++)
        {
            if (_standing[lane] == Standing.Idle) continue;
            _standing[lane] = Standing.Searching;
            _search[lane].Begin(_along[0, lane]);
        }
    }

    // Slope along the direction and largest imbalance of every lane.
    private void Sum()
    {
        V along = default, worst = default;
        for (var i = 0; i < _nodes; i++)
        {
            var balance = T.Load(ref _balance.Start, i * T.Width);
            along = T.MultiplyAdd(balance, T.Load(ref _direction.Start, i * T.Width), along);
            worst = T.Max(worst, T.Multiply(T.Abs(balance), T.Create(1 / _measure[i])));
        }

        T.Store(along, ref _along.Start, 0);
        T.Store(worst, ref _worst.Start, 0);
    }

    private void Try(int lane)
    {
        var step = _search[lane].Step;
        for (var i = 0; i < _nodes; i++) _trial[i, lane] = _prices[i, lane] + (step * _direction[i, lane]);
    }

    private void Finish(int lane, IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor, Action<int> handOver, bool isSettled)
    {
        if (isSettled) Tell(lane, visitor);
        else handOver(_scenario[lane]);
        Unload(lane, scenarios[_scenario[lane]]);
        Load(lane, scenarios, visitor);
    }

    private void Tell(int lane, ScenarioVisitor visitor) => visitor(_scenario[lane], new ScenarioResult
    {
        Status = EquilibriumStatus.Converged,
        Iterations = _iterations[lane],
        Prices = _prices.Lane(lane, _nodes),
        Flows = _state.Flow.Lane(lane, _problem.ArcTerms.Length),
        Demand = _state.Demand.Lane(lane, _nodes),
        Supply = _state.Supply.Lane(lane, _nodes),
    });

    private void Unload(int lane, Scenario scenario)
    {
        foreach (var change in scenario.Arcs)
            (_state.High[change.Arc, lane], _state.Fixed[change.Arc, lane]) = (_problem.ArcTerms[change.Arc].High, _problem.ArcTerms[change.Arc].Fixed);
        foreach (var change in scenario.Supplies) _state.SupplyCapacity[change.Node, lane] = _problem.SupplyTerms[change.Node].Capacity;
    }

    // The next scenario that changes anything; one that does not has the base for its answer.
    private void Load(int lane, IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor)
    {
        for (var i = 0; i < _nodes; i++) (_prices[i, lane], _trial[i, lane]) = (_start[i], _start[i]);
        _standing[lane] = Standing.Idle;
        while (_next < scenarios.Count)
        {
            (_scenario[lane], _iterations[lane]) = (_next, 0);
            var scenario = scenarios[_next++];
            foreach (var change in scenario.Arcs)
                (_state.High[change.Arc, lane], _state.Fixed[change.Arc, lane]) = (change.Capacity, _problem.ArcTerms[change.Arc].Fixed + change.AddedCost);
            foreach (var change in scenario.Supplies) _state.SupplyCapacity[change.Node, lane] = change.Capacity;
            if (_state.Begin(lane, scenario, _balance))
            {
                _standing[lane] = Standing.Waiting;
                return;
            }

            Tell(lane, visitor);
            Unload(lane, scenario);
        }
    }
}
