namespace Spelter.Equilibrium;

/// <summary>A problem made ready for many solves: the order of elimination is found once, the numbers of its parts can be changed at
/// little cost, and copies share what does not change. A change is checked as the problem was. Solvers read it while they solve: change
/// it between solves, from one thread.</summary>
public sealed class CompiledProblem
{
    private readonly NetworkProblem _origin;
    private readonly MarketNode[] _nodes;
    private readonly NetworkArc[] _arcs;
    private (double Price, double Flow)? _scales;

    /// <summary>Makes a problem ready.</summary>
    public CompiledProblem(NetworkProblem problem)
        : this(problem, new NetworkStructure(problem), [.. problem.Nodes], [.. problem.Arcs], [.. problem.Bundles.Select(b => b.Cap)])
    {
    }

    private CompiledProblem(NetworkProblem origin, NetworkStructure structure, MarketNode[] nodes, NetworkArc[] arcs, double[] caps)
    {
        (_origin, Structure, _nodes, _arcs, Caps) = (origin, structure, nodes, arcs, caps);
        ArcTerms = [.. arcs.Select((a, i) => new ArcTerms(a, structure.From[i], structure.To[i]))];
        DemandTerms = [.. nodes.Select(n => new CurveTerms(n.Demand))];
        SupplyTerms = [.. nodes.Select(n => new CurveTerms(n.Supply))];
    }

    /// <summary>Nodes as they are now, in the order of the problem.</summary>
    public IReadOnlyList<MarketNode> Nodes => _nodes;

    /// <summary>Arcs as they are now, in the order of the problem.</summary>
    public IReadOnlyList<NetworkArc> Arcs => _arcs;

    /// <summary>Number of bundles.</summary>
    public int BundleCount => Caps.Length;

    /// <summary>Which parts were written since it was set: arcs, then nodes, then bundles; null where no one asks.</summary>
    internal bool[]? Written { get; set; }

    internal NetworkStructure Structure { get; }

    internal ArcTerms[] ArcTerms { get; }

    internal CurveTerms[] DemandTerms { get; }

    internal CurveTerms[] SupplyTerms { get; }

    internal double[] Caps { get; }

    /// <summary>Largest price and largest quantity that the problem names: what tolerances are shares of.</summary>
    internal (double Price, double Flow) Scales => _scales ??= ProblemScales.Of(this);

    /// <summary>Place of a node in the results.</summary>
    public int Node(string id) => _origin.NodeIndex[id];

    /// <summary>Place of an arc in the results.</summary>
    public int Arc(string id) => _origin.ArcIndex[id];

    /// <summary>Changes an arc; it must keep its ends.</summary>
    /// <exception cref="ArgumentException">The arc contradicts itself or ends elsewhere; the message says how.</exception>
    public void SetArc(int arc, NetworkArc changed)
    {
        var now = _arcs[arc];
        if (changed.From != now.From || changed.To != now.To) throw new ArgumentException($"arc {now.Id}: it runs from {now.From} to {now.To}.", nameof(changed));
        if (ProblemCheck.Of(changed, _ => true) is { } fault) throw new ArgumentException($"{fault.Part}: {fault.What}", nameof(changed));
        _arcs[arc] = changed;
        Mark(arc);
        ArcTerms[arc] = new ArcTerms(changed, ArcTerms[arc].From, ArcTerms[arc].To);
        _scales = null;
    }

    /// <summary>Changes the largest flow of an arc.</summary>
    public void SetCapacity(int arc, double capacity) => SetArc(arc, _arcs[arc] with { Capacity = capacity });

    /// <summary>Changes the cost of an arc at a flow of zero.</summary>
    public void SetCost(int arc, double cost) => SetArc(arc, _arcs[arc] with { Cost = cost });

    /// <summary>Changes the final demand of a node; null for none.</summary>
    /// <exception cref="ArgumentException">The curve contradicts itself; the message says how.</exception>
    public void SetDemand(int node, Curve? demand) => SetNode(node, _nodes[node] with { Demand = demand });

    /// <summary>Changes the primary supply of a node; null for none.</summary>
    /// <exception cref="ArgumentException">The curve contradicts itself; the message says how.</exception>
    public void SetSupply(int node, Curve? supply) => SetNode(node, _nodes[node] with { Supply = supply });

    /// <summary>Changes the cap of a bundle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cap is negative or no number.</exception>
    public void SetCap(int bundle, double cap)
    {
        if (!(cap >= 0 && double.IsFinite(cap))) throw new ArgumentOutOfRangeException(nameof(cap), $"bundle {_origin.Bundles[bundle].Name}: the cap must be zero or more.");
        Caps[bundle] = cap;
        Mark(_arcs.Length + _nodes.Length + bundle);
        _scales = null;
    }

    /// <summary>A problem of its own with the same numbers, sharing the order of elimination.</summary>
    public CompiledProblem Copy() => new(_origin, Structure, [.. _nodes], [.. _arcs], [.. Caps]);

    /// <summary>The problem as it is now, part by part.</summary>
    public NetworkProblem ToProblem() =>
        new(_origin.Name, [.. _nodes], [.. _arcs], [.. _origin.Bundles.Select((b, i) => b with { Cap = Caps[i] })]);

    private void Mark(int part)
    {
        if (Written is { } written) written[part] = true;
    }

    private void SetNode(int node, MarketNode changed)
    {
        if (ProblemCheck.Of(changed) is { } fault) throw new ArgumentException($"{fault.Part}: {fault.What}", nameof(changed));
        _nodes[node] = changed;
        Mark(_arcs.Length + node);
        (DemandTerms[node], SupplyTerms[node]) = (new CurveTerms(changed.Demand), new CurveTerms(changed.Supply));
        _scales = null;
    }
}
