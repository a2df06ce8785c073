using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>Which US industries use which imported commodity: the import matrix of the 2017 detail input–output accounts,
/// with the way from a tariff line to a commodity.</summary>
public sealed class ImportUseTable
{
    private readonly Dictionary<HtsCode, string> _naics;
    private readonly Dictionary<string, string> _commodityByNaics;
    private readonly Dictionary<string, Industry> _industries;
    private readonly ILookup<string, ImportUse> _uses;

    /// <param name="source">Release of the accounts.</param>
    /// <param name="industries">Industries and commodities.</param>
    /// <param name="commodityByNaics">Commodity by NAICS prefix.</param>
    /// <param name="uses">Cells of the matrix.</param>
    /// <param name="naics">NAICS code by tariff line.</param>
    public ImportUseTable(
        Source source, IEnumerable<Industry> industries, IEnumerable<(string Prefix, string Commodity)> commodityByNaics,
        IEnumerable<ImportUse> uses, IEnumerable<(HtsCode Line, string Naics)> naics)
    {
        Source = source;
        _industries = industries.ToDictionary(i => i.Code, StringComparer.Ordinal);
        _commodityByNaics = new(StringComparer.Ordinal);
        foreach (var (prefix, commodity) in commodityByNaics) _commodityByNaics.TryAdd(prefix, commodity);
        _uses = uses.OrderByDescending(u => u.ValueUsd).ThenBy(u => u.Industry, StringComparer.Ordinal).ToLookup(u => u.Commodity, StringComparer.Ordinal);
        _naics = naics.ToDictionary(n => n.Line, n => n.Naics);
    }

    /// <summary>Release of the accounts.</summary>
    public Source Source { get; }

    /// <summary>The industry or commodity of a code; null where the release has none.</summary>
    public Industry? Find(string code) => _industries.GetValueOrDefault(code);

    /// <summary>Users of an imported commodity, largest first.</summary>
    public IEnumerable<ImportUse> UsersOf(string commodity) => _uses[commodity];

    /// <summary>Commodity of a tariff line by the longest prefix of its NAICS code; null where there is none, as for waste and scrap.</summary>
    public string? CommodityOf(HtsCode line)
    {
        if (!_naics.TryGetValue(line, out var naics)) return null;
        for (var length = naics.Length; length > 0; length--)
            if (_commodityByNaics.TryGetValue(naics[..length], out var commodity)) return commodity;
        return null;
    }
}
