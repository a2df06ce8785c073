using System.Text.Unicode;

namespace Spelter.Data;

/// <summary>The text of a table on disk, looked at before it is parsed, so that a damaged file is told from a wrong cell.</summary>
internal static class TableText
{
    private const byte Quote = (byte)'"';
    private const string Remedy = "It must be UTF-8 text; take the file from where it came from again.";

    /// <summary>Opens the text; a byte-order mark is passed over.</summary>
    /// <param name="file">File to read.</param>
    /// <param name="where">Name that messages give it.</param>
    /// <exception cref="InputException">There is no such file, or it is empty, not text, or ends inside a quoted cell.</exception>
    public static StreamReader Open(string file, string where) => Text(file, where, hasQuotedCells: true);

    /// <summary>Opens text that is no table, in which a quotation mark may stand alone.</summary>
    /// <inheritdoc cref="Open"/>
    public static StreamReader OpenDocument(string file, string where) => Text(file, where, hasQuotedCells: false);

    private static StreamReader Text(string file, string where, bool hasQuotedCells)
    {
        var bytes = Bytes(file, where);
        if (bytes.Length == 0) throw InputException.At(where, "the file is empty.", "Take the file from where it came from again.");
        if (bytes.AsSpan().IndexOf((byte)0) is >= 0 and var zero) throw InputException.At($"{where}({LineAt(bytes, zero)})", "this is binary, not text.", Remedy);
        if (!Utf8.IsValid(bytes)) throw InputException.At($"{where}({LineAt(bytes, FirstInvalid(bytes))})", "the text is not UTF-8.", Remedy);
        if (hasQuotedCells && bytes.AsSpan().Count(Quote) % 2 != 0)
        {
            throw InputException.At($"{where}({LineOfOddQuotes(bytes)})", "a quotation mark is not closed.",
                "A cell with a comma stands between two quotation marks, and a mark inside it is doubled.");
        }

        return new StreamReader(new MemoryStream(bytes, writable: false));
    }

    private static byte[] Bytes(string file, string where)
    {
        if (Directory.Exists(file)) throw InputException.At(where, "this is a folder.", "Give the path of a file.");
        if (!File.Exists(file)) throw InputException.At(where, "there is no such file.", "Give the path of an existing file.");
        return File.ReadAllBytes(file);
    }

    private static int LineAt(ReadOnlySpan<byte> text, int position) => text[..position].Count((byte)'\n') + 1;

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var valid = 0;
        while (System.Text.Rune.DecodeFromUtf8(text[valid..], out _, out var length) == System.Buffers.OperationStatus.Done) valid += length;
        return valid;
    }

    // The tables that Spelter keeps have no line break inside a cell, so that the first line with an odd number is the one.
    private static int LineOfOddQuotes(ReadOnlySpan<byte> text)
    {
        var line = 1;
        foreach (var range in text.Split((byte)'\n'))
        {
            if (text[range].Count(Quote) % 2 != 0) return line;
            line++;
        }

        return line;
    }
}
