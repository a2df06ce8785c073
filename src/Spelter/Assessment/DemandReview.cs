using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Finds the demand for a mineral: published uses, industries that use the imported commodity, world demand, and the
/// share of imports from flagged countries.</summary>
public sealed class DemandReview(
    CatalogTables catalog, EvidenceBase evidence, IReadOnlyList<EndUse> uses, ImportUseTable? economy, ILookup<HtsCode, LineImport> imports)
{
    private const int Commodities = 2;
    private const int UsersOfEach = 4;
    private readonly int? _latestYear = evidence.Imports.Count == 0 ? null : evidence.Imports.Max(i => i.Year);
    private readonly IReadOnlySet<CountryCode> _covered = catalog.MembersOf("covered-nation", evidence.AsOf);

    /// <param name="mineral">The mineral.</param>
    /// <param name="significant">Its countries of significant risk.</param>
    public Demand Of(MineralAssessment mineral, IReadOnlySet<CountryCode> significant) => new(
        UsesOf(mineral.Mineral), [.. UsersOf(mineral.Mineral)],
        [.. PublishedFor.Of(evidence, mineral.Mineral, Measure.Demand).OrderBy(o => o.Form, StringComparer.Ordinal).ThenBy(o => o.Period)],
        Share(mineral, significant), Share(mineral, _covered));

    private List<EndUse> UsesOf(Mineral mineral) => new[] { mineral.Id }.Concat(mineral.Groups.Reverse())
        .Select(id => uses.Where(u => u.Mineral == id).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    private IEnumerable<ImportUser> UsersOf(Mineral mineral)
    {
        if (economy is null) return [];
        return MineralLine.Of(catalog, [mineral])
            .Where(l => l.Line.Stage is Stage.Intermediate or Stage.Refined)
            .Select(l => (Line: l, Commodity: economy.CommodityOf(l.Line.Code)))
            .Where(x => x.Commodity is not null)
            .GroupBy(x => x.Commodity!, StringComparer.Ordinal)
            .Select(g => (Code: g.Key, Lines: g.Select(x => x.Line.Line.Code).Distinct().Count(), Value: ValueOf([.. g.Select(x => x.Line)])))
            .OrderByDescending(c => c.Value.Middle).ThenBy(c => c.Code, StringComparer.Ordinal)
            .Take(Commodities)
            .SelectMany(c => Users(economy, c.Code, c.Lines, c.Value));
    }

    private static IEnumerable<ImportUser> Users(ImportUseTable economy, string code, int lines, Interval value)
    {
        var commodity = economy.Find(code) ?? new Industry(code, code, null, null);
        var users = economy.UsersOf(code).ToList();
        var total = users.Sum(u => u.ValueUsd);
        return users.Where(u => u.ValueUsd > 0).Take(UsersOfEach).Select(u => new ImportUser(
            commodity, lines, value, economy.Find(u.Industry) ?? new Industry(u.Industry, u.Industry, null, null), u.ValueUsd, u.ValueUsd / total,
            new Citation(economy.Source, $"use of imports, commodity {code}, industry {u.Industry}", "tariff line to NAICS to commodity by the longest prefix")));
    }

    private Interval ValueOf(IReadOnlyList<MineralLine> lines) => _latestYear is { } year ? CombinedImports.ValueUsd(lines, imports, year) : Interval.Zero;

    private static CitedShare? Share(MineralAssessment mineral, IReadOnlySet<CountryCode> countries)
    {
        var processed = mineral.Imports.Where(i => i.Stage is Stage.Intermediate or Stage.Refined).ToList();
        if (processed.Count == 0) return null;
        var latest = processed.Where(i => i.Year == processed.Max(p => p.Year)).ToList();
        var shares = Concentration.Of(latest.GroupBy(i => i.Origin).Select(g => new Holding(g.Key, g.Aggregate(Interval.Zero, (sum, i) => sum + i.ValueUsd))));
        return shares is null ? null : new(shares.ShareOf(countries), latest[0].Citation with { Method = "share of the customs value of general imports past the mine" });
    }
}
