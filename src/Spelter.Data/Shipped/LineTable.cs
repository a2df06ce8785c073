using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads tables of the data folder whose first column asked for is a tariff line. An importer writes them.</summary>
internal static class LineTable
{
    private const string Remedy = "Import the table again.";

    /// <summary>What the rows of some lines say.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="path">Path below it with forward slashes.</param>
    /// <param name="wanted">Lines to read; null for all.</param>
    /// <param name="columns">Columns asked for, the line first.</param>
    /// <param name="map">Turns a line and its cells into a fact.</param>
    /// <exception cref="InputException">The table is missing or damaged, misses a column, or a cell is not what its column holds.</exception>
    public static IEnumerable<T> Map<T>(string dataFolder, string path, IReadOnlySet<HtsCode>? wanted, string[] columns, Func<HtsCode, string[], T> map) =>
        Rows(dataFolder, path, wanted, columns, map).Select(row => row.Fact);

    /// <summary>The same of a table in which each line stands once.</summary>
    /// <inheritdoc cref="Map"/>
    public static Dictionary<HtsCode, T> ByLine<T>(string dataFolder, string path, IReadOnlySet<HtsCode>? wanted, string[] columns, Func<HtsCode, string[], T> map)
    {
        Dictionary<HtsCode, T> facts = [];
        foreach (var (code, fact, where) in Rows(dataFolder, path, wanted, columns, map))
            if (!facts.TryAdd(code, fact)) throw InputException.At(where, $"line {code} stands there a second time.", Remedy);
        return facts;
    }

    private static IEnumerable<(HtsCode Code, T Fact, Place Where)> Rows<T>(
        string dataFolder, string path, IReadOnlySet<HtsCode>? wanted, string[] columns, Func<HtsCode, string[], T> map)
    {
        foreach (var (cells, where) in ShippedTable.Rows(dataFolder, path, columns))
        {
            var code = Cell.At(where, Remedy, () => new HtsCode(cells[0]));
            if (wanted is null || wanted.Contains(code)) yield return (code, Cell.At(where, Remedy, () => map(code, cells)), where);
        }
    }
}
