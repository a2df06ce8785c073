using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Lists of the tariff codes that measures of Chapter 99 reach or exempt, as the Budget Lab at Yale transcribed them from annexes and U.S. notes: one list
/// of scopes per file, or per heading or annex of it. A code keeps the days that the file gives it.</summary>
public sealed class TariffScopeLists : IImporter
{
    private const string Release = "budget-lab-tariff-scopes-2026-06";
    private static readonly string[] Columns = ["prefix", "from", "until"];

    // The original exemptions of 5 April 2025 have no first day in their file: they hold from the first day of the measure. A last day becomes the day after it.
    private static readonly Dictionary<string, (string[] Columns, Func<string[], (string List, string Code, string From, string Last)> Row)> Files = new(StringComparer.Ordinal)
    {
        ["annex-ii-first-appearance.csv"] = (["prefix", "first_effective_date", "end_effective_date"], c => ("eo-14257-annex-ii", c[0], c[1], c[2])),
        ["s122-exempt-products.csv"] = (["hts8"], c => ("proc-11012-exempt", c[0], "", "")),
        ["s301fl-exempt-products.csv"] = (["hts8", "effective_date_start", "effective_date_end"], c => ("forced-labour-301-exempt", c[0], c[1], c[2])),
        ["s301-brazil-exempt-products.csv"] = (["hts8", "effective_date_start", "effective_date_end"], c => ("brazil-301-exempt", c[0], c[1], c[2])),
        ["s232-semi-products.csv"] = (["hts10"], c => ("proc-11002-semiconductors", c[0], "", "")),
        ["s232-pharma-products.csv"] = (["hts10"], c => ("proc-11020-pharmaceuticals", c[0], "", "")),
        ["section-232-copper-products.csv"] = (["hts_code"], c => ("proc-10962-copper", c[0], "", "")),
        ["section-232-steel-aluminum-products.csv"] = (["hts_prefix", "metal_type", "effective_date"], c => ($"section-232-{c[1]}", c[0], c[2], "")),
        ["section-232-metal-derivatives.csv"] = (["hts_prefix", "derivative_type", "effective_date"], c => ($"section-232-{c[1]}-derivatives", c[0], c[2], "")),
        ["s232-annex-products.csv"] = (["hts_prefix", "annex", "effective_date"], c => ($"proc-11021-annex-{c[1]}", c[0], c[2], "")),
        ["s301-product-lists.csv.gz"] = (["hts8", "ch99_code"], c => ($"china-301-{c[1].Replace('.', '-')}", c[0], "", "")),
    };

    /// <inheritdoc/>
    public string Name => "tariff-scopes";

    /// <inheritdoc/>
    public string Reads => $"The Budget Lab at Yale, lists of tariff codes of Chapter 99 measures: {string.Join(", ", Files.Keys)}";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        var account = new RowAccount(Release, "scope lists");
        SortedDictionary<string, (string File, SortedSet<(string Code, string From, string Until)> Rows)> lists = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            if (!Files.TryGetValue(name, out var form)) throw InputException.At(name, "this is none of the lists.", $"The lists are {string.Join(", ", Files.Keys)}.");
            foreach (var (number, cells) in TextInput.Records(file, TextInput.Utf8, form.Columns))
            {
                var (list, code, from, last) = form.Row(cells);
                var where = $"{name}({number})";
                if (code.Length is < 2 or > 10 || code.Length % 2 != 0 || !code.All(char.IsAsciiDigit)) throw InputException.At(where, $"\"{code}\" is no tariff code.", "Codes have 2 to 10 digits without points.");
                if (!lists.TryGetValue(list, out var rows)) lists[list] = rows = (file, []);
                if (rows.Rows.Add((code, Day(from, 0, where), Day(last, 1, where)))) account.Map();
                else account.Reject("the code stands there a second time", $"{where}: {code}");
            }
        }

        progress?.Report(1);
        return account.Result(
            [.. lists.Select(l => new TableContent($"law/scopes/{l.Key}.csv", Release, Columns, [.. l.Value.Rows.Select(r => (IReadOnlyList<string>)[r.Code, r.From, r.Until])]) { Inputs = [l.Value.File] })],
            [$"{lists.Count} lists."]);
    }

    private static string Day(string cell, int daysLater, string where)
    {
        if (cell is "" or "NA") return "";
        return LocalDatePattern.Iso.Parse(cell) is { Success: true } day ? LocalDatePattern.Iso.Format(day.Value.PlusDays(daysLater))
            : throw InputException.At(where, $"\"{cell}\" is not a day.", "Days are written yyyy-MM-dd, or NA.");
    }
}
