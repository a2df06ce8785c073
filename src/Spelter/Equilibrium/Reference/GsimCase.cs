namespace Spelter.Equilibrium;

/// <summary>A change of duties in the Global Simulation Model of Francois and Hall (2003): national product differentiation, demand
/// of constant elasticities, all linear in the changes, so that the world prices solve one linear system.</summary>
public sealed class GsimCase
{
    private readonly Dictionary<string, int> _place = new(StringComparer.Ordinal);

    /// <summary>The case of these parts; a pair of regions without a flow trades nothing.</summary>
    /// <exception cref="ArgumentException">A part contradicts another or itself; the message names it.</exception>
    public GsimCase(string name, IReadOnlyList<GsimRegion> regions, IReadOnlyList<GsimFlow> flows)
    {
        (Name, Regions, Flows) = (name, regions, flows);
        foreach (var region in regions) _place.TryAdd(region.Id, _place.Count);
        var fault = regions.Select(ReferenceCheck.Of).FirstOrDefault(f => f is not null)
            ?? flows.Select(f => ReferenceCheck.Of(f, _place.ContainsKey)).FirstOrDefault(f => f is not null)
            ?? ReferenceCheck.Of(regions, flows);
        if (fault is { } found) throw new ArgumentException($"{found.Part}: {found.What}", nameof(flows));
    }

    /// <summary>Name of the case.</summary>
    public string Name { get; }

    /// <summary>Regions, in the order of the results.</summary>
    public IReadOnlyList<GsimRegion> Regions { get; }

    /// <summary>Trade between them.</summary>
    public IReadOnlyList<GsimFlow> Flows { get; }

    /// <summary>Place of a region.</summary>
    internal int PlaceOf(string region) => _place[region];
}
