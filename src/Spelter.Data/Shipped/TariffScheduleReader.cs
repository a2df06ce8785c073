using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads what <c>data/catalog</c> holds of the Harmonized Tariff Schedule: rates by edition and changes between editions.</summary>
public static class TariffScheduleReader
{
    private const string RatesPrefix = "tariff-rates-";
    private const string Changes = "catalog/tariff-rate-changes.csv";
    private const string ChangesSource = "usitc-hts-2025-editions";

    /// <summary>Identities of the editions held.</summary>
    public static IEnumerable<string> Editions(string dataFolder) =>
        Directory.EnumerateFiles(Path.Combine(dataFolder, "catalog"), $"{RatesPrefix}*.csv")
            .Select(file => Path.GetFileNameWithoutExtension(file)[RatesPrefix.Length..]);

    /// <summary>Rates of some lines in one edition; a line that the edition lacks has none.</summary>
    /// <exception cref="InputException">The table is missing or a cell is not what its column holds.</exception>
    public static IReadOnlyDictionary<HtsCode, TariffRate> Rates(string dataFolder, Source edition, IReadOnlySet<HtsCode> wanted)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return LineTable
            .Rows(dataFolder, $"catalog/{RatesPrefix}{edition.Id}.csv", wanted, "hts10", "general", "special", "other", "units", "inherited_from", "footnotes")
            .ToDictionary(r => r.Code, r => new TariffRate(
                r.Code, new(r.Cells[1], r.Cells[2], r.Cells[3]), Split(r.Cells[4], ";"),
                [.. Split(r.Cells[5], ";").Select(code => LineTable.Code(code, r.Where))], Split(r.Cells[6], " | "), edition));
    }

    /// <summary>Changes of some lines by the editions that were public on a day, in their order.</summary>
    /// <exception cref="InputException">The table is missing, its release is unknown, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<TariffRateChange> ChangesOn(
        string dataFolder, LocalDate day, IReadOnlyDictionary<string, Source> sources, IReadOnlySet<HtsCode> wanted)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var source = SourceReader.Of(sources, ChangesSource);
        return [.. LineTable
            .Rows(
                dataFolder, Changes, wanted,
                "hts10", "edition", "published", "change", "general_before", "special_before", "other_before", "general", "special", "other")
            .Select(r => Change(r, source))
            .Where(c => c.Published <= day)];
    }

    private static TariffRateChange Change(LineRow row, Source source)
    {
        var c = row.Cells;
        if (!LocalDatePattern.Iso.Parse(c[2]).TryGetValue(default, out var published))
            throw InputException.At(row.Where, $"\"{c[2]}\" is not a date.", "Import the editions again.");
        var kind = c[3] switch
        {
            "added" => TariffChangeKind.Added,
            "dropped" => TariffChangeKind.Dropped,
            "changed" => TariffChangeKind.Changed,
            _ => throw InputException.At(row.Where, $"\"{c[3]}\" is not added, dropped or changed.", "Import the editions again."),
        };
        return new(row.Code, c[1], published, kind,
            kind == TariffChangeKind.Added ? null : new(c[4], c[5], c[6]), kind == TariffChangeKind.Dropped ? null : new(c[7], c[8], c[9]), source);
    }

    private static string[] Split(string cell, string by) => cell.Length == 0 ? [] : cell.Split(by);
}
