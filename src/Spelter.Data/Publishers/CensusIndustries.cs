using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>The Census Bureau's import concordance: the NAICS industry of each mapped tariff line. A line that the edition lacks has the
/// industry of its eight, else of its six digits where all lines there agree; else it has none.</summary>
public sealed class CensusIndustries : IImporter
{
    private static readonly int[] Prefixes = [10, 8, 6];

    /// <inheritdoc/>
    public string Name => "census-hts-naics";

    /// <inheritdoc/>
    public string Reads => "U.S. Census Bureau: import concordance 2022, HTS-10 to NAICS, CSV or CSV.gz";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var file = TextInput.Single(files, Name);
        var name = PublishedFile.NameOf(file);
        List<(string Code, string Naics, string Where)> published = [];
        foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, "HS10", "naics"))
        {
            if (c[0].Length != 10 || !c[0].All(char.IsAsciiDigit)) throw InputException.At($"{name}({number})", $"\"{c[0]}\" is not an HTS code of ten digits.", "Keep leading zeros. Nothing was imported.");
            if (c[1].Length == 0) throw InputException.At($"{name}({number})", "the NAICS code is empty.", "Give the file as the publisher wrote it. Nothing was imported.");
            published.Add((c[0], c[1], $"{name}({number}), {c[0]}"));
        }

        progress?.Report(0.5);
        var lines = catalog.TariffLines.Select(l => l.Code.Digits).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var industries = Prefixes.ToDictionary(p => p, p => published.ToLookup(r => r.Code[..p], r => r.Naics, StringComparer.Ordinal));
        var found = lines.Select(line => (Line: line, Match: Match(line, industries))).ToList();
        var used = found.Where(f => f.Match is not null).Select(f => f.Line[..f.Match!.Value.Digits]).ToHashSet(StringComparer.Ordinal);
        var account = new RowAccount(ReleaseIds.Concordance);
        foreach (var row in published)
        {
            if (Prefixes.Any(p => used.Contains(row.Code[..p]))) account.Map();
            else account.Reject("no line of the tariff map has this code", row.Where);
        }

        progress?.Report(1);
        return account.Result(
            [new TableContent(TablePaths.LineIndustries, ReleaseIds.Concordance, ["hts10", "naics", "basis"], [.. found.Where(f => f.Match is not null)
                .Select(f => (IReadOnlyList<string>)[f.Line, f.Match!.Value.Naics, $"{f.Match.Value.Digits} digits"])])],
            [Check(found.ConvertAll(f => (f.Line, f.Match?.Digits)))]);
    }

    private static (string Naics, int Digits)? Match(string line, Dictionary<int, ILookup<string, string>> industries)
    {
        foreach (var digits in Prefixes)
        {
            var agreed = industries[digits][line[..digits]].Distinct(StringComparer.Ordinal).ToList();
            if (agreed.Count == 1) return (agreed[0], digits);
        }

        return null;
    }

    private static string Check(List<(string Line, int? Digits)> found)
    {
        var counts = string.Join(", ", Prefixes.Select(p => string.Create(CultureInfo.InvariantCulture, $"{found.Count(f => f.Digits == p)} by {p} digits")));
        var none = found.Where(f => f.Digits is null).Select(f => f.Line).ToList();
        return $"{found.Count} mapped lines: {counts}; without industry: {(none.Count == 0 ? "none" : string.Join(", ", none))}.";
    }
}
