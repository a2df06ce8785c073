namespace Spelter.Catalog;

/// <summary>Which minerals come with which.</summary>
public sealed class ByProductHosts
{
    private readonly ILookup<MineralId, ByProductHost> _byMineral;

    /// <summary>The links of these rows.</summary>
    /// <exception cref="ArgumentException">A mineral comes, over others, with itself.</exception>
    public ByProductHosts(IReadOnlyList<ByProductHost> rows)
    {
        Rows = rows;
        _byMineral = rows.ToLookup(r => r.Mineral);
        if (rows.FirstOrDefault(r => HostsOf(r.Mineral, []).Contains(r.Mineral)) is { } circle) throw new ArgumentException($"{circle.Mineral} comes with itself.", nameof(rows));
    }

    /// <summary>All rows.</summary>
    public IReadOnlyList<ByProductHost> Rows { get; }

    /// <summary>What a mineral comes with.</summary>
    public IEnumerable<ByProductHost> Of(MineralId mineral) => _byMineral[mineral];

    /// <summary>What a mineral comes with in a country: the rows of that country, or those of all countries where it has none.</summary>
    public IReadOnlyList<ByProductHost> In(MineralId mineral, CountryCode country)
    {
        var own = _byMineral[mineral].Where(r => r.Country == country).ToList();
        return own.Count > 0 ? own : [.. _byMineral[mineral].Where(r => r.Country is null)];
    }

    /// <summary>Minerals that come with any of some hosts, over others too, hosts before what comes with them.</summary>
    /// <param name="hosts">Hosts; they themselves are in the answer only where they come with another of them.</param>
    public IReadOnlyList<MineralId> ComingWith(IReadOnlyCollection<MineralId> hosts) =>
        [.. _byMineral.Select(g => g.Key).Where(m => HostsOf(m, []).Overlaps(hosts)).OrderBy(Depth).ThenBy(m => m)];

    private int Depth(MineralId mineral) => _byMineral[mineral].Select(r => 1 + Depth(r.Host)).DefaultIfEmpty(0).Max();

    private HashSet<MineralId> HostsOf(MineralId mineral, HashSet<MineralId> found)
    {
        foreach (var row in _byMineral[mineral])
            if (found.Add(row.Host)) HostsOf(row.Host, found);
        return found;
    }
}
