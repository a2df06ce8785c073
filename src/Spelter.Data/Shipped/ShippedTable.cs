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
    /// <exception cref="InputException">The table is missing or damaged, or a cell is not what its column holds.</exception>
    public static IEnumerable<T> Map<T>(string dataFolder, string path, string[] columns, Func<string[], T> map)
    {
        foreach (var row in Rows(dataFolder, path, columns))
        {
            T item;
            try
            {
                item = map(row.Cells);
            }
            catch (Exception fault) when (fault is ArgumentException or FormatException)
            {
                throw InputException.At(row.Where, Cell.Sentence(fault), $"The columns are {string.Join(", ", columns)}.");
            }

            yield return item;
        }
    }
}
