using System.Text.RegularExpressions;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>The map from the Survey's series to Spelter's measures, as data. Names match without regard to case and to
/// the kind and number of blanks, because the publisher varies both ("Tio2 Pigment", no-break spaces).</summary>
public sealed partial class UsgsSeriesMap
{
    /// <summary>Columns of <c>catalog/usgs-series.csv</c> and <c>catalog/usgs-series-off-list.csv</c>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["chapter", "commodity", "section", "statistics", "detail", "measure", "mineral", "stage", "form", "basis", "note", "unit"];

    private readonly Dictionary<string, UsgsSeries> _series = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _commodities = new(StringComparer.OrdinalIgnoreCase);

    private UsgsSeriesMap()
    {
    }

    /// <summary>Reads the map that is shipped in a data folder: the series of the listed minerals.</summary>
    /// <exception cref="InputException">The table is missing, or a cell is not what its column holds.</exception>
    public static UsgsSeriesMap Read(string dataFolder) => Shipped(dataFolder, "usgs-series.csv");

    /// <summary>Reads the map of the commodities that are on no list; only their United States statistics are in it.</summary>
    /// <exception cref="InputException">The table is missing, or a cell is not what its column holds.</exception>
    public static UsgsSeriesMap ReadOffList(string dataFolder) => Shipped(dataFolder, "usgs-series-off-list.csv");

    private static UsgsSeriesMap Shipped(string dataFolder, string file) =>
        From(ShippedTable.Rows(dataFolder, $"catalog/{file}", [.. Columns]));

    /// <summary>Reads the map from text, such as a test's.</summary>
    /// <exception cref="InputException">A cell is not what its column holds, or a series occurs twice.</exception>
    public static UsgsSeriesMap Read(TextReader text, string where) => From(CsvFile.Rows(text, where, [.. Columns]));

    /// <summary>The series of these five names, null where the map has none.</summary>
    public UsgsSeries? Find(string chapter, string commodity, string section, string statistics, string detail) =>
        _series.GetValueOrDefault(Key(chapter, commodity, section, statistics, detail));

    /// <summary>True where the map has any series of the chapter.</summary>
    public bool Knows(string chapter) => _commodities.Contains(Key(chapter));

    /// <summary>True where the map has any series of the commodity in the chapter.</summary>
    public bool Knows(string chapter, string commodity) => _commodities.Contains(Key(chapter, commodity));

    private static UsgsSeriesMap From(IEnumerable<TableRow> rows)
    {
        var map = new UsgsSeriesMap();
        foreach (var (c, where) in rows)
        {
            UsgsSeries series;
            try
            {
                series = new(Cell.Member<Measure>(c[5]), new MineralId(c[6]), c[7].Length == 0 ? null : Cell.Member<Stage>(c[7]), c[8], c[9], c[10],
                    c[11].Length == 0 ? null : Unit.Find(c[11]) ?? throw new FormatException($"\"{c[11]}\" is not a unit."));
            }
            catch (Exception fault) when (fault is ArgumentException or FormatException)
            {
                throw InputException.At(where, Cell.Sentence(fault), $"The columns are {string.Join(", ", Columns)}.");
            }

            if (!map._series.TryAdd(Key(c[..5]), series))
                throw InputException.At(where, "the series occurs twice.", "Keep one row for each series.");
            map._commodities.Add(Key(c[..2]));
            map._commodities.Add(Key(c[0]));
        }

        return map;
    }

    private static string Key(params string[] names) => string.Join('\u001f', names.Select(n => Blanks().Replace(n, " ").Trim()));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
