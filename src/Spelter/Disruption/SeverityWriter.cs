using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Writes shocks of any severity into one compiled problem, which has the arcs and caps of all of them: what
/// <see cref="DisruptedNetwork"/> has at that severity. Capacities and caps grow or fall in a straight line, and the slope of a way of evasion
/// goes with the inverse of its capacity; where one does not (an outage and a ban that bind one after the other), the network is written anew
/// at each severity.</summary>
internal sealed class SeverityWriter
{
    // Where nothing is cut a way of evasion has no capacity and no slope: a severity this small has both, and changes no figure.
    private const double Least = 1e-15;
    private const double Rounding = 1e-12;
    private readonly CalibratedNetwork _network;
    private readonly IReadOnlyList<Shock> _shocks;
    private readonly NetworkProblem _half;
    private readonly int[] _arcs;
    private readonly int[] _evasion;
    private readonly int[] _supplies;
    private readonly int[] _caps;
    private readonly bool _isStraight;

    /// <param name="network">Base year.</param>
    /// <param name="shocks">Shocks with their cuts at a severity of one.</param>
    public SeverityWriter(CalibratedNetwork network, IReadOnlyList<Shock> shocks)
    {
        (_network, _shocks, Whole) = (network, shocks, DisruptedNetwork.Of(network, shocks));
        _half = NetworkAt(0.5).Problem;
        var (none, quarter, whole) = (NetworkAt(0).Problem, NetworkAt(0.25).Problem, Whole.Problem);
        var ways = Whole.Evasion.Select(e => e.Arc).ToHashSet();
        _evasion = [.. ways];
        bool Moves(Func<NetworkProblem, double> of) => of(_half) != of(whole);
        bool IsStraight(Func<NetworkProblem, double> of) => OnLine(of(none), of(_half), of(whole)) && OnLine(of(none), of(quarter), of(_half));
        _arcs = [.. Enumerable.Range(0, whole.Arcs.Count).Where(a => !ways.Contains(a) && Moves(p => p.Arcs[a].Capacity))];
        _supplies = [.. Enumerable.Range(0, whole.Nodes.Count).Where(i => whole.Nodes[i].Supply is not null && Moves(p => p.Nodes[i].Supply!.Capacity))];
        _caps = [.. Enumerable.Range(0, whole.Bundles.Count).Where(b => Moves(p => p.Bundles[b].Cap))];
        _isStraight = Enumerable.Range(0, whole.Arcs.Count).All(a => IsStraight(p => p.Arcs[a].Capacity) && IsStraight(p => p.Arcs[a].LowerBound) && !Moves(p => p.Arcs[a].LowerBound))
            && _supplies.All(i => IsStraight(p => p.Nodes[i].Supply!.Capacity)) && _caps.All(b => IsStraight(p => p.Bundles[b].Cap));
    }

    /// <summary>The network at a severity of one.</summary>
    public DisruptedNetwork Whole { get; }

    /// <summary>Shocks at a severity.</summary>
    public IReadOnlyList<Shock> ShocksAt(double severity) => [.. _shocks.Select(s => s with { Cut = Math.Max(severity, Least) * s.Cut })];

    /// <summary>The network at a severity.</summary>
    public DisruptedNetwork NetworkAt(double severity) => DisruptedNetwork.Of(_network, ShocksAt(severity));

    /// <summary>Supply curve of a node at a severity.</summary>
    public Curve? SupplyAt(int node, double severity) =>
        !_isStraight ? NetworkAt(severity).Problem.Nodes[node].Supply
        : Array.IndexOf(_supplies, node) < 0 ? Whole.Problem.Nodes[node].Supply
        : Whole.Problem.Nodes[node].Supply! with { Capacity = At(severity, _half.Nodes[node].Supply!.Capacity, Whole.Problem.Nodes[node].Supply!.Capacity) };

    /// <summary>Writes a severity into the problem.</summary>
    public void Write(CompiledProblem problem, double severity)
    {
        if (_isStraight) WriteLines(problem, severity);
        else WriteAnew(problem, NetworkAt(severity).Problem);
    }

    private void WriteLines(CompiledProblem problem, double severity)
    {
        var whole = Whole.Problem;
        foreach (var a in _arcs) problem.SetCapacity(a, At(severity, _half.Arcs[a].Capacity, whole.Arcs[a].Capacity));
        foreach (var i in _supplies) problem.SetSupply(i, SupplyAt(i, severity));
        foreach (var b in _caps) problem.SetCap(b, At(severity, _half.Bundles[b].Cap, whole.Bundles[b].Cap));
        foreach (var e in _evasion)
            problem.SetArc(e, whole.Arcs[e] with { Capacity = severity * whole.Arcs[e].Capacity, Slope = whole.Arcs[e].Slope / Math.Max(severity, Least) });
    }

    // The line through a half and one.
    private static double At(double severity, double half, double one) => Math.Max(0, one + (2 * (1 - severity) * (half - one)));

    private static void WriteAnew(CompiledProblem problem, NetworkProblem at)
    {
        for (var a = 0; a < at.Arcs.Count; a++) problem.SetArc(a, at.Arcs[a]);
        for (var i = 0; i < at.Nodes.Count; i++) problem.SetSupply(i, at.Nodes[i].Supply);
        for (var b = 0; b < at.Bundles.Count; b++) problem.SetCap(b, at.Bundles[b].Cap);
    }

    private static bool OnLine(double low, double middle, double high) =>
        low == high ? middle == low : Math.Abs(middle - ((low + high) / 2)) <= Rounding * Math.Max(Math.Abs(low), Math.Abs(high));
}
