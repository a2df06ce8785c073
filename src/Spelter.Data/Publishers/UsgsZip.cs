using System.IO.Compression;
using Sylvan.Data.Csv;

namespace Spelter.Data.Publishers;

/// <summary>One CSV member of a release that is a zip: its name and its rows, the header first. Rows without any text, of
/// which spreadsheets leave many, are dropped.</summary>
internal sealed record UsgsMember(string Name, IReadOnlyList<string[]> Rows);

/// <summary>Reads the zip releases.</summary>
internal static class UsgsZip
{
    /// <summary>The CSV members in the order of their names, so that an import does not depend on how the zip was packed.</summary>
    public static IReadOnlyList<UsgsMember> Members(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return [.. zip.Entries.Where(e => e.FullName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                .OrderBy(e => e.FullName, StringComparer.Ordinal).Select(e => new UsgsMember(e.FullName, Rows(e, path)))];
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException
            or NotSupportedException or FormatException or InvalidOperationException)
        {
            throw InputException.At(PublishedFile.NameOf(path), "this is not a whole zip of tables.", "Download the release from the publisher again.");
        }
    }

    private static List<string[]> Rows(ZipArchiveEntry entry, string path)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        var text = TextInput.Decode(bytes.ToArray(), $"{PublishedFile.NameOf(path)}!{entry.FullName}", TextInput.Utf8);
        var rows = new List<string[]>();
        // Header and rows differ in length, and one header has a series' name for a column's: the reader must not judge them.
        using var csv = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',', BufferSize = 1 << 16 });
        while (csv.Read())
        {
            var row = new string[csv.RowFieldCount];
            for (var i = 0; i < row.Length; i++) row[i] = csv.GetString(i);
            if (row.Any(cell => !string.IsNullOrWhiteSpace(cell))) rows.Add(row);
        }

        return rows;
    }
}
