using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using NodaTime;

namespace Spelter.Reports.Formats;

/// <summary>Writes a ZIP package (DOCX, XLSX) so that the same report gives the same bytes: every part is dated with the day of
/// the report, not with the moment of writing, and ids that a library drew at random are numbered.</summary>
internal static class FixedPackage
{
    // ZIP cannot date a file before this year.
    private const int FirstYear = 1980;

    // The workbook and the links to its sheets are the two parts that name them.
    private const string Workbook = "xl/workbook.xml";
    private const string WorkbookLinks = "xl/_rels/workbook.xml.rels";

    private static readonly Regex RandomId = new("R[0-9a-f]{32}", RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);

    /// <summary>Copies a finished package of text parts.</summary>
    /// <param name="package">The package as a library wrote it, readable from its start.</param>
    /// <param name="output">Where it goes; stays open.</param>
    /// <param name="day">Day that every part is dated with.</param>
    public static void Copy(Stream package, Stream output, LocalDate day)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        string Numbered(Match id)
        {
            if (!numbers.TryGetValue(id.Value, out var number)) numbers[id.Value] = number = $"rId{(numbers.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            return number;
        }

        foreach (var part in from.Entries)
        {
            var copy = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = new DateTimeOffset(Math.Max(day.Year, FirstYear), day.Month, day.Day, 0, 0, 0, TimeSpan.Zero);
            using var source = part.Open();
            using var target = copy.Open();
            if (part.FullName is Workbook or WorkbookLinks)
            {
                using var reader = new StreamReader(source);
                using var writer = new StreamWriter(target);
                writer.Write(RandomId.Replace(reader.ReadToEnd(), Numbered));
            }
            else
            {
                source.CopyTo(target);
            }
        }
    }
}
