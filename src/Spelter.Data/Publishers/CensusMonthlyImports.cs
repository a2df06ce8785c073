using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Monthly general imports of some ten-digit lines, from the world and, for some, from China. A row read is a line in
/// a month. Some lines have the split: there an empty cell is a month without a row of China.</summary>
public sealed class CensusMonthlyImports : IImporter
{
    // From this year on the annual file confirms that a month without a row of China is zero. Before it, nothing does.
    private const int FirstConfirmedYear = 2024;
    private const int Month = 0, Code = 1, Unit = 2, Usd = 3, Quantity = 4, ChinaUsd = 5, ChinaQuantity = 6;

    private static readonly string[] Columns =
        ["month", "hts10", "unit", "general_imports_usd", "general_imports_quantity", "china_general_imports_usd", "china_general_imports_quantity"];

    /// <inheritdoc/>
    public string Name => "census-monthly";

    /// <inheritdoc/>
    public string Reads => "U.S. Census Bureau: monthly general imports of critical-mineral lines, world and China, CSV or CSV.gz";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var account = new RowAccount(ReleaseIds.MonthlyImports);
        SortedDictionary<(string Code, string Month), string[]> rows = [];
        foreach (var file in files) Read(file, rows);
        account.Map(rows.Count);
        var split = rows.Values.Where(r => r[4].Length > 0).Select(r => r[1]).ToHashSet(StringComparer.Ordinal);
        var (zeros, unknown) = (0, 0);
        foreach (var row in rows.Values.Where(r => r[4].Length == 0))
        {
            if (split.Contains(row[1]) && int.Parse(row[0].AsSpan(0, 4), CultureInfo.InvariantCulture) >= FirstConfirmedYear)
            {
                (row[4], row[5]) = ("0", "0");
                zeros++;
            }
            else if (split.Contains(row[1])) unknown++;
        }

        progress?.Report(1);
        return account.Result(
            [new TableContent(TablePaths.MonthlyImports, ReleaseIds.MonthlyImports, TradeColumns.MonthlyImports, [.. rows.Values])],
            [
                $"{rows.Values.Select(r => r[1]).Distinct(StringComparer.Ordinal).Count()} lines, {split.Count} with China apart: {string.Join(", ", split.Order(StringComparer.Ordinal))}.",
                $"Months of these without a row of China: {zeros} from {FirstConfirmedYear} on are zero, {unknown} before are unknown.",
            ]);
    }

    private static void Read(string path, SortedDictionary<(string Code, string Month), string[]> rows)
    {
        var name = PublishedFile.NameOf(path);
        using var table = new ByteTable(PublishedFile.Open(path), name, Columns);
        var before = rows.Count;
        while (table.Next())
        {
            var month = table.Text(Month);
            if (month.Length != 7 || !Period.TryParse(month, out _)) throw table.Fault(Month, "a month such as 2023-01");
            _ = table.Digits(Code, 10, "an HTS code of ten digits without points");
            if (!table.Cell(Unit).SequenceEqual("KG"u8)) throw table.Fault(Unit, "KG, the only unit that these lines had");
            if (table.Cell(ChinaUsd).IsEmpty != table.Cell(ChinaQuantity).IsEmpty) throw table.Fault(ChinaQuantity, "given together with the value from China, or both left out");
            var china = !table.Cell(ChinaUsd).IsEmpty;
            string[] row =
            [
                month, table.Text(Code), Whole(table.Whole(Usd)), Whole(table.Whole(Quantity)),
                china ? Whole(table.Whole(ChinaUsd)) : "", china ? Whole(table.Whole(ChinaQuantity)) : "",
            ];
            if (!rows.TryAdd((row[1], month), row))
            {
                throw InputException.At($"{name}({table.Line})", $"line {row[1]} in {month} stands there a second time.",
                    "Each may stand once, else its value would count twice. Nothing was imported.");
            }
        }

        if (rows.Count == before) throw InputException.At(name, "the file has a header but no rows.", "Fetch it again. Nothing was imported.");
    }

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
