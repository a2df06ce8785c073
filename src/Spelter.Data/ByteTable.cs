using System.Globalization;
using System.Text;

namespace Spelter.Data;

/// <summary>Reads comma-separated text without quotation marks as bytes, one row at a time, with no allocation per row.
/// A file of 690,000 rows is read in the time that its decompression takes.</summary>
internal sealed class ByteTable : IDisposable
{
    private readonly Stream _stream;
    private readonly string _where;
    private readonly string[] _columns;
    private readonly int[] _ordinals;
    private readonly int _fieldCount;
    private readonly List<int> _ends = [];
    private byte[] _buffer = new byte[1 << 18];
    private int _rowStart;
    private int _rowEnd;
    private int _next;
    private int _filled;
    private bool _ended;

    /// <exception cref="InputException">The text is not UTF-8 or the header lacks a column.</exception>
    public ByteTable(Stream stream, string where, params string[] columns)
        : this(stream, where, _ => columns)
    {
    }

    /// <param name="stream">Text; closed with the table.</param>
    /// <param name="where">Name that messages give the text.</param>
    /// <param name="choose">Chooses the columns by the header, for files whose editions differ.</param>
    /// <exception cref="InputException">The text is not UTF-8 or the header lacks a column.</exception>
    public ByteTable(Stream stream, string where, Func<IReadOnlyList<string>, string[]> choose)
    {
        (_stream, _where) = (stream, where);
        if (!NextLine()) throw InputException.At(where, "the file is empty.", "Take the file from where it came from again.");
        var header = ReadHeader().Split(',');
        var columns = _columns = choose(header);
        _fieldCount = header.Length;
        _ordinals = [.. columns.Select(c => Array.IndexOf(header, c))];
        for (var i = 0; i < columns.Length; i++)
            if (_ordinals[i] < 0)
                throw InputException.At($"{where}(1)", $"column \"{columns[i]}\" is missing.", $"The header has: {string.Join(", ", header)}.");
        Header = header;
    }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Line of the current row, from 1 for the header.</summary>
    public long Line { get; private set; }

    /// <summary>Moves to the next row; empty lines are passed over.</summary>
    public bool Next()
    {
        do
        {
            if (!NextLine()) return false;
        }
        while (_rowEnd == _rowStart);
        _ends.Clear();
        var row = _buffer.AsSpan(_rowStart, _rowEnd - _rowStart);
        for (var at = 0; ;)
        {
            var comma = row[at..].IndexOf((byte)',');
            if (comma < 0) break;
            at += comma;
            _ends.Add(_rowStart + at);
            at++;
        }

        _ends.Add(_rowEnd);
        return _ends.Count == _fieldCount ? true : throw InputException.At(
            $"{_where}({Line})", $"the row has {(_ends.Count == 1 ? "1 cell" : $"{_ends.Count} cells")}, the header {_fieldCount}.", "Each row needs a cell for each column, empty ones too.");
    }

    /// <summary>Cell of the current row in the column of this place in the list asked for.</summary>
    public ReadOnlySpan<byte> Cell(int column)
    {
        var ordinal = _ordinals[column];
        var start = ordinal == 0 ? _rowStart : _ends[ordinal - 1] + 1;
        return _buffer.AsSpan(start, _ends[ordinal] - start);
    }

    public string Text(int column) => Encoding.UTF8.GetString(Cell(column));

    /// <summary>A whole number of zero or more.</summary>
    public long Whole(int column)
    {
        var cell = Cell(column);
        // Eighteen digits are below the largest 64-bit number whatever they are.
        if (cell.Length is 0 or > 18) throw Fault(column, "a whole number of zero or more");
        long value = 0;
        foreach (var digit in cell)
        {
            var d = (uint)(digit - '0');
            if (d > 9) throw Fault(column, "a whole number of zero or more");
            value = value * 10 + d;
        }

        return value;
    }

    /// <summary>A code of exactly so many digits, as the number that they spell.</summary>
    public long Digits(int column, int count, string meaning) =>
        Cell(column).Length == count && !Cell(column).ContainsAnyExceptInRange((byte)'0', (byte)'9') ? Whole(column) : throw Fault(column, meaning);

    /// <summary>A decimal number of zero or more.</summary>
    public decimal Number(int column) =>
        decimal.TryParse(Cell(column), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Fault(column, "a number of zero or more");

    public InputException Fault(int column, string meaning) => InputException.At(
        $"{_where}({Line},{_ordinals[column] + 1})", $"\"{Text(column)}\" is not {meaning}.",
        $"The column is {_columns[column]}.");

    public void Dispose() => _stream.Dispose();

    private string ReadHeader()
    {
        var row = _buffer.AsSpan(_rowStart, _rowEnd - _rowStart);
        if (row.StartsWith(Encoding.UTF8.Preamble)) row = row[3..];
        if (Utf8Text.Instead(row) is { } found)
            throw InputException.At($"{_where}(1)", $"the text is {found}, not UTF-8.", "Take the file from where it came from again.");
        return Encoding.UTF8.GetString(row);
    }

    private bool NextLine()
    {
        for (var searched = 0; ;)
        {
            var feed = _buffer.AsSpan(_next + searched, _filled - _next - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                TakeLine(_next + searched + feed);
                _next = _next + searched + feed + 1;
                return true;
            }

            if (_ended)
            {
                if (_next == _filled) return false;
                TakeLine(_filled);
                _next = _filled;
                return true;
            }

            searched = _filled - _next;
            Fill();
        }
    }

    private void TakeLine(int end)
    {
        Line++;
        (_rowStart, _rowEnd) = (_next, end > _next && _buffer[end - 1] == '\r' ? end - 1 : end);
    }

    private void Fill()
    {
        _buffer.AsSpan(_next, _filled - _next).CopyTo(_buffer);
        (_filled, _next) = (_filled - _next, 0);
        // A line longer than the buffer is no table; growing keeps the message about columns instead of a loop without end.
        if (_filled == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = _stream.Read(_buffer.AsSpan(_filled));
        _ended = count == 0;
        _filled += count;
    }
}
