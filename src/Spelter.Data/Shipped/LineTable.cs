using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>Reads tables of the data folder whose first column asked for is a tariff line.</summary>
internal static class LineTable
{
    /// <summary>Rows of some lines.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="path">Path below it with forward slashes.</param>
    /// <param name="wanted">Lines to read.</param>
    /// <param name="columns">Columns asked for, the line first.</param>
    /// <exception cref="InputException">The table is missing or damaged, misses a column, or holds what is no line.</exception>
    public static IEnumerable<LineRow> Rows(string dataFolder, string path, IReadOnlySet<HtsCode> wanted, params string[] columns) => ShippedTable
        .Rows(dataFolder, path, columns)
        .Select(row => new LineRow(Code(row.Cells[0], row.Where), row.Cells, row.Where))
        .Where(row => wanted.Contains(row.Code));

    /// <exception cref="InputException">The cell is no HTS code.</exception>
    public static HtsCode Code(string cell, Place where) => HtsCode.TryParse(cell, out var code)
        ? code
        : throw InputException.At(where, $"\"{cell}\" is not an HTS code.", "Import the table again.");
}
