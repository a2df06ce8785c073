using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/sources.csv</c>: the releases that facts come from.</summary>
public static class SourceReader
{
    private const string File = "sources.csv";
    private static readonly string[] Columns = ["id", "publisher", "title", "published", "published_basis", "licence", "attribution", "address", "kind"];

    /// <summary>Releases in the order of the table.</summary>
    /// <exception cref="InputException">The table is missing, a day is not a date, or a release stands twice.</exception>
    public static IReadOnlyList<Source> Read(string dataFolder)
    {
        var sources = new List<Source>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (c, where) in ShippedTable.Rows(dataFolder, File, Columns))
        {
            if (c[0].Length == 0 || !seen.Add(c[0])) throw InputException.At(where, $"the id \"{c[0]}\" is empty or stands twice.", "One row per release.");
            var published = Cell.At(where, "It is the day from which the release was public.", () => Cell.Day(c[3]));
            sources.Add(new Source(c[0], c[1], c[2], published, c[4], c[5], c[6], c[7]) { Kind = c[8] });
        }

        return sources;
    }

    /// <summary>The release of an identity.</summary>
    /// <exception cref="InputException">The table does not have it.</exception>
    internal static Source Of(IReadOnlyDictionary<string, Source> sources, string id) => sources.GetValueOrDefault(id)
        ?? throw InputException.At(File, $"the release \"{id}\" is missing.", "Add its row.");
}
