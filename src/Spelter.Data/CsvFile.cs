using System.Text;

namespace Spelter.Data;

/// <summary>Reads and writes comma-separated text as the store keeps it: UTF-8, LF, a header, quotes only where needed.</summary>
public static class CsvFile
{
    /// <summary>Rows of a table whose header must hold the named columns; cells come in the order asked for.</summary>
    /// <exception cref="InputException">The file cannot be read, a column is missing, or a row is not as long as the header.</exception>
    public static IEnumerable<string[]> Read(string path, params string[] columns)
    {
        foreach (var row in Rows(path, path, columns)) yield return row.Cells;
    }

    /// <inheritdoc cref="Read(string, string[])"/>
    public static IEnumerable<string[]> Read(TextReader text, string where, params string[] columns)
    {
        foreach (var row in Rows(text, where, columns)) yield return row.Cells;
    }

    /// <summary>Rows with their places.</summary>
    /// <param name="file">File to read.</param>
    /// <param name="where">Name that messages give it.</param>
    /// <param name="columns">Columns asked for.</param>
    internal static IEnumerable<TableRow> Rows(string file, string where, params string[] columns)
    {
        using var text = TableText.Open(file, where);
        foreach (var row in Rows(text, where, columns)) yield return row;
    }

    internal static IEnumerable<TableRow> Rows(TextReader text, string where, params string[] columns)
    {
        using var csv = new TableReader(text, where);
        var ordinals = Array.ConvertAll(columns, csv.OrdinalOf);
        while (csv.Next()) yield return new TableRow(Array.ConvertAll(ordinals, csv.Text), csv.Where);
    }

    /// <summary>The text of a table.</summary>
    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        AppendLine(text, columns);
        foreach (var row in rows) AppendLine(text, row);
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append(',');
            var cell = cells[i];
            if (cell.AsSpan().IndexOfAny(",\"\n\r") < 0) text.Append(cell);
            else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append('\n');
    }
}
