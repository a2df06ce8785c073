using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/trade/us-imports-monthly-2023-2025.csv</c>, as <c>corrections.yaml</c> says.</summary>
public static class MonthlyImportReader
{
    private const string File = "trade/us-imports-monthly-2023-2025.csv";
    private const string SourceId = "us-census-monthly-imports";

    /// <summary>Months of every line, by code and month; none where the table or its release is not there.</summary>
    /// <exception cref="InputException">A cell is not what its column holds.</exception>
    public static IReadOnlyList<MonthlyImport> Read(string dataFolder)
    {
        if (!System.IO.File.Exists(Path.Combine(dataFolder, File))) return [];
        var source = SourceReader.Read(dataFolder).FirstOrDefault(s => s.Id == SourceId)
            ?? throw InputException.At("sources.csv", $"the release \"{SourceId}\" of {File} is missing.", "Add its row.");
        var corrections = CorrectionReader.Read(dataFolder).Where(c => c.Source == SourceId).ToList();
        List<MonthlyImport> found = [];
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, File, TradeColumns.MonthlyImports))
            found.Add(Correct(MonthlyImport(c, source, where), corrections));
        return found;
    }

    private static MonthlyImport MonthlyImport(string[] c, Source source, string where)
    {
        if (!Period.TryParse(c[0], out var month) || !HtsCode.TryParse(c[1], out var code))
            throw InputException.At(where, $"\"{c[0]}\" and \"{c[1]}\" are not a month and an HTS code.", "Import the table again.");
        return new(
            month, code, Whole(c[2], where), Whole(c[3], where), c[4].Length == 0 ? null : Whole(c[4], where), c[5].Length == 0 ? null : Whole(c[5], where), source);
    }

    private static MonthlyImport Correct(MonthlyImport import, List<Correction> corrections) =>
        corrections.Find(c => c.Holds(import.Source.Id, import.QuantityLocator)) is { } correction ? import with { Correction = correction } : import;

    private static long Whole(string cell, string where) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw InputException.At(where, $"\"{cell}\" is not a whole number of zero or more.", "Import the table again.");
}
