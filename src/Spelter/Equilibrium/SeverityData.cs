namespace Spelter.Equilibrium;

/// <summary>The numbers of a problem as a severity changes them: which parts it writes, and what they are at three severities next to
/// each other, from which their derivatives follow.</summary>
internal sealed class SeverityData
{
    // Far enough apart that differences keep nine digits of a second derivative, near enough that what bends stays a parabola.
    private const double Apart = 3e-4;
    private readonly Action<CompiledProblem, double> _set;
    private readonly ArcTerms[][] _arcs;
    private readonly CurveTerms[][] _curves;
    private readonly double[][] _caps;
    private readonly bool[] _isSeen;

    /// <param name="problem">A problem that is changed as severities are looked at.</param>
    /// <param name="set">Writes the numbers of a severity.</param>
    /// <param name="seen">Parts that are written, in the order of <see cref="CompiledProblem.Written"/>; grows while a path is followed.</param>
    public SeverityData(CompiledProblem problem, Action<CompiledProblem, double> set, bool[] seen)
    {
        (Problem, _set, _isSeen) = (problem, set, seen);
        var (arcs, nodes) = (problem.ArcTerms.Length, problem.Structure.Nodes);
        Arcs = [.. Enumerable.Range(0, arcs).Where(i => seen[i])];
        Nodes = [.. Enumerable.Range(0, nodes).Where(i => seen[arcs + i])];
        Bundles = [.. Enumerable.Range(0, problem.BundleCount).Where(i => seen[arcs + nodes + i])];
        _arcs = [new ArcTerms[Arcs.Length], new ArcTerms[Arcs.Length], new ArcTerms[Arcs.Length]];
        _curves = [new CurveTerms[2 * Nodes.Length], new CurveTerms[2 * Nodes.Length], new CurveTerms[2 * Nodes.Length]];
        _caps = [new double[Bundles.Length], new double[Bundles.Length], new double[Bundles.Length]];
        problem.Written = _isSeen;
    }

    /// <summary>The problem at the severity moved to last.</summary>
    public CompiledProblem Problem { get; }

    /// <summary>Arcs that are written.</summary>
    public int[] Arcs { get; }

    /// <summary>Nodes whose curves are written.</summary>
    public int[] Nodes { get; }

    /// <summary>Bundles whose caps are written.</summary>
    public int[] Bundles { get; }

    /// <summary>How far apart the three severities looked at last are; negative where they descend.</summary>
    public double Step { get; private set; }

    /// <summary>Flows that are written: arcs, demand of each node, supply of each node.</summary>
    public IEnumerable<int> Parts()
    {
        var (arcs, nodes) = (Problem.ArcTerms.Length, Problem.Structure.Nodes);
        return [.. Arcs, .. Nodes.Select(n => arcs + n), .. Nodes.Select(n => arcs + nodes + n)];
    }

    /// <summary>Writes the numbers of a severity.</summary>
    public void MoveTo(double severity) => _set(Problem, Math.Clamp(severity, 0, 1));

    /// <summary>Reads the numbers at a severity and two next to it, and stays at the first.</summary>
    /// <param name="severity">Severity, from zero to one.</param>
    /// <param name="isAhead">Whether the two are above it, as long as there is room.</param>
    public void Look(double severity, bool isAhead)
    {
        var hasRoom = isAhead ? severity + (2 * Apart) <= 1 : severity - (2 * Apart) >= 0;
        Step = isAhead == hasRoom ? Apart : -Apart;
        for (var point = 2; point >= 0; point--)
        {
            MoveTo(severity + (point * Step));
            for (var k = 0; k < Arcs.Length; k++) _arcs[point][k] = Problem.ArcTerms[Arcs[k]];
            for (var k = 0; k < Nodes.Length; k++) (_curves[point][2 * k], _curves[point][(2 * k) + 1]) = (Problem.DemandTerms[Nodes[k]], Problem.SupplyTerms[Nodes[k]]);
            for (var k = 0; k < Bundles.Length; k++) _caps[point][k] = Problem.Caps[Bundles[k]];
        }
    }

    /// <summary>An arc that is written, at one of the severities looked at.</summary>
    public ref readonly ArcTerms Arc(int point, int k) => ref _arcs[point][k];

    /// <summary>A curve of a node that is written, at one of the severities looked at.</summary>
    public ref readonly CurveTerms Curve(int point, int k, bool isSupply) => ref _curves[point][(2 * k) + (isSupply ? 1 : 0)];

    /// <summary>A cap that is written, at one of the severities looked at.</summary>
    public double Cap(int point, int k) => _caps[point][k];

    /// <summary>First derivative from values at the three severities: exact for a parabola. What is infinite stays as it is.</summary>
    public double First(double at, double next, double last) => double.IsFinite(at) ? ((-3 * at) + (4 * next) - last) / (2 * Step) : 0;

    /// <summary>Second derivative, exact for a parabola.</summary>
    public double Second(double at, double next, double last) => double.IsFinite(at) ? (at - (2 * next) + last) / (Step * Step) : 0;
}
