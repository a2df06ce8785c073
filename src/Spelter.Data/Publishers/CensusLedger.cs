using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Adds up Census import rows on two sides, mapped by country and unmapped by line.</summary>
internal sealed class CensusLedger
{
    private readonly CatalogTables _catalog;
    private readonly HashSet<long> _mappedCodes;
    private readonly HashSet<long> _seen = [];
    private readonly SortedDictionary<int, Book> _books = [];
    private readonly Dictionary<int, int> _ordinalByScheduleC = [];
    private readonly Dictionary<CountryCode, int> _ordinalByCountry = [];
    private readonly List<CountryCode> _countries = [];
    private readonly SortedDictionary<int, (long Rows, long GeneralUsd, string Example)> _unknown = [];

    public CensusLedger(CatalogTables catalog)
    {
        _catalog = catalog;
        _mappedCodes = [.. catalog.TariffLines.Select(l => long.Parse(l.Code.Digits, NumberStyles.None, CultureInfo.InvariantCulture))];
    }

    public long RowsRead { get; private set; }

    /// <summary>Enters one row; false where the same year, country and line was entered before.</summary>
    public bool Add(int year, int scheduleC, long code, long general, long consumption, long dutiable, long duty, string path, long line)
    {
        // 34 bits hold ten digits, 14 bits four digits, 12 bits a year: one number names the row.
        if (!_seen.Add((((long)year << 14) | (uint)scheduleC) << 34 | code)) return false;
        RowsRead++;
        var country = OrdinalOf(scheduleC);
        if (_unknown.TryGetValue(scheduleC, out var lost))
        {
            _unknown[scheduleC] = (lost.Rows + 1, lost.GeneralUsd + general,
                lost.Rows == 0 ? $"{PublishedFile.NameOf(path)}({line}): country {scheduleC:0000}, line {code:0000000000}" : lost.Example);
        }

        if (!_books.TryGetValue(year, out var book)) _books[year] = book = new Book();
        if (!ReferenceEquals(book.LastFile, path)) book.Files.Add(book.LastFile = path);
        book.Rows++;
        if (_mappedCodes.Contains(code))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(book.Mapped, (code, country), out _).Add(general, consumption, dutiable, duty);
            return true;
        }

        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(book.Unmapped, code, out _);
        entry.Sums.Add(general, consumption, dutiable, duty);
        entry.Origins ??= new ulong[(_catalog.Countries.Count + 64) / 64];
        entry.Origins[country >> 6] |= 1UL << country;
        return true;
    }

    public ImportResult Close()
    {
        List<TableContent> tables = [];
        List<ReadTotal> totals = [];
        List<string> notes = [];
        foreach (var (year, book) in _books)
        {
            tables.Add(MappedTable(year, book));
            tables.Add(UnmappedTable(year, book));
            var (mapped, unmapped) = book.Sums();
            totals.Add(new ReadTotal(ReleaseIds.Imports(year), "", ReadTotal.Rows, book.Rows));
            totals.Add(new ReadTotal(ReleaseIds.Imports(year), "", ReadTotal.GeneralImports, checked(mapped.General + unmapped.General)));
            notes.AddRange(mapped.Named.Zip(unmapped.Named, (m, u) => string.Create(CultureInfo.InvariantCulture,
                $"{year} {m.Measure}: {m.Value:N0} on mapped lines and {u.Value:N0} on the others, together {checked(m.Value + u.Value):N0} US dollars.")));
        }

        var rejected = _unknown.Values.Sum(u => u.Rows);
        return new ImportResult(tables, RowsRead, RowsRead - rejected, [.. _unknown.Select(u => new Rejection(
            $"Schedule C code {u.Key:0000} is not in the catalogue; its value stands under UNS (general imports {u.Value.GeneralUsd:N0} US dollars)",
            u.Value.Rows, u.Value.Example))], totals, notes);
    }

    private int OrdinalOf(int scheduleC)
    {
        if (_ordinalByScheduleC.TryGetValue(scheduleC, out var ordinal)) return ordinal;
        var found = _catalog.FindCountryByScheduleC(scheduleC.ToString("0000", CultureInfo.InvariantCulture));
        if (found is null) _unknown[scheduleC] = (0, 0, "");
        var code = found?.Code ?? CountryCode.Unspecified;
        if (!_ordinalByCountry.TryGetValue(code, out ordinal))
        {
            _ordinalByCountry[code] = ordinal = _countries.Count;
            _countries.Add(code);
        }

        return _ordinalByScheduleC[scheduleC] = ordinal;
    }

    private TableContent MappedTable(int year, Book book) => new(
        TablePaths.Imports(year), ReleaseIds.Imports(year), TradeColumns.LineImports,
        [.. book.Mapped
            .Select(m => (m.Key.Code, Country: _countries[m.Key.Country].Value, Sums: m.Value))
            .OrderBy(m => m.Code).ThenBy(m => m.Country, StringComparer.Ordinal)
            .Select(m => Cells(year, m.Code, m.Country, m.Sums))])
    { Inputs = [.. book.Files] };

    private static TableContent UnmappedTable(int year, Book book) => new(
        TablePaths.UnmappedImports(year), ReleaseIds.Imports(year), TradeColumns.UnmappedImports,
        [.. book.Unmapped
            .OrderBy(u => u.Key)
            .Select(u => Cells(year, u.Key, u.Value.Origins!.Sum(BitOperations.PopCount).ToString(CultureInfo.InvariantCulture), u.Value.Sums))])
    { Inputs = [.. book.Files] };

    private static string[] Cells(int year, long code, string third, ImportSums sums) =>
    [
        year.ToString(CultureInfo.InvariantCulture), code.ToString("0000000000", CultureInfo.InvariantCulture), third,
        sums.General.ToString(CultureInfo.InvariantCulture), sums.Consumption.ToString(CultureInfo.InvariantCulture),
        sums.Dutiable.ToString(CultureInfo.InvariantCulture), sums.Duty.ToString(CultureInfo.InvariantCulture),
    ];

    private sealed class Book
    {
        public string? LastFile;
        public long Rows;

        public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

        public Dictionary<(long Code, int Country), ImportSums> Mapped { get; } = [];

        public Dictionary<long, UnmappedLine> Unmapped { get; } = [];

        public (ImportSums Mapped, ImportSums Unmapped) Sums()
        {
            ImportSums mapped = default, unmapped = default;
            foreach (var sums in Mapped.Values) mapped.Add(sums);
            foreach (var entry in Unmapped.Values) unmapped.Add(entry.Sums);
            return (mapped, unmapped);
        }
    }

    private struct UnmappedLine
    {
        public ImportSums Sums;
        public ulong[]? Origins;
    }
}
