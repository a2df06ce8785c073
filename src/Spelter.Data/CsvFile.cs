using System.Text;
using Sylvan.Data.Csv;

namespace Spelter.Data;

/// <summary>Reads and writes comma-separated text as the store keeps it: UTF-8, LF, a header, quotes only where needed.</summary>
public static class CsvFile
{
    /// <summary>Rows of a table whose header must hold the named columns; cells come in the order asked for.</summary>
    /// <exception cref="InputException">The file cannot be read or a column is missing.</exception>
    public static IEnumerable<string[]> Read(string path, params string[] columns)
    {
        if (!File.Exists(path)) throw InputException.At(path, "there is no such file.", "Give the path of an existing file.");
        using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        foreach (var row in Read(reader, path, columns)) yield return row;
    }

    /// <inheritdoc cref="Read(string, string[])"/>
    public static IEnumerable<string[]> Read(TextReader text, string where, params string[] columns)
    {
        using var csv = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 16 });
        var ordinals = new int[columns.Length];
        for (var i = 0; i < columns.Length; i++)
            ordinals[i] = OrdinalOf(csv, columns[i], where);
        while (csv.Read())
        {
            var row = new string[columns.Length];
            for (var i = 0; i < columns.Length; i++) row[i] = ordinals[i] < csv.RowFieldCount ? csv.GetString(ordinals[i]) : "";
            yield return row;
        }
    }

    /// <summary>The text of a table.</summary>
    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        AppendLine(text, columns);
        foreach (var row in rows) AppendLine(text, row);
        return text.ToString();
    }

    private static int OrdinalOf(CsvDataReader csv, string column, string where)
    {
        for (var i = 0; i < csv.FieldCount; i++)
            if (string.Equals(csv.GetName(i).TrimStart('\uFEFF'), column, StringComparison.Ordinal)) return i;
        var present = string.Join(", ", Enumerable.Range(0, csv.FieldCount).Select(csv.GetName));
        throw InputException.At($"{where}(1)", $"column \"{column}\" is missing.", $"The header has: {present}.");
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
