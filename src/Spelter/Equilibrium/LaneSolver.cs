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
    private readonly LaneArray _fresh;
    private readonly LaneArray _balance;
    private readonly LaneArray _waits = new(1, T.Width);
    private readonly LaneArray _starts = new(1, T.Width);
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
        _factor = new LaneFactor<V, T>(_nodes, [.. problem.ArcTerms.Select(a => (a.From, a.To))]);
        _state = new LaneState<V, T>(problem, start, _factor);
        (_prices, _trial, _balance) = (new LaneArray(_nodes, T.Width), new LaneArray(_nodes, T.Width), new LaneArray(_nodes, T.Width));
        (_direction, _fresh) = (new LaneArray(_nodes, T.Width), new LaneArray(_nodes, T.Width));
    }

    private enum Standing
    {
        /// <summary>No scenario is left for the lane.</summary>
        Idle,

        /// <summary>A scenario has come into the lane.</summary>
        Starting,

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
            Turn(scenarios);
            Look(scenarios, visitor, handOver);
        }
    }

    // Evaluates until few lanes still search along their direction. Those go on beside the next factors of the others: an evaluation for
    // one lane alone would cost the others more than a factor that one lane does not use.
    private void Look(IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor, Action<int> handOver)
    {
        do
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
                var isSettled = _worst[0, lane] <= Tolerance;
                if (isSettled || _iterations[lane] >= NewtonLimit) Finish(lane, scenarios, visitor, handOver, isSettled);
            }
        }
        while (_standing.AsSpan().Count(Standing.Searching) > T.Width / 8);
    }

    // The next Newton direction of every lane that waits, and the whole of it as the first step to try.
    private void Turn(IReadOnlyList<Scenario> scenarios)
    {
        for (var lane = 0; lane < T.Width; lane++)
        {
            _waits[0, lane] = _standing[lane] is Standing.Waiting or Standing.Starting ? 1 : 0;
            _floor[0, lane] = 0.01 * Math.Pow(10, Math.Min(0, 5 - _iterations[lane]));
        }

        if (_standing.AsSpan().Contains(Standing.Starting)) Start(scenarios);
        _state.Assemble(_balance, _floor);
        _factor.Factorise();
        _factor.Solve(_balance, _fresh);
        V before = default, one = T.Create(1), waits = T.Load(ref _waits.Start, 0);
        for (var i = 0; i < _nodes; i++)
        {
            var at = i * T.Width;
            var (trial, fresh) = (T.Load(ref _trial.Start, at), T.Load(ref _fresh.Start, at));
            before = T.MultiplySubtractFrom(T.Load(ref _balance.Start, at), fresh, before);
            T.Store(T.IfEqual(waits, one, trial, T.Load(ref _prices.Start, at)), ref _prices.Start, at);
            T.Store(T.IfEqual(waits, one, fresh, T.Load(ref _direction.Start, at)), ref _direction.Start, at);
            T.Store(T.IfEqual(waits, one, T.Add(trial, fresh), trial), ref _trial.Start, at);
        }

        T.Store(before, ref _along.Start, 0);
        for (var lane = 0; lane < T.Width; lane++)
        {
            if (_waits[0, lane] == 0) continue;
            _standing[lane] = Standing.Searching;
            _search[lane].Begin(_along[0, lane]);
        }
    }

    // Puts the lanes with a new scenario where it starts.
    private void Start(IReadOnlyList<Scenario> scenarios)
    {
        for (var lane = 0; lane < T.Width; lane++) _starts[0, lane] = _standing[lane] == Standing.Starting ? 1 : 0;
        V starts = T.Load(ref _starts.Start, 0), one = T.Create(1);
        for (var i = 0; i < _nodes; i++)
            T.Store(T.IfEqual(starts, one, T.Create(_start[i]), T.Load(ref _trial.Start, i * T.Width)), ref _trial.Start, i * T.Width);
        _state.Restart(_starts, _balance);
        for (var lane = 0; lane < T.Width; lane++)
            if (_standing[lane] == Standing.Starting) _state.Change(lane, scenarios[_scenario[lane]], _balance);
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
        Prices = _trial.Lane(lane, _nodes),
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
        _standing[lane] = Standing.Idle;
        while (_next < scenarios.Count)
        {
            (_scenario[lane], _iterations[lane]) = (_next, 0);
            var scenario = scenarios[_next++];
            if (!_state.IsTouched(scenario))
            {
                _state.Rest(lane);
                for (var i = 0; i < _nodes; i++) _trial[i, lane] = _start[i];
                Tell(lane, visitor);
                continue;
            }

            foreach (var change in scenario.Arcs)
                (_state.High[change.Arc, lane], _state.Fixed[change.Arc, lane]) = (change.Capacity, _problem.ArcTerms[change.Arc].Fixed + change.AddedCost);
            foreach (var change in scenario.Supplies) _state.SupplyCapacity[change.Node, lane] = change.Capacity;
            _standing[lane] = Standing.Starting;
            return;
        }
    }
}
