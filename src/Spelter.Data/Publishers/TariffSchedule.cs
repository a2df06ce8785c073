using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Rates of the mapped lines in one edition of the Harmonized Tariff Schedule, from the JSON export of
/// hts.usitc.gov. A ten-digit line without a rate has that of its parent by indent, never of a sibling.</summary>
public sealed partial class TariffSchedule : IImporter
{
    /// <summary>Footnotes are divided by " | ", since their own text holds semicolons.</summary>
    private static readonly string[] Columns = ["hts10", "general", "special", "other", "units", "inherited_from", "footnotes"];

    /// <inheritdoc/>
    public string Name => "usitc-hts";

    /// <inheritdoc/>
    public string Reads => "U.S. International Trade Commission: an edition of the Harmonized Tariff Schedule, hts-YEAR-rev-NUMBER.json or .json.gz";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        var wanted = catalog.TariffLines.Select(l => l.Code.Digits).ToHashSet(StringComparer.Ordinal);
        List<TableContent> tables = [];
        List<RowAccount> accounts = [];
        List<string> notes = [];
        foreach (var file in files)
        {
            var source = SourceOf(file);
            var lines = ReadLines(file);
            var rows = Rates(lines, wanted, PublishedFile.NameOf(file));
            tables.Add(new TableContent(TablePaths.Rates(source), source, Columns, rows) { Inputs = [file] });
            var account = new RowAccount(source);
            account.Map(rows.Count);
            account.Reject($"{source}: not a ten-digit line of the map", Example(lines, wanted), lines.Count - rows.Count);
            accounts.Add(account);
            var absent = wanted.Except(rows.Select(r => r[0]), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            notes.Add($"{source}: {rows.Count} of {wanted.Count} mapped lines are in this edition{(absent.Count == 0 ? "." : $"; not in it: {string.Join(", ", absent)}.")}");
            progress?.Report((double)tables.Count / files.Count);
        }

        return RowAccount.Result(accounts, tables, [], notes);
    }

    // The export does not name its edition; the file's name has to.
    private static string SourceOf(string path)
    {
        var name = PublishedFile.NameOf(path);
        return EditionName().Match(name) is { Success: true } match
            ? $"usitc-hts-{match.Groups["year"].Value}-rev-{match.Groups["number"].Value}"
            : throw InputException.At(name, "the name does not tell the edition, and neither does the export itself.",
                "Name the file hts-YEAR-rev-NUMBER.json or .json.gz, such as hts-2025-rev-23.json.gz.");
    }

    /// <summary>Lines of an edition in their order.</summary>
    internal static List<TariffScheduleLine> ReadLines(string path)
    {
        var name = PublishedFile.NameOf(path);
        try
        {
            using var stream = PublishedFile.Open(path);
            var lines = JsonSerializer.Deserialize(stream, TariffScheduleJson.Default.ListTariffScheduleLine);
            return lines is { Count: > 0 } && lines.TrueForAll(l => l is not null)
                ? lines
                : throw InputException.At(name, "the export holds no lines.", "Fetch it again. Nothing was imported.");
        }
        catch (JsonException fault)
        {
            // The reader counts from 0, people from 1.
            throw InputException.At(
                string.Create(CultureInfo.InvariantCulture, $"{name}({fault.LineNumber + 1},{fault.BytePositionInLine + 1})"),
                "this is not the JSON export of a tariff schedule.",
                "It is a list of lines with htsno, indent, general, special and other. Nothing was imported.");
        }
    }

    /// <summary>Rates of the wanted ten-digit lines, by code: code, general, special, other and the rest of the columns.</summary>
    internal static List<string[]> Rates(List<TariffScheduleLine> lines, HashSet<string> wanted, string name)
    {
        List<TariffScheduleLine> ancestors = [];
        SortedDictionary<string, string[]> rows = new(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var above = ancestors.FindIndex(a => a.Indent >= line.Indent);
            if (above >= 0) ancestors.RemoveRange(above, ancestors.Count - above);
            ancestors.Add(line);
            var code = Digits(line);
            if (wanted.Contains(code) && !rows.TryAdd(code, Row(code, ancestors)))
                throw InputException.At(name, $"line {line.Number} stands there a second time.", "Each line may stand once. Nothing was imported.");
        }

        return [.. rows.Values];
    }

    private static string[] Row(string code, List<TariffScheduleLine> ancestors)
    {
        var line = ancestors[^1];
        // General and special belong together: an empty special cell beside a general rate says that no programme applies.
        var first = ancestors.FindLast(a => a.General.Trim().Length > 0 || a.Special.Trim().Length > 0) ?? line;
        var second = ancestors.FindLast(a => a.Other.Trim().Length > 0) ?? line;
        var origins = new[] { first, second }.Where(o => o != line).Distinct().ToList();
        return
        [
            code, first.General.Trim(), first.Special.Trim(), second.Other.Trim(), string.Join(';', line.Units ?? []),
            string.Join(';', origins.Select(Digits)),
            string.Join(" | ", origins.Append(line).SelectMany(o => o.Footnotes ?? []).Select(Footnote)),
        ];
    }

    internal static string Footnote(TariffScheduleFootnote note) =>
        $"{(note.Columns is { Count: > 0 } columns ? $"{string.Join(',', columns)}: " : "")}{note.Value.Trim()}";

    private static string Digits(TariffScheduleLine line) => line.Number.Replace(".", "", StringComparison.Ordinal);

    private static string Example(List<TariffScheduleLine> lines, HashSet<string> wanted) =>
        lines.Find(l => !wanted.Contains(Digits(l))) is { } line ? $"{line.Number} {line.Description}".Trim() : "";

    [GeneratedRegex(@"^hts-(?<year>\d{4})-rev-(?<number>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EditionName();
}
