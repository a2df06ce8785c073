using System.IO.Compression;
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

    public static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static string ReadAll(string path, Encoding encoding)
    {
        var bytes = Unpacked(path);
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw InputException.At(Name(path), $"the text is not {encoding.WebName}.", "Give the file as the publisher wrote it.");
        }
    }

    /// <summary>Column names, empty where the file is empty.</summary>
    public static IReadOnlyList<string> Header(string path, Encoding encoding)
    {
        using var csv = Open(ReadAll(path, encoding), path);
        return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
    }

    public static List<TextRecord> Records(string path, Encoding encoding, params string[] columns)
    {
        var text = ReadAll(path, encoding);
        if (text.Count(c => c == '"') % 2 != 0)
            throw InputException.At(Name(path), "the file ends inside a quoted cell.", "The file is cut off: fetch it again.");
        using var csv = Open(text, path);
        var ordinals = columns.Select(c => OrdinalOf(csv, c, path)).ToArray();
        var records = new List<TextRecord>();
        while (Next(csv, path))
        {
            if (csv.RowFieldCount != csv.FieldCount)
            {
                throw InputException.At(
                    $"{Name(path)}({csv.RowNumber})", $"the record has {csv.RowFieldCount} cells, the header {csv.FieldCount}.", "The file is damaged or cut off: fetch it again.");
            }

            records.Add(new TextRecord(csv.RowNumber, [.. ordinals.Select(csv.GetString)]));
        }

        return records;
    }

    public static string Name(string path) => Path.GetFileName(path);

    private static CsvDataReader Open(string text, string path)
    {
        try
        {
            return CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { BufferSize = 1 << 16 });
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            throw InputException.At(Name(path), $"this is not comma-separated text: {fault.Message}", "Give the file as the publisher wrote it.");
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
            throw InputException.At($"{Name(path)}({csv.RowNumber})", fault.Message, "The file is damaged or cut off: fetch it again.");
        }
    }

    private static int OrdinalOf(CsvDataReader csv, string column, string path)
    {
        for (var i = 0; i < csv.FieldCount; i++)
            if (string.Equals(csv.GetName(i), column, StringComparison.Ordinal)) return i;
        var present = string.Join(", ", Enumerable.Range(0, Math.Min(csv.FieldCount, 12)).Select(csv.GetName));
        throw InputException.At($"{Name(path)}(1)", $"column \"{column}\" is missing.", $"The header has: {present}.");
    }

    private static byte[] Unpacked(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes is not [0x1F, 0x8B, ..])
            {
                PublishedFile.RefusePlainGz(path);
                return bytes;
            }

            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            packed.CopyTo(plain);
            // The last four bytes of gzip are the length of the text: the one sign of a file cut between two blocks.
            if (bytes.Length < 18 || BitConverter.ToUInt32(bytes, bytes.Length - 4) != (uint)plain.Length)
                throw InputException.At(Name(path), "the gzip file is cut off.", "Fetch it again.");
            return plain.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            throw InputException.At(path, $"the file cannot be read: {fault.Message}", "Give the path of an existing, whole file.");
        }
    }
}
