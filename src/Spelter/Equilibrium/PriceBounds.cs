namespace Spelter.Equilibrium;

/// <summary>Lowest and highest price of each node, and rent of each bundle, at which given flows stay optimal. Every arc ties the prices
/// at its ends by an inequality that rises in both, so the highest prices are the greatest point that the inequalities allow, found from
/// above as shortest paths are (Bellman and Ford); the lowest likewise from below.</summary>
internal sealed class PriceBounds
{
    // A quantity nearer to its bound than this share of the largest counts as at the bound: it may be the rounding of another.
    private const double AtBound = 1e-10;

    // Where bounds start, and from where on an end counts as open, as multiples of the largest price: far enough apart that no chain of
    // yields and duties brings the first down to the second. A finite start lets a round trip that multiplies prices close in on its end.
    private const double Farthest = 1e9;
    private const double Open = 1e4;
    private const int Rounds = 2000;
    private readonly CompiledProblem _problem;
    private readonly EquilibriumSolution _solution;
    private readonly double _near;

    public PriceBounds(CompiledProblem problem, EquilibriumSolution solution)
    {
        (_problem, _solution) = (problem, solution);
        _near = AtBound * problem.Scales.Flow;
        var rows = problem.Structure.Rows;
        (Low, High) = (new double[rows], new double[rows]);
        Array.Fill(Low, -Farthest * problem.Scales.Price);
        Array.Fill(High, Farthest * problem.Scales.Price);
        var nodes = problem.Structure.Nodes;
        for (var i = 0; i < nodes; i++)
        {
            BoundByCurve(i, problem.DemandTerms[i], solution.Nodes[i].Demand, -1);
            BoundByCurve(i, problem.SupplyTerms[i], solution.Nodes[i].Supply, 1);
        }

        Array.Clear(Low, nodes, problem.BundleCount);
        // A cap that leaves room has no rent.
        var room = (double[])problem.Caps.Clone();
        for (var a = 0; a < problem.ArcTerms.Length; a++)
            foreach (var bundle in problem.Structure.BundlesOf[a]) room[bundle - nodes] -= solution.Arcs[a].Flow;
        for (var b = 0; b < room.Length; b++)
            if (room[b] > _near) High[nodes + b] = 0;
    }

    /// <summary>Lowest price by node, then lowest rent by bundle.</summary>
    public double[] Low { get; }

    /// <summary>Highest price by node, then highest rent by bundle.</summary>
    public double[] High { get; }

    /// <summary>Holds a price or rent at a value.</summary>
    public void Hold(int row, double value) => Low[row] = High[row] = value;

    /// <summary>Whether an end is open: no price or rent is so high or low.</summary>
    public bool IsOpen(double bound) => Math.Abs(bound) > Open * _problem.Scales.Price;

    /// <summary>Carries the bounds along the arcs until none becomes tighter; false where a round trip that hardly multiplies prices has
    /// not closed in after many rounds: then they are wider than need be, never narrower.</summary>
    public bool Tighten()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var isTighter = false;
            for (var a = 0; a < _problem.ArcTerms.Length; a++) isTighter |= Tighten(a);
            if (!isTighter) return true;
        }

        return false;
    }

    private bool Tighten(int a)
    {
        ref readonly var arc = ref _problem.ArcTerms[a];
        var flow = _solution.Arcs[a].Flow;
        var own = arc.Slope * flow;
        double leastRents = 0, mostRents = 0;
        foreach (var bundle in _problem.Structure.BundlesOf[a]) (leastRents, mostRents) = (leastRents + Low[bundle], mostRents + High[bundle]);
        var isTighter = false;
        if (flow < arc.High - _near)
        {
            isTighter |= Lower(arc.To, (arc.Landed(High[arc.From], out _) + own + mostRents) / arc.Yield);
            // The landed price is at least this; a floor above it binds no exporter.
            var landed = (arc.Yield * Low[arc.To]) - own - mostRents;
            if (landed > arc.Floor) isTighter |= Raise(arc.From, (landed - arc.Fixed) / arc.Rate);
        }

        if (flow > arc.Low + _near)
        {
            isTighter |= Raise(arc.To, (arc.Landed(Low[arc.From], out _) + own + leastRents) / arc.Yield);
            var landed = Math.Max((arc.Yield * High[arc.To]) - own - leastRents, arc.Floor);
            isTighter |= Lower(arc.From, (landed - arc.Fixed) / arc.Rate);
        }

        foreach (var bundle in _problem.Structure.BundlesOf[a])
        {
            if (flow < arc.High - _near) isTighter |= Raise(bundle, (arc.Yield * Low[arc.To]) - arc.Landed(High[arc.From], out _) - own - Others(a, bundle, High));
            if (flow > arc.Low + _near) isTighter |= Lower(bundle, (arc.Yield * High[arc.To]) - arc.Landed(Low[arc.From], out _) - own - Others(a, bundle, Low));
        }

        return isTighter;
    }

    private double Others(int a, int bundle, double[] bounds)
    {
        var sum = 0.0;
        foreach (var other in _problem.Structure.BundlesOf[a])
            if (other != bundle) sum += bounds[other];
        return sum;
    }

    private void BoundByCurve(int node, CurveTerms curve, double quantity, int sign)
    {
        if (curve.Shape is CurveShape.None or CurveShape.Fixed) return;
        var isAbove = quantity > _near;
        var isBelow = quantity < curve.Capacity - _near;
        // Between its bounds a curve of constant elasticity has no other price than the one found.
        var price = curve.Shape == CurveShape.Linear ? curve.Price + (sign * curve.Slope * quantity)
            : isAbove && isBelow ? _solution.Nodes[node].Price
            : curve.PriceAt(isAbove ? curve.Capacity : _near);
        // More is supplied only above the price of what is, less only below; demand is the mirror image.
        if (sign > 0 ? isBelow : isAbove) Lower(node, price);
        if (sign > 0 ? isAbove : isBelow) Raise(node, price);
    }

    // A bound stops at the other one: past it is rounding, and rounding carried round the network would grow.
    private bool Raise(int row, double bound) => Move(Low, row, Math.Min(bound, High[row]), isTighter: bound > Low[row]);

    private bool Lower(int row, double bound) => Move(High, row, Math.Max(bound, Low[row]), isTighter: bound < High[row]);

    private static bool Move(double[] bounds, int row, double bound, bool isTighter)
    {
        if (!isTighter) return false;
        var isBeyondRounding = !(Math.Abs(bounds[row] - bound) <= 1e-14 * Math.Abs(bound));
        bounds[row] = bound;
        return isBeyondRounding;
    }
}
