using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Bilateral trade by six-digit code as reconciled by CEPII's BACI, one file per year. Values come in dollars
/// (<c>value_usd</c>) or in thousand dollars (<c>value_kusd</c>); tonnes (<c>quantity_t</c>) may be absent.</summary>
public sealed class BaciFlows : IImporter
{
    private const int Year = 0, Exporter = 1, Importer = 2, Code = 3, Value = 4, Tonnes = 5;

    /// <inheritdoc/>
    public string Name => "cepii-baci";

    /// <inheritdoc/>
    public string Reads => "CEPII BACI: bilateral trade of one year by six-digit code with ISO alpha-3 countries, CSV or CSV.gz";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        var ledger = new Ledger(catalog);
        for (var i = 0; i < files.Count; i++)
        {
            Read(files[i], ledger);
            progress?.Report((i + 1.0) / files.Count);
        }

        return ledger.Close();
    }

    private static void Read(string path, Ledger ledger)
    {
        var name = PublishedFile.NameOf(path);
        using var table = new ByteTable(PublishedFile.Open(path), name, header =>
        {
            List<string> columns = ["year", "exporter", "importer", "hs6"];
            // Neither unit present: ask for value_usd, so that the message about the missing column names it.
            columns.Add(header.Contains("value_kusd", StringComparer.Ordinal) ? "value_kusd" : "value_usd");
            if (header.Contains("quantity_t", StringComparer.Ordinal)) columns.Add("quantity_t");
            return [.. columns];
        });
        var dollarsPerUnit = table.Header.Contains("value_kusd", StringComparer.Ordinal) ? 1000m : 1m;
        var hasTonnes = table.Header.Contains("quantity_t", StringComparer.Ordinal);
        var any = false;
        while (table.Next())
        {
            any = true;
            var year = (int)table.Digits(Year, 4, "a year");
            if (year is < 1900 or > 2200) throw table.Fault(Year, "a year");
            _ = table.Digits(Code, 6, "a code of six digits without points");
            var value = table.Number(Value) * dollarsPerUnit;
            // BACI leaves the cell empty, or prints NA, where no quantity is known.
            var isKnown = hasTonnes && !table.Cell(Tonnes).IsEmpty && !table.Cell(Tonnes).SequenceEqual("NA"u8);
            var tonnes = isKnown ? Text(table.Number(Tonnes)) : "";
            var flow = (year, table.Text(Code), table.Text(Exporter), table.Text(Importer));
            if (!ledger.Add(flow, value, tonnes, path, $"{name}({table.Line})"))
            {
                throw InputException.At($"{name}({table.Line})", $"{flow} stands there a second time.",
                    "Each flow may stand once, else its value would count twice. Nothing was imported.");
            }
        }

        if (!any) throw InputException.At(name, "the file has a header but no rows.", "Fetch it again. Nothing was imported.");
    }

    // Without the zeros that multiplication leaves behind: 0.832 thousand is 832, not 832.000.
    private static string Text(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private sealed class Ledger(CatalogTables catalog)
    {
        private readonly SortedDictionary<int, Book> _books = [];
        private readonly HashSet<(int, string, string, string)> _seen = [];

        public bool Add((int Year, string Code, string Exporter, string Importer) flow, decimal usd, string tonnes, string path, string place)
        {
            if (!_seen.Add(flow)) return false;
            if (!_books.TryGetValue(flow.Year, out var book)) _books[flow.Year] = book = new(new RowAccount(ReleaseIds.WorldFlows, flow.Year.ToString(CultureInfo.InvariantCulture)));
            book.Files.Add(path);
            var exporter = Find(flow.Exporter);
            var importer = Find(flow.Importer);
            if (exporter is null || importer is null)
            {
                var reason = $"{(exporter is null ? "exporter" : "importer")} \"{(exporter is null ? flow.Exporter : flow.Importer)}\" is no country of the catalogue";
                book.Account.Reject(reason, $"{place}: {flow.Exporter} to {flow.Importer}, {flow.Code}, {Text(usd)} US dollars");
                book.RejectedUsd += usd;
            }
            else
            {
                book.Account.Map();
                book.Rows.Add([flow.Year.ToString(CultureInfo.InvariantCulture), flow.Code, exporter, importer, Text(usd), tonnes]);
                book.KeptUsd += usd;
            }

            return true;
        }

        public ImportResult Close() => RowAccount.Result(
            [.. _books.Values.Select(b => b.Account)],
            [.. _books.Select(b => new TableContent(TablePaths.WorldFlows(b.Key), ReleaseIds.WorldFlows, TradeColumns.WorldFlows,
                [.. b.Value.Rows.OrderBy(c => c[1], StringComparer.Ordinal).ThenBy(c => c[2], StringComparer.Ordinal).ThenBy(c => c[3], StringComparer.Ordinal)])
            {
                Inputs = [.. b.Value.Files],
            })],
            [],
            [.. _books.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Key}: {b.Value.KeptUsd:N3} US dollars kept, {b.Value.RejectedUsd:N3} rejected."))]);

        // BACI writes S19, "Other Asia, not elsewhere specified", where the United Nations' statistics leave Taiwan out.
        private string? Find(string code) => code == "S19"
            ? "TWN"
            : CountryCode.IsValid(code) ? catalog.FindCountry(new CountryCode(code))?.Code.Value : null;

        private sealed class Book(RowAccount account)
        {
            public RowAccount Account { get; } = account;

            public List<string[]> Rows { get; } = [];

            public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

            public decimal KeptUsd { get; set; }

            public decimal RejectedUsd { get; set; }
        }
    }
}
