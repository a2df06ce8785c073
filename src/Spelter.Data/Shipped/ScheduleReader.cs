using System.Globalization;
using Spelter.Catalog;
using Spelter.Law;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/law/schedule</c>: the tariff schedule of the editions held.</summary>
public static class ScheduleReader
{
    private const string Remedy = "Import the table again with spelter data import usitc-hts-schedule.";
    private static readonly string[] EditionColumns = ["edition", "day", "day_basis", "chapters", "followed"];

    private static readonly string[] LineColumns =
        ["code", "first", "last", "parent", "headings", "indent", "units", "general", "special", "other", "additional", "footnotes", "description"];

    /// <summary>The schedule.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="chapter">The only chapter to read; null for all of them. One takes a tenth of the time.</param>
    /// <exception cref="InputException">A table is missing or damaged, or a cell is not what its column holds.</exception>
    public static Schedule Read(string dataFolder, int? chapter = null)
    {
        var editions = Editions(dataFolder);
        var lines = Lines(dataFolder, editions, Headings(dataFolder), chapter is { } number ? number.ToString("00", CultureInfo.InvariantCulture) : "");
        return new Schedule(editions, lines, CodeChanges(dataFolder));
    }

    /// <summary>Editions held, in the order of their days.</summary>
    /// <exception cref="InputException">The table is missing or damaged, or its days are not in order.</exception>
    public static IReadOnlyList<ScheduleEdition> Editions(string dataFolder)
    {
        List<ScheduleEdition> editions = [.. ShippedTable.Map(dataFolder, TablePaths.ScheduleEditions, EditionColumns, c =>
        {
            var chapters = c[3].Split('-');
            if (chapters.Length != 2) throw new FormatException($"\"{c[3]}\" are not chapters such as 1-99.");
            return new ScheduleEdition(c[0], Cell.Day(c[1]), Cell.OneOf(c[2], "published", "held") == "published", Cell.Whole(chapters[0]), Cell.Whole(chapters[1]), Cell.YesNo(c[4]));
        }, key: 1)];
        for (var i = 1; i < editions.Count; i++)
            if (editions[i].Day < editions[i - 1].Day) throw InputException.At(TablePaths.ScheduleEditions, $"{editions[i].Id} stands behind a later edition.", Remedy);
        return editions.Count > 0 ? editions : throw InputException.At(TablePaths.ScheduleEditions, "the table holds no edition.", Remedy);
    }

    /// <summary>Countries of column 2, with their days.</summary>
    /// <exception cref="InputException">The table is missing or damaged.</exception>
    public static IReadOnlyList<ColumnTwoCountry> ColumnTwoCountries(string dataFolder) =>
        [.. ShippedTable.Map(dataFolder, TablePaths.ColumnTwoCountries, ["country", "from", "until", "citation", "grade"], c => new ColumnTwoCountry(
            new CountryCode(c[0]), c[1].Length == 0 ? null : Cell.Day(c[1]), c[2].Length == 0 ? null : Cell.Day(c[2]), c[3], Cell.Grade(c[4])))];

    private static List<ScheduleCodeChange> CodeChanges(string dataFolder) =>
        [.. ShippedTable.Map(dataFolder, TablePaths.ScheduleCodeChanges, ["old", "new", "edition_before", "edition", "change"], c => new ScheduleCodeChange(
            c[0].Length == 0 ? null : new HtsCode(c[0]), c[1].Length == 0 ? null : new HtsCode(c[1]), c[2], c[3], c[4]))];

    private static Dictionary<string, string> Headings(string dataFolder) =>
        ShippedTable.Rows(dataFolder, TablePaths.ScheduleHeadings, "number", "text").ToDictionary(r => r.Cells[0], r => r.Cells[1], StringComparer.Ordinal);

    // Cell by cell and without text for what is passed over: the table has the size of all the others of a question together.
    private static List<ScheduleLine> Lines(string dataFolder, IReadOnlyList<ScheduleEdition> editions, Dictionary<string, string> headings, string prefix)
    {
        using var text = TableText.Open(Path.Combine(dataFolder, TablePaths.ScheduleLines.Replace('/', Path.DirectorySeparatorChar)), TablePaths.ScheduleLines);
        using var table = new TableReader(text, TablePaths.ScheduleLines);
        var ordinals = Array.ConvertAll(LineColumns, table.OrdinalOf);
        var places = editions.Select((e, i) => (e.Id, Place: i)).ToDictionary(e => e.Id, e => e.Place, StringComparer.Ordinal);
        var pool = new HashSet<string>(StringComparer.Ordinal);
        var pooled = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        string Pooled(int column)
        {
            var cell = table.Cell(ordinals[column]);
            if (cell.Length == 0) return "";
            if (pooled.TryGetValue(cell, out var known)) return known;
            pooled.Add(cell);
            return pooled.TryGetValue(cell, out var added) ? added : "";
        }

        List<ScheduleLine> lines = [];
        while (table.Next())
        {
            if (!table.Cell(ordinals[0]).StartsWith(prefix, StringComparison.Ordinal)) continue;
            var line = Cell.At(table.Where, Remedy, () => new ScheduleLine(
                new HtsCode(table.Text(ordinals[0])), Place(places, Pooled(1)), Place(places, Pooled(2)), Pooled(3) is { Length: > 0 } parent ? new HtsCode(parent) : null,
                Pooled(4) is { Length: > 0 } numbers ? [.. numbers.Split(';').Select(n => headings.GetValueOrDefault(n) ?? throw new FormatException($"there is no heading {n}."))] : [],
                Cell.Whole(Pooled(5)), Pooled(6), Pooled(7), Pooled(8), Pooled(9), Pooled(10), Pooled(11), table.Text(ordinals[12])));
            if (lines.Count > 0 && lines[^1].Code == line.Code && line.First <= lines[^1].Last)
                throw InputException.At(table.Where, $"{line.Code} stands twice in {editions[line.First].Id}.", Remedy);
            lines.Add(line);
        }

        return lines;
    }

    private static int Place(Dictionary<string, int> places, string edition) =>
        places.TryGetValue(edition, out var place) ? place : throw new FormatException($"\"{edition}\" is no edition of the table of editions.");
}
