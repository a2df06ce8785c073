namespace Spelter.Equilibrium;

/// <summary>The solution of a problem at every severity from zero to one, found in one pass. Between two <see cref="Breaks"/> the same arcs, curves
/// and bundles are at a bound, and the solution is smooth in the severity.
/// <para>Exact: where curves and what the severity writes are linear (capacities, caps, costs, not slopes) the solution is linear between break
/// points, and prices and quantities are those of a solve within 1e-9 of the price at severity zero. To a tolerance: with curves of constant
/// elasticity, or slopes that the severity writes, pieces are polynomials whose error in the middle is held below 1e-9 of that price; prices
/// are then within 1e-8 of it, and flows within 1e-8 of what a price as large as that would move.</para>
/// <para>Where the path cannot be followed (every arc of a node at a bound while its balance moves, minimum prices at the border, a solve that does
/// not settle) a piece is handed over: it is solved where it is looked up, and <see cref="HandedOver"/> counts such pieces; a lookup there is
/// not a number where there is no solution. Where a price is an interval the path has one of its prices. A path does not change; many threads
/// may look it up at once.</para></summary>
public sealed class SeverityPath
{
    // Unevenly spaced, so that what a severity writes only here or there is met sooner.
    private static readonly double[] Samples = [0, 0.137, 0.382, 0.731, 1];
    private readonly CompiledProblem _problem;
    private readonly Action<CompiledProblem, double> _set;
    private readonly double[] _start;
    private readonly PathPiece[] _pieces;
    private readonly double[] _ends;
    private readonly int[] _placeOf;
    private readonly Lock _solving = new();

    private SeverityPath(CompiledProblem problem, Action<CompiledProblem, double> set, double[] start, PathTracer tracer)
    {
        (_problem, _set, _start) = (problem, set, start);
        (_pieces, Breaks, HandedOver, Factorisations) = ([.. tracer.Pieces], [.. tracer.Breaks], tracer.HandedOver, tracer.Factors);
        _ends = Array.ConvertAll(_pieces, p => p.To);
        _placeOf = new int[problem.ArcTerms.Length + (2 * problem.Structure.Nodes)];
        Array.Fill(_placeOf, -1);
        for (var k = 0; k < tracer.Stored.Count; k++) _placeOf[tracer.Stored[k]] = problem.Structure.Rows + k;
    }

    /// <summary>Severities, ascending, at which the set of arcs, curves and bundles at a bound changes.</summary>
    public IReadOnlyList<double> Breaks { get; }

    /// <summary>Pieces of the path.</summary>
    public int Pieces => _pieces.Length;

    /// <summary>Pieces that could not be followed and are solved where they are looked up.</summary>
    public int HandedOver { get; }

    /// <summary>Matrices that were factorised on the way.</summary>
    public int Factorisations { get; }

    /// <summary>Follows the path of a problem.</summary>
    /// <param name="problem">The problem; the path keeps a copy.</param>
    /// <param name="set">Writes the numbers of a severity from zero to one into a problem: capacities, caps, costs, slopes, curves. It writes all that
    /// depends on the severity, the same whatever was written before; smooth in the severity but for finitely many kinks. A slope is zero at
    /// every severity or at none, and a curve keeps its kind. It is called from one thread at a time.</param>
    /// <param name="start">Prices at severity zero, by node, as for <see cref="NetworkSolver.Solve"/>; empty where they are not known.</param>
    public static SeverityPath Of(CompiledProblem problem, Action<CompiledProblem, double> set, ReadOnlySpan<double> start = default)
    {
        var own = problem.Copy();
        double[] from = start.IsEmpty ? NetworkSolver.DefaultStart(own) : start.ToArray();
        var written = new bool[own.ArcTerms.Length + own.Structure.Nodes + own.BundleCount];
        own.Written = written;
        foreach (var severity in Samples) set(own, severity);
        while (true)
        {
            var known = written.Count(w => w);
            var tracer = new PathTracer(new SeverityData(own, set, written), from);
            tracer.Trace();
            // A part that is written at some severities alone was not looked at where it was met first.
            if (written.Count(w => w) == known) return new SeverityPath(own, set, from, tracer);
        }
    }

    /// <summary>Price at a node.</summary>
    /// <param name="node">Place of the node.</param>
    /// <param name="severity">From zero to one.</param>
    public double PriceAt(int node, double severity) => Find(severity) is { IsFollowed: true } piece ? piece.At(node, piece.WeightsAt(severity)) : Solved(severity, s => s.Nodes[node].Price);

    /// <summary>Rent of a unit under a bundle.</summary>
    public double RentAt(int bundle, double severity) =>
        Find(severity) is { IsFollowed: true } piece ? Math.Max(0, piece.At(_problem.Structure.Nodes + bundle, piece.WeightsAt(severity))) : Solved(severity, s => s.BundleDuals[bundle]);

    /// <summary>Flow of an arc.</summary>
    public double FlowAt(int arc, double severity)
    {
        if (Find(severity) is not { IsFollowed: true } piece) return Solved(severity, s => s.Arcs[arc].Flow);
        return FlowAt(arc, piece, piece.WeightsAt(severity));
    }

    /// <summary>Quantity demanded finally at a node.</summary>
    public double DemandAt(int node, double severity)
    {
        if (Find(severity) is not { IsFollowed: true } piece) return Solved(severity, s => s.Nodes[node].Demand);
        return CurveAt(node, isSupply: false, piece, piece.WeightsAt(severity));
    }

    /// <summary>Quantity supplied primarily at a node.</summary>
    public double SupplyAt(int node, double severity)
    {
        if (Find(severity) is not { IsFollowed: true } piece) return Solved(severity, s => s.Nodes[node].Supply);
        return CurveAt(node, isSupply: true, piece, piece.WeightsAt(severity));
    }

    /// <summary>The whole solution at a severity. A lookup measures no residuals: they are not numbers.</summary>
    public EquilibriumSolution At(double severity)
    {
        if (Find(severity) is not { IsFollowed: true } piece) return Solved(severity);
        var (weights, arcs, nodes) = (piece.WeightsAt(severity), _problem.ArcTerms.Length, _problem.Structure.Nodes);
        var (duals, quantity) = (new double[_problem.Structure.Rows], new double[_placeOf.Length]);
        for (var i = 0; i < duals.Length; i++) duals[i] = piece.At(i, weights);
        for (var a = 0; a < arcs; a++) quantity[a] = FlowAt(a, piece, weights);
        for (var i = 0; i < nodes; i++)
            (quantity[arcs + i], quantity[arcs + nodes + i]) = (CurveAt(i, isSupply: false, piece, weights), CurveAt(i, isSupply: true, piece, weights));
        lock (_solving)
        {
            _set(_problem, severity);
            // A polynomial meets a bound but for its rounding.
            for (var a = 0; a < arcs; a++) quantity[a] = Math.Min(Math.Max(quantity[a], _problem.ArcTerms[a].Low), _problem.ArcTerms[a].High);
            return SettledSolution.Of(_problem, duals, quantity, double.NaN, double.NaN, 0);
        }
    }

    private double FlowAt(int arc, PathPiece piece, in PathWeights weights)
    {
        if (_placeOf[arc] is >= 0 and var place) return Math.Max(0, piece.At(place, weights));
        ref readonly var terms = ref _problem.ArcTerms[arc];
        var gain = (terms.Yield * piece.At(terms.To, weights)) - (terms.Fixed + (terms.Rate * piece.At(terms.From, weights)));
        foreach (var bundle in _problem.Structure.BundlesOf[arc]) gain -= piece.At(bundle, weights);
        return Math.Min(Math.Max(gain / terms.Slope, terms.Low), terms.High);
    }

    private double CurveAt(int node, bool isSupply, PathPiece piece, in PathWeights weights)
    {
        var flow = _problem.ArcTerms.Length + (isSupply ? _problem.Structure.Nodes : 0) + node;
        if (_placeOf[flow] is >= 0 and var place) return Math.Max(0, piece.At(place, weights));
        ref readonly var curve = ref isSupply ? ref _problem.SupplyTerms[node] : ref _problem.DemandTerms[node];
        if (curve.Shape is CurveShape.None or CurveShape.Fixed) return Math.Min(curve.Quantity, curve.Capacity);
        return Math.Clamp(curve.Unclipped(piece.At(node, weights), isSupply, out _, out _), 0, curve.Capacity);
    }

    private PathPiece Find(double severity)
    {
        if (!(severity is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(severity), "a severity is a share from 0 to 1.");
        var place = Array.BinarySearch(_ends, severity);
        return _pieces[place >= 0 ? place : ~place];
    }

    private double Solved(double severity, Func<EquilibriumSolution, double> of) =>
        Solved(severity) is { Status: EquilibriumStatus.Converged } solution ? of(solution) : double.NaN;

    private EquilibriumSolution Solved(double severity)
    {
        lock (_solving)
        {
            _set(_problem, severity);
            return new NetworkSolver(_problem).Solve(_start);
        }
    }
}
