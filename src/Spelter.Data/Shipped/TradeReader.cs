using System.Globalization;
using System.Text;
using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/trade</c>. A question about one mineral names its codes, and only their rows become objects.</summary>
public static class TradeReader
{
    /// <summary>Years whose US imports are held and were public on a day, with their releases, in order.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="sources">Releases by identity.</param>
    /// <exception cref="InputException">The name of a table is not that of a year, or a release is unknown.</exception>
    public static IReadOnlyList<(int Year, Source Source)> ImportYears(string dataFolder, LocalDate day, IReadOnlyDictionary<string, Source> sources) =>
        [.. Directory.EnumerateFiles(Path.Combine(dataFolder, "trade"), $"{TablePaths.ImportsPrefix}????.csv").Select(YearOf).Order()
            .Select(year => (year, SourceReader.Of(sources, ReleaseIds.Imports(year))))
            .Where(y => y.Item2.Published <= day)];

    /// <summary>US imports of mapped lines by country of origin.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="source">Release that the table is of.</param>
    /// <param name="wanted">Ten-digit codes to read; null for all.</param>
    /// <exception cref="InputException">The table is missing or a cell is not what its column holds.</exception>
    public static List<LineImport> LineImports(string dataFolder, int year, Source source, IReadOnlySet<HtsCode>? wanted = null)
    {
        using var table = Open(dataFolder, TablePaths.Imports(year), TradeColumns.LineImports);
        var codes = new Interned<HtsCode>(wanted, text => new HtsCode(text));
        var countries = new Interned<CountryCode>(null, text => new CountryCode(text));
        List<LineImport> found = [];
        while (table.Next())
        {
            if (!codes.TryGet(table, 1, "an HTS code", out var code) || !countries.TryGet(table, 2, "an alpha-3 country code", out var country)) continue;
            found.Add(new LineImport(Year(table, year), code, country, table.Whole(3), table.Whole(4), table.Whole(5), table.Whole(6), source));
        }

        return found;
    }

    /// <summary>Totals of the lines that the map does not hold.</summary>
    /// <inheritdoc cref="LineImports"/>
    public static List<UnmappedImport> UnmappedImports(string dataFolder, int year, Source source, IReadOnlySet<HtsCode>? wanted = null)
    {
        using var table = Open(dataFolder, TablePaths.UnmappedImports(year), TradeColumns.UnmappedImports);
        var codes = new Interned<HtsCode>(wanted, text => new HtsCode(text));
        List<UnmappedImport> found = [];
        while (table.Next())
        {
            if (!codes.TryGet(table, 1, "an HTS code", out var code)) continue;
            found.Add(new UnmappedImport(
                Year(table, year), code, (int)table.Whole(2), table.Whole(3), table.Whole(4), table.Whole(5), table.Whole(6), source));
        }

        return found;
    }

    /// <summary>Trade between countries by six-digit code.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="source">Release that the table is of.</param>
    /// <param name="wanted">Six-digit codes to read; null for all.</param>
    /// <param name="importers">Importers to read; null for all.</param>
    /// <exception cref="InputException">The table is missing or a cell is not what its column holds.</exception>
    public static List<BilateralFlow> WorldFlows(
        string dataFolder, int year, Source source, IReadOnlySet<HtsCode>? wanted = null, IReadOnlySet<CountryCode>? importers = null)
    {
        using var table = Open(dataFolder, TablePaths.WorldFlows(year), TradeColumns.WorldFlows);
        var codes = new Interned<HtsCode>(wanted, text => new HtsCode(text));
        var exporters = new Interned<CountryCode>(null, text => new CountryCode(text));
        var wantedImporters = new Interned<CountryCode>(importers, text => new CountryCode(text));
        List<BilateralFlow> found = [];
        while (table.Next())
        {
            if (!codes.TryGet(table, 1, "an HTS code", out var code)
                || !wantedImporters.TryGet(table, 3, "an alpha-3 country code", out var importer)
                || !exporters.TryGet(table, 2, "an alpha-3 country code", out var exporter)) continue;
            double? tonnes = table.Cell(5).IsEmpty ? null : (double)table.Number(5);
            found.Add(new BilateralFlow(Year(table, year), code, exporter, importer, (double)table.Number(4), tonnes, source));
        }

        return found;
    }

    private static ByteTable Open(string dataFolder, string path, string[] columns) =>
        new(PublishedFile.Open(Path.Combine(dataFolder, path.Replace('/', Path.DirectorySeparatorChar))), path, columns);

    // A table of no year would never be read, and nobody would miss it.
    private static int YearOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path.AsSpan())[TablePaths.ImportsPrefix.Length..];
        return name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw InputException.At($"trade/{Path.GetFileName(path)}", $"\"{name}\" is not a year.", "Name a table of imports by its year, such as us-imports-2025.csv.");
    }

    private static int Year(ByteTable table, int year) => table.Digits(0, 4, "a year") == year
        ? year
        : throw table.Fault(0, $"the year of this table, {year}");

    // Tables are sorted by code: the cell is most often that of the row before, and no text is made of it.
    private sealed class Interned<T>(IReadOnlySet<T>? wanted, Func<string, T> make)
        where T : struct
    {
        private readonly Dictionary<string, (bool Wanted, T Value)> _values = new(StringComparer.Ordinal);

        public bool TryGet(ByteTable table, int column, string meaning, out T value)
        {
            var cell = table.Cell(column);
            Span<char> text = stackalloc char[16];
            if (cell.Length > text.Length || !Encoding.UTF8.TryGetChars(cell, text, out var length)) throw table.Fault(column, meaning);
            var lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();
            if (!lookup.TryGetValue(text[..length], out var entry))
            {
                try
                {
                    var made = make(text[..length].ToString());
                    lookup[text[..length]] = entry = (wanted?.Contains(made) ?? true, made);
                }
                catch (ArgumentException)
                {
                    throw table.Fault(column, meaning);
                }
            }

            value = entry.Value;
            return entry.Wanted;
        }
    }
}
