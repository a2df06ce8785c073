using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A calibrated network with some events in it whose cuts can be changed at little cost: compiled once, and each cut written as
/// <see cref="DisruptedNetwork"/> would write it. One object serves one thread.</summary>
public sealed class CutProblem
{
    private readonly Line[] _arcs;
    private readonly Line[] _supplies;
    private readonly Line[] _bundles;
    private readonly (int Event, NetworkArc Whole)[] _evasion;
    private readonly int _firstEvasion;

    /// <summary>Compiles a network with events.</summary>
    /// <param name="network">Network before.</param>
    /// <param name="events">Events that hit its mineral, at least one; their severities are not read.</param>
    public CutProblem(CalibratedNetwork network, IReadOnlyList<DisruptionEvent> events)
    {
        Whole = DisruptedNetwork.Of(network, [.. events.Select(e => new Shock(e, 1))]);
        Problem = new CompiledProblem(Whole.Problem);
        _firstEvasion = network.Problem.Arcs.Count;
        List<Line> arcs = [], supplies = [], bundles = [];
        List<(int, NetworkArc)> evasion = [];
        for (var e = 0; e < events.Count; e++)
        {
            // What an event writes is a straight line in its cut: two points tell it.
            var (whole, half) = (DisruptedNetwork.Of(network, [new Shock(events[e], 1)]), DisruptedNetwork.Of(network, [new Shock(events[e], 0.5)]));
            for (var i = 0; i < network.Problem.Arcs.Count; i++)
                if (whole.Problem.Arcs[i].Capacity != network.Problem.Arcs[i].Capacity || half.Problem.Arcs[i].Capacity != network.Problem.Arcs[i].Capacity)
                    arcs.Add(Line.Through(e, i, half.Problem.Arcs[i].Capacity, whole.Problem.Arcs[i].Capacity));
            for (var n = 0; n < network.Problem.Nodes.Count; n++)
                if (network.Problem.Nodes[n].Supply is { } before && (whole.Problem.Nodes[n].Supply!.Capacity != before.Capacity || half.Problem.Nodes[n].Supply!.Capacity != before.Capacity))
                    supplies.Add(Line.Through(e, n, half.Problem.Nodes[n].Supply!.Capacity, whole.Problem.Nodes[n].Supply!.Capacity));
            for (var b = network.Problem.Bundles.Count; b < whole.Problem.Bundles.Count; b++)
                bundles.Add(Line.Through(e, network.Problem.Bundles.Count + bundles.Count, half.Problem.Bundles[b].Cap, whole.Problem.Bundles[b].Cap));
            evasion.AddRange(whole.Evasion.Select(way => (e, whole.Problem.Arcs[way.Arc])));
        }

        (_arcs, _supplies, _bundles, _evasion) = ([.. arcs], [.. supplies], [.. bundles], [.. evasion]);
    }

    private CutProblem(CutProblem other)
    {
        (Whole, Problem, _firstEvasion) = (other.Whole, other.Problem.Copy(), other._firstEvasion);
        (_arcs, _supplies, _bundles, _evasion) = (other._arcs, other._supplies, other._bundles, other._evasion);
    }

    /// <summary>The network with every event in full.</summary>
    public DisruptedNetwork Whole { get; }

    /// <summary>The problem at the cuts written last.</summary>
    public CompiledProblem Problem { get; }

    /// <summary>Prices of the base year, from which every solve starts.</summary>
    public double[] Start => [.. Whole.Base.BasePrices, 0];

    /// <summary>True where a cut changes only capacities of arcs and of supply, so that scenarios can be solved in lockstep.</summary>
    public bool IsOfCapacities => _bundles.Length == 0 && _evasion.Length == 0;

    /// <summary>A copy for another thread.</summary>
    public CutProblem Copy() => new(this);

    /// <summary>Writes the cuts of the events. Where two events cap one part the lower cap holds. A cut of zero caps at the base year: of one event
    /// alone that is the base year itself.</summary>
    /// <param name="cuts">One per event, from zero to one.</param>
    public void Set(ReadOnlySpan<double> cuts) => Write(Problem, cuts);

    /// <summary>Writes the cuts of the events into a copy of the problem.</summary>
    public void Write(CompiledProblem problem, ReadOnlySpan<double> cuts)
    {
        foreach (var line in _arcs) problem.SetCapacity(line.Part, Whole.Base.Problem.Arcs[line.Part].Capacity);
        foreach (var line in _arcs)
            problem.SetCapacity(line.Part, Math.Min(problem.Arcs[line.Part].Capacity, line.At(cuts[line.Event])));
        foreach (var line in _supplies) problem.SetSupply(line.Part, Whole.Base.Problem.Nodes[line.Part].Supply);
        foreach (var line in _supplies)
            if (problem.Nodes[line.Part].Supply is { } supply) problem.SetSupply(line.Part, supply with { Capacity = Math.Min(supply.Capacity, line.At(cuts[line.Event])) });
        foreach (var line in _bundles) problem.SetCap(line.Part, line.At(cuts[line.Event]));
        for (var k = 0; k < _evasion.Length; k++)
        {
            var (cut, way) = (cuts[_evasion[k].Event], _evasion[k].Whole);
            // Its slope is the premium over the capacity, which is in proportion to the cut.
            problem.SetArc(_firstEvasion + k, way with { Capacity = cut * way.Capacity, Slope = way.Slope / Math.Max(cut, LeastCut) });
        }
    }

    /// <summary>The capacities that a scenario of these cuts changes, for a solver in lockstep.</summary>
    /// <param name="cuts">One per event.</param>
    public Scenario ScenarioOf(ReadOnlySpan<double> cuts)
    {
        Set(cuts);
        return new Scenario(
            [.. _arcs.Select(a => a.Part).Distinct().Select(a => new ArcChange(a, Problem.Arcs[a].Capacity))],
            [.. _supplies.Select(s => s.Part).Distinct().Select(n => new SupplyChange(n, Problem.Nodes[n].Supply!.Capacity))]);
    }

    // The slope of a way without capacity says nothing and must be finite.
    private const double LeastCut = 1e-9;

    // A capacity that falls with the cut of an event.
    private readonly record struct Line(int Event, int Part, double AtZero, double Fall)
    {
        public static Line Through(int of, int part, double half, double whole) => new(of, part, (2 * half) - whole, 2 * (half - whole));

        public double At(double cut) => Math.Max(0, AtZero - (Fall * cut));
    }
}
