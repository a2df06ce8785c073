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
        return new(
            source,
            Rows("economy/bea-detail-2017-industries.csv", "code", "description", "output_musd", "import_total")
                .Select(r => new Industry(r.Cells[0], r.Cells[1].Length == 0 ? r.Cells[0] : r.Cells[1], Usd(r, 2), Usd(r, 3))),
            Rows("economy/bea-detail-2017-naics.csv", "naics", "detail_code").Select(r => (r.Cells[0].TrimEnd('*'), r.Cells[1])),
            Rows("economy/bea-detail-2017-use-imports.csv", "commodity", "industry", "import_musd")
                .Select(r => new ImportUse(string.Intern(r.Cells[0]), string.Intern(r.Cells[1]), Usd(r, 2) ?? 0)),
            Rows("catalog/tariff-lines-naics.csv", "hts10", "naics").Select(r => (Line(r), r.Cells[1])));

        IEnumerable<TableRow> Rows(string path, params string[] columns) => ShippedTable.Rows(dataFolder, path, columns);
    }

    private static double? Usd(TableRow row, int cell) => row.Cells[cell].Length == 0
        ? null
        : double.TryParse(row.Cells[cell], CultureInfo.InvariantCulture, out var millions)
            ? millions * UsdPerMillion
            : throw InputException.At(row.Where, $"\"{row.Cells[cell]}\" is not a number.", "Import the accounts again.");

    private static HtsCode Line(TableRow row) => HtsCode.TryParse(row.Cells[0], out var code)
        ? code
        : throw InputException.At(row.Where, $"\"{row.Cells[0]}\" is not an HTS code.", "Import the concordance again.");
}
