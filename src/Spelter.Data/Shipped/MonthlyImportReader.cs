using System.Globalization;
using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/trade/us-imports-monthly-2023-2025.csv</c>, as <c>corrections.yaml</c> says.</summary>
public static class MonthlyImportReader
{
    /// <summary>Months by code and month; none where the table is not there or its release was not public on the day.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="asOf">Last day of knowledge.</param>
    /// <param name="wanted">Ten-digit codes to read; null for all.</param>
    /// <exception cref="InputException">A cell is not what its column holds.</exception>
    public static IReadOnlyList<MonthlyImport> Read(string dataFolder, LocalDate asOf, IReadOnlySet<HtsCode>? wanted = null)
    {
        if (!File.Exists(Path.Combine(dataFolder, TablePaths.MonthlyImports))) return [];
        var source = SourceReader.Read(dataFolder).FirstOrDefault(s => s.Id == ReleaseIds.MonthlyImports)
            ?? throw InputException.At("sources.csv", $"the release \"{ReleaseIds.MonthlyImports}\" of {TablePaths.MonthlyImports} is missing.", "Add its row.");
        if (source.Published > asOf) return [];
        List<MonthlyImport> found = [];
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, TablePaths.MonthlyImports, TradeColumns.MonthlyImports))
            if (MonthlyImport(c, source, where) is var import && (wanted is null || wanted.Contains(import.Code))) found.Add(import);
        // Of most lines there are no months, and YAML takes longer to read than all the rest.
        if (found.Count == 0) return found;
        var corrections = CorrectionReader.Read(dataFolder).Where(c => c.Source == ReleaseIds.MonthlyImports).ToList();
        return found.ConvertAll(import => Correct(import, corrections));
    }

    private static MonthlyImport MonthlyImport(string[] c, Source source, Place where)
    {
        if (!Period.TryParse(c[0], out var month) || !HtsCode.TryParse(c[1], out var code))
            throw InputException.At(where, $"\"{c[0]}\" and \"{c[1]}\" are not a month and an HTS code.", "Import the table again.");
        return new(
            month, code, Whole(c[2], where), Whole(c[3], where), c[4].Length == 0 ? null : Whole(c[4], where), c[5].Length == 0 ? null : Whole(c[5], where), source);
    }

    private static MonthlyImport Correct(MonthlyImport import, List<Correction> corrections) =>
        corrections.Find(c => c.Holds(import.Source.Id, import.QuantityLocator)) is { } correction ? import with { Correction = correction } : import;

    private static long Whole(string cell, Place where) => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        ? value
        : throw InputException.At(where, $"\"{cell}\" is not a whole number of zero or more.", "Import the table again.");
}
