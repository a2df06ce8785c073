namespace Spelter.Equilibrium;

/// <summary>A spatial price equilibrium to be found (Samuelson 1952, Takayama and Judge 1971): prices at the nodes and flows on the
/// arcs at which no one gains from sending more or less. Prices and quantities are in units of the caller's, the same throughout.</summary>
public sealed class NetworkProblem
{
    /// <summary>The problem of these parts.</summary>
    /// <exception cref="ArgumentException">A part contradicts another or itself; the message names it.</exception>
    public NetworkProblem(string name, IReadOnlyList<MarketNode> nodes, IReadOnlyList<NetworkArc> arcs, IReadOnlyList<ArcBundle> bundles)
    {
        (Name, Nodes, Arcs, Bundles) = (name, nodes, arcs, bundles);
        NodeIndex = Index(nodes.Select(n => n.Id), "node");
        ArcIndex = Index(arcs.Select(a => a.Id), "arc");
        Index(bundles.Select(b => b.Name), "bundle");
        if (ProblemCheck.FirstFault(this) is { } fault) throw new ArgumentException($"{fault.Part}: {fault.What}", nameof(arcs));
    }

    /// <summary>Name of the case.</summary>
    public string Name { get; }

    /// <summary>Nodes, in the order of the results.</summary>
    public IReadOnlyList<MarketNode> Nodes { get; }

    /// <summary>Arcs, in the order of the results.</summary>
    public IReadOnlyList<NetworkArc> Arcs { get; }

    /// <summary>Caps on several arcs together.</summary>
    public IReadOnlyList<ArcBundle> Bundles { get; }

    /// <summary>Place of each node.</summary>
    internal IReadOnlyDictionary<string, int> NodeIndex { get; }

    /// <summary>Place of each arc.</summary>
    internal IReadOnlyDictionary<string, int> ArcIndex { get; }

    private static Dictionary<string, int> Index(IEnumerable<string> names, string kind)
    {
        Dictionary<string, int> index = new(StringComparer.Ordinal);
        foreach (var name in names)
            if (!index.TryAdd(name, index.Count)) throw new ArgumentException($"{kind} {name}: it stands twice.", nameof(names));
        return index;
    }
}
