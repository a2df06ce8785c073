using System.Runtime.Intrinsics;

namespace Spelter.Equilibrium;

/// <summary>Solves many scenarios of one problem, several in lockstep, one a lane of a vector register. It allocates nothing for a
/// scenario that settles. Scenarios that do not settle in lockstep, and all scenarios of a problem with bundles, duties that depend on a
/// price, or flows without slope, go to a <see cref="NetworkSolver"/>. One batch solver serves one thread; the problem must not change
/// while it lives.</summary>
public sealed class BatchSolver
{
    private readonly CompiledProblem _problem;
    private readonly double[] _start;
    private readonly ILaneSolver? _lanes;
    private readonly NetworkSolver _single;

    /// <summary>A solver of scenarios about a base.</summary>
    /// <param name="problem">The base problem; the solver keeps a copy.</param>
    /// <param name="start">Prices that every scenario starts from, by node: those of the base.</param>
    /// <param name="width">Scenarios in lockstep: 8, 4 or 1; null for the most that the machine has registers for.</param>
    public BatchSolver(CompiledProblem problem, ReadOnlySpan<double> start, int? width = null)
    {
        (_problem, _start) = (problem.Copy(), start.ToArray());
        _single = new NetworkSolver(_problem);
        if (!IsSmooth(problem) || !_single.TrySettle(_start)) return;
        var measure = Measure();
        _lanes = (width ?? WidestOf()) switch
        {
            8 => new LaneSolver<Vector512<double>, Lane8>(problem.Copy(), _start, measure),
            4 => new LaneSolver<Vector256<double>, Lane4>(problem.Copy(), _start, measure),
            1 => new LaneSolver<double, Lane1>(problem.Copy(), _start, measure),
            _ => throw new ArgumentOutOfRangeException(nameof(width), "the width must be 8, 4 or 1."),
        };
    }

    /// <summary>Scenarios in lockstep; zero where every scenario goes to the single solver.</summary>
    public int Width => _lanes?.Width ?? 0;

    /// <summary>Scenarios that went to the single solver so far.</summary>
    public int HandedOver { get; private set; }

    /// <summary>Solves every scenario and tells the visitor its result.</summary>
    public void Solve(IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor)
    {
        if (_lanes is not null)
        {
            _lanes.Run(scenarios, visitor, index => Single(index, scenarios[index], visitor));
            return;
        }

        for (var index = 0; index < scenarios.Count; index++) Single(index, scenarios[index], visitor);
    }

    private static int WidestOf() => Vector512.IsHardwareAccelerated ? 8 : Vector256.IsHardwareAccelerated ? 4 : 1;

    private static bool IsSmooth(CompiledProblem problem) =>
        problem.BundleCount == 0 && problem.ArcTerms.All(a => a.IsSymmetric && a.Slope > 0)
        && !problem.DemandTerms.Any(c => c.IsFlat) && !problem.SupplyTerms.Any(c => c.IsFlat);

    private void Single(int index, Scenario scenario, ScenarioVisitor visitor)
    {
        HandedOver++;
        NetworkArc[] arcs = [.. scenario.Arcs.Select(c => _problem.Arcs[c.Arc])];
        MarketNode[] nodes = [.. scenario.Supplies.Select(c => _problem.Nodes[c.Node])];
        for (var k = 0; k < arcs.Length; k++)
            _problem.SetArc(scenario.Arcs[k].Arc, arcs[k] with { Capacity = scenario.Arcs[k].Capacity, Cost = arcs[k].Cost + scenario.Arcs[k].AddedCost });
        for (var k = 0; k < nodes.Length; k++)
            if (nodes[k].Supply is { } supply) _problem.SetSupply(scenario.Supplies[k].Node, supply with { Capacity = scenario.Supplies[k].Capacity });
        var solution = _single.Solve(_start);
        for (var k = 0; k < arcs.Length; k++) _problem.SetArc(scenario.Arcs[k].Arc, arcs[k]);
        for (var k = 0; k < nodes.Length; k++) _problem.SetSupply(scenario.Supplies[k].Node, nodes[k].Supply);
        visitor(index, new ScenarioResult
        {
            Status = solution.Status,
            Iterations = solution.Iterations,
            Prices = new LaneView([.. solution.Nodes.Select(n => n.Price)], 1, 0),
            Flows = new LaneView([.. solution.Arcs.Select(a => a.Flow)], 1, 0),
            Demand = new LaneView([.. solution.Nodes.Select(n => n.Demand)], 1, 0),
            Supply = new LaneView([.. solution.Nodes.Select(n => n.Supply)], 1, 0),
        });
    }

    // What passes through each node in the base, or a hundred-thousandth of the largest quantity where nothing does.
    private double[] Measure()
    {
        var measure = new double[_start.Length];
        Array.Fill(measure, 1e-5 * _problem.Scales.Flow);
        for (var i = 0; i < measure.Length; i++) measure[i] += _single.Demand[i] + _single.Supply[i];
        for (var a = 0; a < _problem.ArcTerms.Length; a++)
        {
            ref readonly var arc = ref _problem.ArcTerms[a];
            measure[arc.To] += arc.Yield * _single.Flows[a];
            measure[arc.From] += _single.Flows[a];
        }

        return measure;
    }
}
