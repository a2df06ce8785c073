using System.Globalization;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Changes of the rates of mapped lines from edition to edition of the Harmonized Tariff Schedule of a year: one row a
/// line that an edition adds, drops or changes, with the rates before and after. The editions are compared in the order of
/// the index, and a file must have as many lines as the index says.</summary>
public sealed class TariffRateChanges : IImporter
{
    private const string Index = "editions.csv";

    private static readonly string[] Columns =
        ["hts10", "edition", "published", "change", "general_before", "special_before", "other_before", "general", "special", "other"];

    private static readonly string[] None = ["", "", ""];

    /// <inheritdoc/>
    public string Name => "usitc-hts-changes";

    /// <inheritdoc/>
    public string Reads => "U.S. International Trade Commission: all editions of the Harmonized Tariff Schedule of 2025 (JSON or JSON.gz) with editions.csv, their index";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var wanted = catalog.TariffLines.Select(l => l.Code.Digits).ToHashSet(StringComparer.Ordinal);
        var editions = Editions(files);
        List<IReadOnlyList<string>> rows = [];
        List<string> notes = [];
        SortedDictionary<string, string[]>? before = null;
        var account = new RowAccount(ReleaseIds.ScheduleEditions);
        foreach (var edition in editions)
        {
            var lines = TariffSchedule.ReadLines(edition.File);
            if (lines.Count != edition.Lines)
                throw InputException.At(PublishedFile.NameOf(edition.File), $"it has {lines.Count} lines, the index says {edition.Lines}.", "Fetch the edition again. Nothing was imported.");
            SortedDictionary<string, string[]> rates = new(StringComparer.Ordinal);
            foreach (var row in TariffSchedule.Rates(lines, wanted, PublishedFile.NameOf(edition.File))) rates[row[0]] = row[1..4];
            account.Map(rates.Count);
            account.Reject("not a ten-digit line of the map", $"{PublishedFile.NameOf(edition.File)}: headings, and ten-digit lines that are not mapped", lines.Count - rates.Count);
            if (before is null) notes.Add($"{edition.Name} is the first: {rates.Count} of {wanted.Count} mapped lines are in it.");
            else rows.AddRange(Changes(before, rates, edition.Name, edition.Published));
            before = rates;
            progress?.Report((double)account.Read / editions.Sum(e => e.Lines));
        }

        notes.AddRange(rows.GroupBy(r => (r[1], r[3])).Select(g => $"{g.Key.Item1}: {g.Count()} lines {g.Key.Item2}."));
        notes.Add($"{editions.Count} editions of {account.Read.ToString("N0", CultureInfo.InvariantCulture)} lines give {rows.Count} changes.");
        return account.Result([new TableContent(TablePaths.RateChanges, ReleaseIds.ScheduleEditions, Columns, rows)], notes);
    }

    private static IEnumerable<IReadOnlyList<string>> Changes(
        SortedDictionary<string, string[]> before, SortedDictionary<string, string[]> after, string edition, string published) => before.Keys.Union(after.Keys)
        .Order(StringComparer.Ordinal)
        .Select(code => (Code: code, Old: before.GetValueOrDefault(code), New: after.GetValueOrDefault(code)))
        .Where(c => c.Old is null || c.New is null || !c.Old.SequenceEqual(c.New, StringComparer.Ordinal))
        .Select(c => (IReadOnlyList<string>)[c.Code, edition, published, c.Old is null ? "added" : c.New is null ? "dropped" : "changed", .. c.Old ?? None, .. c.New ?? None]);

    /// <summary>The editions that the index names, in its order.</summary>
    /// <param name="files">The index and every file that it names, and no other.</param>
    /// <exception cref="InputException">A file is missing or not named, or the index is not in order.</exception>
    internal static List<(string Name, string Published, string File, int Lines)> Editions(IReadOnlyList<string> files)
    {
        var index = files.FirstOrDefault(f => PublishedFile.NameOf(f) == Index)
            ?? throw InputException.At(Index, "the index of the editions is missing.", "Give editions.csv with the editions: it holds their order and days.");
        var byName = files.Where(f => f != index).ToDictionary(PublishedFile.NameOf, StringComparer.Ordinal);
        List<(string Name, string Published, string File, int Lines)> editions = [];
        foreach (var (number, c) in TextInput.Records(index, TextInput.Utf8, "edition", "published", "file", "lines"))
        {
            var where = $"{Index}({number})";
            if (!LocalDatePattern.Iso.Parse(c[1]).Success || !int.TryParse(c[3], NumberStyles.None, CultureInfo.InvariantCulture, out var lines))
                throw InputException.At(where, $"\"{c[1]}\" and \"{c[3]}\" are not a day and a number of lines.", "Give the index as it is.");
            if (!byName.Remove(c[2], out var file)) throw InputException.At(where, $"the file {c[2]} is missing.", "Give every edition of the index: a change is told by the edition before.");
            if (editions.Count > 0 && string.CompareOrdinal(c[1], editions[^1].Published) < 0) throw InputException.At(where, "the editions are not in the order of their days.", "Give the index as it is.");
            editions.Add((c[0], c[1], file, lines));
        }

        if (byName.Count > 0) throw InputException.At(byName.Keys.First(), "the index does not name this file.", "Give the editions of the index only.");
        return editions.Count > 0 ? editions : throw InputException.At(Index, "the index names no edition.", "Give the index as it is.");
    }
}
