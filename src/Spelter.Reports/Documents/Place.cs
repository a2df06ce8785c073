using Spelter.Evidence;

namespace Spelter.Reports.Documents;

/// <summary>Where in a source a figure stands, and what was done to get it.</summary>
internal sealed record Place
{
    // A locator names from the large to the small, such as chapter, table, row, country and year, and several places in a row.
    private const string Level = " | ";
    private const string Next = "; ";

    private Place(string locator, string rows, string making)
    {
        (Locator, Making) = (Joined(locator, rows), making);
        var (shared, own) = Split(locator.Split(Next));
        (Shared, Own) = (shared, Joined(own, rows));
    }

    /// <summary>Place in the source; the first of several rows with their number.</summary>
    public string Locator { get; }

    /// <summary>How the figure was computed and corrected; empty for one as published.</summary>
    public string Making { get; }

    /// <summary>What of the locator many figures have in common, such as chapter, table and row; may be empty.</summary>
    public string Shared { get; }

    /// <summary>The rest of the locator.</summary>
    public string Own { get; }

    /// <summary>Place of a figure; null where its citation names none.</summary>
    public static Place? Of(Citation citation)
    {
        var making = Joined(citation.Method, citation.Correction?.Mark ?? "");
        return citation.Locator.Length + making.Length == 0 ? null : new(citation.Locator, citation.RowsInWords, making);
    }

    /// <summary>All of it in one line.</summary>
    public override string ToString() => Joined(Locator, Making);

    /// <summary>Parts with a semicolon between those that are not empty.</summary>
    public static string Joined(params IEnumerable<string> parts) => string.Join(Next, parts.Where(part => part.Length > 0));

    private static (string Shared, string Own) Split(string[] places)
    {
        if (places.Length > 1 && !places[0].Contains(Level, StringComparison.Ordinal)) return (string.Join(Next, places.Skip(1)), places[0]);
        var levels = Levels(places[^1]);
        // Of several places the first are totals, which all countries share, and the last tells the country's share in it.
        var shared = places.Length > 1 ? Math.Min(2, levels.Length - 1) : levels.Length - 1;
        return (Joined([.. places.SkipLast(1), string.Join(Level, levels.Take(shared))]), string.Join(Level, levels.Skip(shared)));
    }

    // A row of a file stands as file(row), a cell of a workbook as sheet!cell.
    private static string[] Levels(string place) =>
        place.EndsWith(')') && place.LastIndexOf(".csv(", StringComparison.Ordinal) is > 0 and var row ? [place[..(row + 4)], place[(row + 4)..]]
        : place.LastIndexOf('!') is > 0 and var cell && !place.Contains(Level, StringComparison.Ordinal) ? [place[..(cell + 1)], place[(cell + 1)..]]
        : place.Split(Level);
}
