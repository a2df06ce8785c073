using NodaTime;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads the use of imports by industry of the 2017 detail input–output accounts from <c>data/economy</c>, and the way from a
/// tariff line to a commodity.</summary>
public static class EconomyReader
{
    private const string Release = "bea-io-2017-detail";
    private const double UsdPerMillion = 1e6;

    /// <summary>Null where the accounts were not public on the day.</summary>
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public static ImportUseTable? Read(string dataFolder, LocalDate asOf)
    {
        var source = SourceReader.Read(dataFolder).FirstOrDefault(s => s.Id == Release);
        if (source is null || source.Published > asOf) return null;
        return new(
            source,
            Rows("industries", ["code", "description", "output_musd", "import_total"], c => new Industry(c[0], c[1].Length == 0 ? c[0] : c[1], Usd(c[2]), Usd(c[3])), key: 1),
            Rows("naics", ["naics", "detail_code"], c => (c[0].TrimEnd('*'), c[1])),
            Rows("use-imports", ["commodity", "industry", "import_musd"], c => new ImportUse(string.Intern(c[0]), string.Intern(c[1]), Usd(c[2]) ?? 0), key: 2),
            LineTable.ByLine(dataFolder, TablePaths.LineIndustries, wanted: null, ["hts10", "naics"], (_, c) => c[1]).Select(line => (line.Key, line.Value)));

        IEnumerable<T> Rows<T>(string table, string[] columns, Func<string[], T> map, int? key = null) =>
            ShippedTable.Map(dataFolder, $"economy/bea-detail-2017-{table}.csv", columns, map, key);
    }

    private static double? Usd(string millions) => millions.Length == 0 ? null : Cell.Number(millions) * UsdPerMillion;
}
