using System.Globalization;
using NodaTime;
using Spelter.Catalog;
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
        string Table(string file) => Path.Combine(dataFolder, "economy", file);
        return new(
            source,
            CsvFile.Read(Table("bea-detail-2017-industries.csv"), "code", "description", "output_musd", "import_total")
                .Select((c, i) => new Industry(c[0], c[1].Length == 0 ? c[0] : c[1], Usd(c[2], "bea-detail-2017-industries.csv", i), Usd(c[3], "bea-detail-2017-industries.csv", i))),
            CsvFile.Read(Table("bea-detail-2017-naics.csv"), "naics", "detail_code").Select(c => (c[0].TrimEnd('*'), c[1])),
            CsvFile.Read(Table("bea-detail-2017-use-imports.csv"), "commodity", "industry", "import_musd")
                .Select((c, i) => new ImportUse(string.Intern(c[0]), string.Intern(c[1]), Usd(c[2], "bea-detail-2017-use-imports.csv", i) ?? 0)),
            CsvFile.Read(Path.Combine(dataFolder, "catalog", "tariff-lines-naics.csv"), "hts10", "naics").Select((c, i) => (Line(c[0], i), c[1])));
    }

    private static double? Usd(string cell, string file, int row) => cell.Length == 0
        ? null
        : double.TryParse(cell, CultureInfo.InvariantCulture, out var millions)
            ? millions * UsdPerMillion
            : throw InputException.At($"{file}({row + 2})", $"\"{cell}\" is not a number.", "Import the accounts again.");

    private static HtsCode Line(string cell, int row) => HtsCode.TryParse(cell, out var code)
        ? code
        : throw InputException.At($"tariff-lines-naics.csv({row + 2})", $"\"{cell}\" is not an HTS code.", "Import the concordance again.");
}
