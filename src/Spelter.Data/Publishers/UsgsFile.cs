using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Spelter.Data.Publishers;

/// <summary>Opens the Survey's compressed tables and says what is wrong with one that is not as published.</summary>
internal static class UsgsFile
{
    private const string Remedy = "Download the release from the publisher again.";

    /// <summary>Windows-1252; every byte has a meaning, so a wrong encoding shows only by what it decodes to.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The one file of an import.</summary>
    public static string Single(IReadOnlyList<string> files, string importer) => files.Count == 1
        ? files[0]
        : throw InputException.At(importer, $"{files.Count} files were given; one is needed.", "Give the path of the release.");

    /// <summary>Rows of a gzip table, all of them, so that a fault shows before anything is mapped.</summary>
    public static List<string[]> Rows(string path, bool windows1252, params string[] columns)
    {
        var text = Decode(Bytes(path), path, windows1252);
        if (text.Length == 0) throw InputException.At(path, "the file is empty.", Remedy);
        try
        {
            return [.. CsvFile.Read(new StringReader(text), path, columns)];
        }
        catch (Exception fault) when (fault is FormatException or IOException or InvalidOperationException or ArgumentException)
        {
            throw InputException.At(path, $"the table is not comma-separated text: {fault.Message}", Remedy);
        }
    }

    public static string Decode(byte[] bytes, string where, bool windows1252)
    {
        var isUtf8 = TryUtf8(bytes, out var text);
        if (!windows1252)
            return isUtf8 ? text.TrimStart('\uFEFF') : throw InputException.At(where, "the text is not UTF-8.", Remedy);
        if (isUtf8 && text.Any(c => c > 127))
            throw InputException.At(where, "the text is UTF-8; this release is Windows-1252.", "Give the file as published, without conversion.");
        return Windows1252.GetString(bytes);
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            var packed = File.ReadAllBytes(path);
            using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            gzip.CopyTo(plain);
            // A gzip stream ends with the size of its content (RFC 1952): a cut file may decompress without complaint.
            if (packed.Length < 18 || BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - 4)) != (uint)plain.Length)
                throw InputException.At(path, "the gzip stream is cut short.", Remedy);
            return plain.ToArray();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw InputException.At(path, $"the file cannot be read as gzip: {fault.Message}", Remedy);
        }
    }

    private static bool TryUtf8(byte[] bytes, out string text)
    {
        try
        {
            text = StrictUtf8.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = "";
            return false;
        }
    }
}
