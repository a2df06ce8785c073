using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>The whole tariff schedule as it stood edition by edition: every edition of a year with their index, a later edition of chapters 1
/// to 97, and a list of code changes. A row of the table is a line and a run of editions that print it alike.</summary>
/// <param name="dataFolder">Data folder, whose list of releases holds the day of the later edition.</param>
public sealed partial class TariffEditions(string dataFolder) : IImporter
{
    private const string AllChapters = "1-99";

    private static readonly string[] LineColumns =
        ["code", "first", "last", "parent", "headings", "indent", "units", "general", "special", "other", "additional", "footnotes", "description"];

    private static readonly string[] EditionColumns = ["edition", "day", "day_basis", "chapters", "followed", "lines", "coded_lines"];

    /// <inheritdoc/>
    public string Name => "usitc-hts-schedule";

    /// <inheritdoc/>
    public string Reads => "U.S. International Trade Commission: all editions of the Harmonized Tariff Schedule of 2025 with editions.csv, hts-2026-rev-10-chapters-1-97.json.gz, and hts-concordance.csv of the Budget Lab at Yale";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        var concordance = files.FirstOrDefault(f => PublishedFile.NameOf(f) == "hts-concordance.csv")
            ?? throw InputException.At("hts-concordance.csv", "the list of code changes is missing.", "Give it with the editions.");
        var later = files.FirstOrDefault(f => LaterName().IsMatch(PublishedFile.NameOf(f)))
            ?? throw InputException.At("hts-YEAR-rev-NUMBER-chapters-1-97.json.gz", "the later edition is missing.", "Give it with the editions.");
        var editions = TariffRateChanges.Editions([.. files.Where(f => f != concordance && f != later)]);
        var history = new TariffLineHistory();
        RowAccount account = new(ReleaseIds.ScheduleHistory);
        List<string> names = [];
        List<IReadOnlyList<string>> editionRows = [];
        foreach (var edition in editions)
        {
            var count = Take(history, names.Count, edition.File, edition.Lines, account);
            names.Add(edition.Name);
            editionRows.Add([edition.Name, edition.Published, "published", AllChapters, edition.Name == editions[^1].Name ? "no" : "yes", .. count]);
            progress?.Report((double)names.Count / (editions.Count + 1));
        }

        var match = LaterName().Match(PublishedFile.NameOf(later));
        var day = SourceReader.Read(dataFolder).First(s => s.Id == ReleaseIds.ScheduleNow).Published;
        var last = Take(history, names.Count, later, null, account);
        names.Add($"{match.Groups["year"].Value}_rev_{match.Groups["number"].Value}");
        editionRows.Add([names[^1], LocalDatePattern.Iso.Format(day), "held", match.Groups["chapters"].Value, "no", .. last]);
        RowAccount changes = new(ReleaseIds.ScheduleCodeChanges);
        var changeRows = TariffCodeChanges.Read(concordance, editions[0].Name, changes);
        var schedule = files.Where(f => f != concordance).ToList();
        var rows = history.Rows(names);
        TableContent Table(string path, string[] columns, IReadOnlyList<IReadOnlyList<string>> content) => new(path, ReleaseIds.ScheduleHistory, columns, content) { Inputs = schedule };
        return RowAccount.Result(
            [account, changes],
            [
                Table(TablePaths.ScheduleLines, LineColumns, rows), Table(TablePaths.ScheduleHeadings, ["number", "text"], history.HeadingRows()),
                Table(TablePaths.ScheduleEditions, EditionColumns, editionRows),
                new TableContent(TablePaths.ScheduleCodeChanges, ReleaseIds.ScheduleCodeChanges, TariffCodeChanges.Columns, changeRows) { Inputs = [concordance] },
            ],
            [], [string.Create(CultureInfo.InvariantCulture, $"{names.Count} editions with {history.Codes:N0} codes give {rows.Count:N0} rows.")]);
    }

    private static string[] Take(TariffLineHistory history, int edition, string file, int? expected, RowAccount account)
    {
        var lines = TariffSchedule.ReadLines(file);
        if (expected is { } count && lines.Count != count)
            throw InputException.At(PublishedFile.NameOf(file), $"it has {lines.Count} lines, the index says {count}.", "Fetch the edition again.");
        var coded = history.Add(edition, lines, PublishedFile.NameOf(file));
        account.Map(lines.Count);
        return [lines.Count.ToString(CultureInfo.InvariantCulture), coded.ToString(CultureInfo.InvariantCulture)];
    }

    [GeneratedRegex(@"^hts-(?<year>\d{4})-rev-(?<number>\d+)-chapters-(?<chapters>\d+-\d+)\.json(\.gz)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LaterName();
}
