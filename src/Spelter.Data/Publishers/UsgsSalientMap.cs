using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>The map from the columns of the salient tables of 2022 to 2024 to Spelter's measures, as data. A column is named by
/// its header, or by its place ("#17") where the header is empty or stands twice.</summary>
public sealed class UsgsSalientMap
{
    private const string File = "catalog/usgs-salient-columns.csv";

    private readonly Dictionary<(int Edition, string Member, string Column), UsgsSalientColumn> _columns = [];
    private readonly HashSet<(int, string)> _members = [];

    private UsgsSalientMap()
    {
    }

    /// <summary>Columns of <c>catalog/usgs-salient-columns.csv</c>.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["editions", "member", "column", "measure", "mineral", "stage", "form", "basis", "unit", "rounded", "note"];

    /// <summary>Reads the map that is shipped in a data folder.</summary>
    /// <exception cref="InputException">The table is missing, or a cell is not what its column holds.</exception>
    public static UsgsSalientMap Read(string dataFolder) => From(ShippedTable.Rows(dataFolder, File, [.. Columns]));

    /// <summary>Reads the map from text, such as a test's.</summary>
    /// <exception cref="InputException">A cell is not what its column holds, or a column stands twice.</exception>
    public static UsgsSalientMap Read(TextReader text, string where) => From(CsvFile.Rows(text, where, [.. Columns]));

    internal UsgsSalientColumn? Find(int edition, string member, string column) => _columns.GetValueOrDefault((edition, member, column));

    /// <summary>True where the map has any column of the member in the edition.</summary>
    internal bool Knows(int edition, string member) => _members.Contains((edition, member));

    private static UsgsSalientMap From(IEnumerable<TableRow> rows)
    {
        var map = new UsgsSalientMap();
        foreach (var (c, where) in rows)
        {
            try
            {
                var column = Column(c);
                foreach (var edition in c[0].Split(';').Select(int.Parse))
                {
                    if (!map._columns.TryAdd((edition, c[1], c[2]), column)) throw new FormatException($"the column stands twice for {edition}.");
                    map._members.Add((edition, c[1]));
                }
            }
            catch (Exception fault) when (fault is ArgumentException or FormatException)
            {
                throw InputException.At(where, Cell.Sentence(fault), $"The columns are {string.Join(", ", Columns)}; one without measure has the reason in its note.");
            }
        }

        return map;
    }

    private static UsgsSalientColumn Column(string[] c)
    {
        if (c[9] is not ("" or "yes")) throw new FormatException($"\"{c[9]}\" in rounded is neither yes nor empty.");
        if (c[3].Length == 0) return c[10].Length > 0 ? new(null, null, false, c[10]) : throw new FormatException("neither measure nor note is given.");
        var unit = Unit.Find(c[8]) ?? throw new FormatException($"\"{c[8]}\" is not a unit.");
        var series = new UsgsSeries(Cell.Member<Measure>(c[3]), new MineralId(c[4]), c[5].Length == 0 ? null : Cell.Member<Stage>(c[5]), c[6], c[7], c[10], unit);
        return new(series, unit, c[9] == "yes", c[10]);
    }
}
