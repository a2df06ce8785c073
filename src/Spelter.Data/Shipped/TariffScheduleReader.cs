using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads what <c>data/catalog</c> holds of the Harmonized Tariff Schedule: rates by edition and changes between editions.</summary>
public static class TariffScheduleReader
{
    private static readonly string[] RateColumns = ["hts10", "general", "special", "other", "units", "inherited_from", "footnotes"];

    private static readonly string[] ChangeColumns =
        ["hts10", "edition", "published", "change", "general_before", "special_before", "other_before", "general", "special", "other"];

    /// <summary>Identities of the editions held.</summary>
    public static IEnumerable<string> Editions(string dataFolder) =>
        Directory.EnumerateFiles(Path.Combine(dataFolder, "catalog"), $"{TablePaths.RatesPrefix}*.csv")
            .Select(file => Path.GetFileNameWithoutExtension(file)[TablePaths.RatesPrefix.Length..]);

    /// <summary>Rates of some lines in one edition; a line that the edition lacks has none.</summary>
    /// <exception cref="InputException">The table is missing, a line stands twice, or a cell is not what its column holds.</exception>
    public static IReadOnlyDictionary<HtsCode, TariffRate> Rates(string dataFolder, Source edition, IReadOnlySet<HtsCode> wanted)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return LineTable.ByLine(dataFolder, TablePaths.Rates(edition.Id), wanted, RateColumns, (code, c) => new TariffRate(
            code, new(c[1], c[2], c[3]), Split(c[4], ";"), [.. Split(c[5], ";").Select(parent => new HtsCode(parent))], Split(c[6], " | "), edition));
    }

    /// <summary>Changes of some lines by the editions that were public on a day, in their order.</summary>
    /// <exception cref="InputException">The table is missing, its release is unknown, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<TariffRateChange> ChangesOn(
        string dataFolder, LocalDate day, IReadOnlyDictionary<string, Source> sources, IReadOnlySet<HtsCode> wanted)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var source = SourceReader.Of(sources, ReleaseIds.ScheduleEditions);
        return [.. LineTable.Map(dataFolder, TablePaths.RateChanges, wanted, ChangeColumns, (code, c) => Change(code, c, source)).Where(c => c.Published <= day)];
    }

    private static TariffRateChange Change(HtsCode code, string[] c, Source source)
    {
        var kind = Cell.Member<TariffChangeKind>(c[3], lowerCase: true);
        return new(code, c[1], Cell.Day(c[2]), kind,
            kind == TariffChangeKind.Added ? null : new(c[4], c[5], c[6]), kind == TariffChangeKind.Dropped ? null : new(c[7], c[8], c[9]), source);
    }

    private static string[] Split(string cell, string by) => cell.Length == 0 ? [] : cell.Split(by);
}
