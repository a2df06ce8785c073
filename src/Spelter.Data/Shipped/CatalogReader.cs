using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/catalog</c>.</summary>
public static class CatalogReader
{
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public static CatalogTables Read(string dataFolder)
    {
        return new CatalogTables(
            [.. Table(dataFolder, "minerals.csv", ["id", "name", "symbol", "groups", "aliases", "kind"], Mineral, key: 1)],
            Lists(dataFolder),
            [.. Table(dataFolder, "chain.csv", ["mineral", "stage", "form", "content_low", "content_high", "factor_basis", "hosts"], ChainStep)],
            [.. Table(dataFolder, "countries.csv", ["code", "name", "alpha2", "schedule_c", "baci", "spellings"], Country, key: 1)],
            [.. Table(dataFolder, "memberships.csv", ["country", "group", "from", "until", "citation", "grade", "unverified"], Membership)],
            [.. Table(dataFolder, "tariff-lines.csv", ["hts10", "mineral", "stage", "form", "description", "unit", "content_low", "content_high", "allocation_low", "allocation_high", "allocation_basis", "confidence", "note"], TariffLine, key: 4)],
            [.. Table(dataFolder, "export-controls.csv", ["country", "mineral", "stage", "measure", "from", "until", "citation", "grade", "unverified", "note", "end_unknown", "targets"], ExportControl)],
            [.. Table(dataFolder, "country-risks.csv", ["country", "risk_type", "from", "citation", "grade", "note"], CountryRisk)])
        {
            OffList = [.. Table(dataFolder, "off-list-commodities.csv", ["id", "name"], c => new OffListCommodity(new MineralId(c[0]), c[1]), key: 1)],
            ByProducts = [.. Table(dataFolder, "by-products.csv", ["mineral", "share", "citation", "grade", "unverified", "note"], ByProduct, key: 1)],
            ByProductHosts = ByProductHostReader.Read(dataFolder),
        };
    }

    private static Mineral Mineral(string[] c) =>
        new(new MineralId(c[0]), c[1], c[2].Length == 0 ? null : c[2], [.. Split(c[3]).Select(g => new MineralId(g))], Split(c[4]), c[5] == "group");

    private static List<MineralList> Lists(string dataFolder) =>
        [.. Table(dataFolder, "critical-minerals-lists.csv", ["list", "published", "citation", "grade", "mineral"],
                c => (List: c[0], Published: Cell.Day(c[1]), Citation: c[2], Grade: Cell.Grade(c[3]), Mineral: new MineralId(c[4])))
            .GroupBy(r => r.List, StringComparer.Ordinal)
            .Select(g => new MineralList(g.Key, g.First().Published, g.First().Citation, g.First().Grade, [.. g.Select(r => r.Mineral)]))
            .OrderBy(l => l.Published)];

    private static ChainStep ChainStep(string[] c) =>
        new(new MineralId(c[0]), Cell.Member<Stage>(c[1]), c[2], Bounds(c[3], c[4]), c[5], [.. Split(c[6]).Select(h => new MineralId(h))]);

    private static Country Country(string[] c) =>
        new(new CountryCode(c[0]), c[1], c[2].Length == 0 ? null : c[2], Split(c[3]),
            c[4].Length == 0 ? null : Cell.Whole(c[4]), Split(c[5]));

    private static ByProduct ByProduct(string[] c) =>
        new(new MineralId(c[0]), Cell.Member<ByProductExtent>(c[1], lowerCase: true), c[2], Cell.Grade(c[3]), Cell.YesNo(c[4]), c[5]);

    private static Membership Membership(string[] c) =>
        new(new CountryCode(c[0]), c[1], c[2].Length == 0 ? null : Cell.Day(c[2]), c[3].Length == 0 ? null : Cell.Day(c[3]), c[4], Cell.Grade(c[5]), Cell.YesNo(c[6]));

    private static ExportControl ExportControl(string[] c) =>
        new(new CountryCode(c[0]), new MineralId(c[1]), c[2].Length == 0 ? null : Cell.Member<Stage>(c[2]), c[3], Cell.Day(c[4]),
            c[5].Length == 0 ? null : Cell.Day(c[5]), c[6], Cell.Grade(c[7]), Cell.YesNo(c[8]), c[9])
        { EndUnknown = Cell.YesNo(c[10]), Targets = [.. Split(c[11]).Select(t => new CountryCode(t))] };

    private static CountryRisk CountryRisk(string[] c) =>
        new(new CountryCode(c[0]), c[1], Cell.Day(c[2]), c[3], Cell.Grade(c[4]), c[5]);

    private static TariffLine TariffLine(string[] c) =>
        new(new HtsCode(c[0]), new MineralId(c[1]), Cell.Member<Stage>(c[2]), c[3], c[4], c[5], Bounds(c[6], c[7]),
            Bounds(c[8], c[9]) ?? throw new FormatException("the allocation share is empty"), c[10], c[11], c[12]);

    private static IEnumerable<T> Table<T>(string dataFolder, string file, string[] columns, Func<string[], T> map, int? key = null) =>
        ShippedTable.Map(dataFolder, $"catalog/{file}", columns, map, key);

    private static string[] Split(string cell) => cell.Length == 0 ? [] : cell.Split(';');

    private static Interval? Bounds(string low, string high) => low.Length == 0 && high.Length == 0 ? null : Cell.Bounds(low, high);
}
