namespace Spelter.Data.Shipped;

/// <summary>Reads a table of the data folder. Messages name it by its path below that folder.</summary>
internal static class ShippedTable
{
    /// <summary>Rows with their places.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="path">Path below it with forward slashes.</param>
    /// <param name="columns">Columns asked for.</param>
    /// <exception cref="InputException">The table is missing or damaged, or misses a column.</exception>
    public static IEnumerable<TableRow> Rows(string dataFolder, string path, params string[] columns) =>
        CsvFile.Rows(Path.Combine(dataFolder, path.Replace('/', Path.DirectorySeparatorChar)), path, columns);

    /// <summary>What the rows say.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="path">Path below it with forward slashes.</param>
    /// <param name="columns">Columns asked for.</param>
    /// <param name="map">Turns cells into a fact; a cell that it does not take is the user's to mend.</param>
    /// <param name="key">How many of the first columns name a row; all where null. A second row of a name would count its fact twice.</param>
    /// <exception cref="InputException">The table is missing or damaged, a row stands twice, or a cell is not what its column holds.</exception>
    public static IEnumerable<T> Map<T>(string dataFolder, string path, string[] columns, Func<string[], T> map, int? key = null)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (cells, where) in Rows(dataFolder, path, columns))
        {
            var name = cells[..(key ?? cells.Length)];
            if (!seen.Add(string.Join('\u001f', name))) throw InputException.At(where, $"\"{string.Join(", ", name)}\" stands there a second time.", "Delete one of the two rows.");
            yield return Cell.At(where, $"The columns are {string.Join(", ", columns)}.", () => map(cells));
        }
    }
}
