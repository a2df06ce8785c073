using System.Text;
using Sylvan.Data.Csv;

namespace Spelter.Data.Publishers;

/// <summary>One record of a publisher's comma-separated file. Quoted line breaks make lines and records differ, so a place
/// is given by record.</summary>
/// <param name="Number">1 for the first record after the header.</param>
/// <param name="Cells">Cells in the order of the columns asked for.</param>
internal readonly record struct TextRecord(int Number, string[] Cells);

/// <summary>Publishers' text files in the encodings that they use, plain or gzip. Whatever is wrong with a file leaves here
/// as an <see cref="InputException"/>.</summary>
internal static class TextInput
{
    // Not among the encodings that .NET offers without a provider; the provider is part of the runtime.
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text of a file, plain or gzip.</summary>
    public static string ReadAll(string path, Encoding encoding) => Decode(PublishedFile.ReadAll(path), PublishedFile.NameOf(path), encoding);

    /// <summary>The text that the bytes are.</summary>
    /// <exception cref="InputException">They are text in another encoding, or none. Every byte means something in Windows-1252,
    /// so there another encoding shows only by what it decodes to.</exception>
    public static string Decode(byte[] bytes, string where, Encoding encoding)
    {
        if (bytes.Length == 0) throw InputException.At(where, "the file is empty.", "Fetch it again.");
        var found = Utf8Text.Instead(bytes);
        if (!encoding.Equals(Utf8))
        {
            if (found is null && bytes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)0x7F)) found = "UTF-8";
            else if (found is "in another encoding") found = null;
        }

        return found is null
            ? encoding.GetString(bytes).TrimStart('\uFEFF')
            : throw InputException.At(where, $"the text is {found}, not {NameOf(encoding)}.", "Give the file as the publisher wrote it.");
    }

    /// <summary>The one file of an import.</summary>
    public static string Single(IReadOnlyList<string> files, string importer) => files.Count == 1
        ? files[0]
        : throw InputException.At(importer, $"{files.Count} files were given; one is needed.", "Give the path of the release.");

    /// <summary>Column names.</summary>
    public static IReadOnlyList<string> Header(string path, Encoding encoding)
    {
        using var csv = Open(ReadAll(path, encoding), path);
        return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
    }

    public static List<TextRecord> Records(string path, Encoding encoding, params string[] columns)
    {
        var text = ReadAll(path, encoding);
        if (text.Count(c => c == '"') % 2 != 0)
            throw InputException.At(PublishedFile.NameOf(path), "the file ends inside a quoted cell.", "The file is cut off: fetch it again.");
        using var csv = Open(text, path);
        var ordinals = columns.Select(c => OrdinalOf(csv, c, path)).ToArray();
        var records = new List<TextRecord>();
        while (Next(csv, path))
        {
            if (csv.RowFieldCount != csv.FieldCount)
            {
                throw InputException.At(
                    $"{PublishedFile.NameOf(path)}({csv.RowNumber})", $"the record has {csv.RowFieldCount} cells, the header {csv.FieldCount}.", "The file is damaged or cut off: fetch it again.");
            }

            records.Add(new TextRecord(csv.RowNumber, [.. ordinals.Select(csv.GetString)]));
        }

        return records;
    }

    private static CsvDataReader Open(string text, string path)
    {
        try
        {
            return CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { BufferSize = 1 << 16 });
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw InputException.At(PublishedFile.NameOf(path), "this is not comma-separated text.", "Give the file as the publisher wrote it.");
        }
    }

    private static bool Next(CsvDataReader csv, string path)
    {
        try
        {
            return csv.Read();
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or InvalidOperationException)
        {
            throw InputException.At($"{PublishedFile.NameOf(path)}({csv.RowNumber})", "the record cannot be read.", "The file is damaged or cut off: fetch it again.");
        }
    }

    private static int OrdinalOf(CsvDataReader csv, string column, string path)
    {
        for (var i = 0; i < csv.FieldCount; i++)
            if (string.Equals(csv.GetName(i), column, StringComparison.Ordinal)) return i;
        var present = string.Join(", ", Enumerable.Range(0, Math.Min(csv.FieldCount, 12)).Select(csv.GetName));
        throw InputException.At($"{PublishedFile.NameOf(path)}, header", $"column \"{column}\" is missing.", $"The header has: {present}.");
    }

    private static string NameOf(Encoding encoding) => encoding.Equals(Utf8) ? "UTF-8" : encoding.Equals(Windows1252) ? "Windows-1252" : "Latin-1";
}
