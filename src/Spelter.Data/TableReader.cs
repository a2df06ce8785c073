using Sylvan.Data.Csv;

namespace Spelter.Data;

/// <summary>Comma-separated text, row by row. Whatever is wrong with it leaves here as an <see cref="InputException"/> that names the
/// line, and no row is shorter or longer than the header.</summary>
internal sealed class TableReader : IDisposable
{
    private readonly string _table;
    private readonly CsvDataReader _csv;
    private int _line = 1;
    private int _next;

    /// <param name="text">The text, with a header.</param>
    /// <param name="table">Name that messages give the text.</param>
    /// <exception cref="InputException">There is no header.</exception>
    public TableReader(TextReader text, string table)
    {
        _table = table;
        try
        {
            _csv = CsvDataReader.Create(text, new CsvDataReaderOptions { BufferSize = 1 << 16 });
        }
        catch (Exception fault) when (IsOfInput(fault))
        {
            throw InputException.At($"{table}(1)", "the header cannot be read.", "The first line must name the columns, divided by commas.");
        }

        Columns = [.. Enumerable.Range(0, _csv.FieldCount).Select(i => _csv.GetName(i).TrimStart('\uFEFF'))];
        _next = 2 + Columns.Sum(name => name.Count(c => c == '\n'));
    }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>Table and line of the current row.</summary>
    public Place Where => new(_table, _line);

    /// <summary>Place of a column.</summary>
    /// <exception cref="InputException">The header does not have it.</exception>
    public int OrdinalOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] == column) return i;
        throw InputException.At($"{_table}(1)", $"column \"{column}\" is missing.", $"The header has: {string.Join(", ", Columns)}.");
    }

    /// <summary>Moves to the next row.</summary>
    /// <exception cref="InputException">The row is not as long as the header or wrongly quoted.</exception>
    public bool Next()
    {
        _line = _next;
        try
        {
            if (!_csv.Read()) return false;
        }
        catch (Exception fault) when (IsOfInput(fault))
        {
            throw InputException.At(Where, "the row is wrongly quoted or too long.", "A cell with a comma stands between two quotation marks, and a mark inside it is doubled.");
        }

        if (_csv.RowFieldCount != Columns.Count)
            throw InputException.At(Where, $"the row has {Cells(_csv.RowFieldCount)}, the header {Columns.Count}.", "Each row needs a cell for each column, empty ones too.");
        _next = _line + 1;
        for (var i = 0; i < Columns.Count; i++) _next += _csv.GetFieldSpan(i).Count('\n');
        return true;
    }

    public ReadOnlySpan<char> Cell(int ordinal) => _csv.GetFieldSpan(ordinal);

    public string Text(int ordinal) => _csv.GetString(ordinal);

    public void Dispose() => _csv.Dispose();

    private static string Cells(int count) => count == 1 ? "1 cell" : $"{count} cells";

    // The reader has no base of its own for what it finds wrong.
    private static bool IsOfInput(Exception fault) => fault is FormatException or InvalidOperationException or InvalidDataException or ArgumentException;
}
