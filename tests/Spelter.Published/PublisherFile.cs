using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace Spelter.Published;

/// <summary>The publishers' raw files, which are no part of the repository: a variable names their folder.</summary>
internal static class PublisherFile
{
    public const string Variable = "SPELTER_PUBLISHERS_FILES";

    /// <summary>Null where the variable names no folder.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static string Md5(string path)
    {
        using var content = Open(path);
#pragma warning disable CA5351 // The publisher's own checksum of the release, not a protection.
        return Convert.ToHexStringLower(MD5.HashData(content));
#pragma warning restore CA5351
    }

    public static IEnumerable<string> Lines(string path)
    {
        using var text = new StreamReader(Open(path), Encoding.Latin1);
        while (text.ReadLine() is { } line) yield return line;
    }

    /// <summary>Records, of which some span lines.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Records(string path)
    {
        using var csv = CsvDataReader.Create(new StreamReader(Open(path), Encoding.Latin1));
        while (csv.Read()) yield return Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString, StringComparer.Ordinal);
    }

    public static JsonElement Json(string path)
    {
        using var content = Open(path);
        return JsonDocument.Parse(content).RootElement;
    }

    /// <summary>General rate of a heading of a schedule.</summary>
    public static string Heading(string path, string number) =>
        Json(path).EnumerateArray().Single(line => line.GetProperty("htsno").GetString() == number).GetProperty("general").GetString()!;

    private static Stream Open(string path)
    {
        var file = File.OpenRead(Path.Combine(Folder!, path));
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
