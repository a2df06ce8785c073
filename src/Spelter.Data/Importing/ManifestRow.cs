using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Spelter.Data.Importing;

/// <summary>What <c>data/manifest.csv</c> says of one table.</summary>
/// <param name="Path">Path below the data folder with forward slashes.</param>
/// <param name="Source">Release, as named in <c>sources.csv</c>.</param>
/// <param name="Retrieved">Day on which the present content was imported or registered.</param>
/// <param name="InputSha256">Hashes of the publisher's files that it was made from, sorted, divided by ";"; empty for a table kept by hand.</param>
/// <param name="Sha256">Hash of the table.</param>
/// <param name="Rows">Rows without the header.</param>
/// <param name="Columns">Header, divided by ";".</param>
public sealed record ManifestRow(
    string Path, string Source, LocalDate Retrieved, string InputSha256, string Sha256, long Rows, string Columns)
{
    internal static readonly string[] Header = ["path", "source", "retrieved", "input_sha256", "sha256", "rows", "columns"];

    /// <summary>Rows of the manifest by path; none where there is no manifest yet.</summary>
    /// <exception cref="InputException">A cell is not what its column holds.</exception>
    public static SortedDictionary<string, ManifestRow> Read(string dataFolder)
    {
        SortedDictionary<string, ManifestRow> rows = new(StringComparer.Ordinal);
        var file = System.IO.Path.Combine(dataFolder, DataStore.Manifest);
        if (!File.Exists(file)) return rows;
        foreach (var (c, where) in CsvFile.Rows(file, DataStore.Manifest, Header))
        {
            if (LocalDatePattern.Iso.Parse(c[2]) is not { Success: true } day
                || !long.TryParse(c[5], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                throw InputException.At(where, "the day or the number of rows cannot be read.", "The manifest is written by `spelter data import`, not by hand.");
            if (!rows.TryAdd(c[0], new ManifestRow(c[0], c[1], day.Value, c[3], c[4], count, c[6])))
                throw InputException.At(where, $"{c[0]} stands there a second time.", "Delete one of the two rows.");
        }

        return rows;
    }

    /// <summary>Same content from the same input: the day of the first import stays.</summary>
    internal bool IsSameAs(ManifestRow other) => this with { Retrieved = other.Retrieved } == other;

    internal IReadOnlyList<string> Cells() =>
        [Path, Source, LocalDatePattern.Iso.Format(Retrieved), InputSha256, Sha256, Rows.ToString(CultureInfo.InvariantCulture), Columns];
}
