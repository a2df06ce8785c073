using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Spelter.Data.Importing;

/// <summary>The data folder as a store: an import enters whole or not at all, and the manifest tells whether a table is
/// still what was imported.</summary>
public static class DataStore
{
    /// <summary>File name of the manifest in the data folder.</summary>
    public const string Manifest = "manifest.csv";

    /// <summary>Source of tables that Spelter keeps by hand.</summary>
    public const string CatalogueSource = "spelter-catalogue";

    /// <summary>Writes all tables of an import and their rows of the manifest, or nothing.</summary>
    /// <param name="dataFolder">Data folder; must hold <c>sources.csv</c>.</param>
    /// <param name="result">What to write.</param>
    /// <param name="inputs">The publisher's files that it came from, hashed as they are.</param>
    /// <param name="retrieved">Day of the import; a table that does not change keeps its earlier day.</param>
    /// <returns>Paths of the tables whose content changed.</returns>
    /// <exception cref="InputException">A release is not in <c>sources.csv</c>, what was read is not its known total, or the folder cannot be written.</exception>
    public static IReadOnlyList<string> Commit(string dataFolder, ImportResult result, IReadOnlyList<string> inputs, LocalDate retrieved)
    {
        var sources = Sources(dataFolder);
        foreach (var table in result.Tables) Require(table, sources);
        ControlTotals.Read(dataFolder).Require(result.Totals, result.Tables.Select(t => t.SourceId).ToHashSet(StringComparer.Ordinal));
        var manifest = ManifestRow.Read(dataFolder);
        var hashes = inputs.Distinct(StringComparer.Ordinal).ToDictionary(i => i, HashOfFile, StringComparer.Ordinal);
        SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
        foreach (var table in result.Tables)
        {
            var content = Encoding.UTF8.GetBytes(CsvFile.Write(table.Columns, table.Rows));
            if (!files.TryAdd(table.Path, content)) throw new ArgumentException($"The import writes {table.Path} twice.", nameof(result));
            Enter(manifest, new ManifestRow(
                table.Path, table.SourceId, retrieved, HashesOf(table.Inputs ?? inputs, hashes), Hash(content), table.Rows.Count, string.Join(';', table.Columns)));
        }

        return Write(dataFolder, files, manifest);
    }

    /// <summary>Enters tables kept by hand into the manifest as they stand.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="paths">Paths below the data folder with forward slashes.</param>
    /// <param name="day">Day of the registration; a table that did not change keeps its earlier day.</param>
    /// <param name="source">Release that they are of.</param>
    /// <exception cref="InputException">A table is missing or the source is unknown.</exception>
    public static void Register(string dataFolder, IReadOnlyList<string> paths, LocalDate day, string source = CatalogueSource)
    {
        RequireSource(source, Sources(dataFolder), paths.Count == 0 ? "" : paths[0]);
        var manifest = ManifestRow.Read(dataFolder);
        foreach (var path in paths)
        {
            RequireInside(path);
            var file = FullPath(dataFolder, path);
            var (columns, rows) = TableShape.Of(file, path);
            Enter(manifest, new ManifestRow(path, source, day, "", HashOfFile(file), rows, columns));
        }

        Write(dataFolder, new SortedDictionary<string, byte[]>(StringComparer.Ordinal), manifest);
    }

    /// <summary>Compares every file of the folder with the manifest and the manifest with <c>sources.csv</c>.</summary>
    /// <returns>What does not agree, sorted by path, one problem for each damaged table; empty where all is well.</returns>
    public static IReadOnlyList<Problem> Verify(string dataFolder)
    {
        try
        {
            var manifest = ManifestRow.Read(dataFolder);
            var sources = Sources(dataFolder);
            return [.. manifest.Values.SelectMany(row => ProblemsOf(dataFolder, row, sources)), .. Strangers(dataFolder, manifest)];
        }
        catch (InputException fault)
        {
            return [fault.Problem];
        }
    }

    /// <summary>What the folder holds, by the hashes of its tables, as far as the manifest names them.</summary>
    /// <exception cref="InputException">The manifest cannot be read.</exception>
    /// <exception cref="FileNotFoundException">There is no manifest.</exception>
    public static DatasetState StateOf(string dataFolder)
    {
        var file = FullPath(dataFolder, Manifest);
        ManifestRow[] rows = [.. ManifestRow.Read(dataFolder).Values];
        var hashes = new string[rows.Length];
        Parallel.For(0, rows.Length, i => hashes[i] = FullPath(dataFolder, rows[i].Path) is var table && File.Exists(table) ? HashOfFile(table) : "");
        List<int> changed = [.. Enumerable.Range(0, rows.Length).Where(i => hashes[i] != rows[i].Sha256)];
        byte[] content = [.. File.ReadAllBytes(file), .. Encoding.UTF8.GetBytes(string.Concat(changed.Select(i => $"{rows[i].Path} {hashes[i]}\n")))];
        return new(Hash(content), [.. changed.Select(i => rows[i].Path)]);
    }

    private static IEnumerable<Problem> ProblemsOf(string dataFolder, ManifestRow row, HashSet<string> sources)
    {
        if (!sources.Contains(row.Source))
            yield return new Problem(Manifest, $"{row.Path} is of source \"{row.Source}\", which sources.csv does not have.", "Add its row to sources.csv.");
        var file = FullPath(dataFolder, row.Path);
        if (!File.Exists(file))
        {
            yield return new Problem(row.Path, "the table is missing.", "Import it again, or take it from version control.");
            yield break;
        }

        // A table that cannot be read says more than its hash does.
        if (TableShape.Problem(file, row) is { } shape) yield return shape;
        else if (HashOfFile(file) is var hash && hash != row.Sha256)
        {
            yield return new Problem(row.Path, $"its SHA-256 is {hash}, the manifest says {row.Sha256}.",
                row.Source == CatalogueSource ? "Register the table after a change by hand." : "An imported table is not changed by hand: import it again.");
        }
    }

    private static IEnumerable<Problem> Strangers(string dataFolder, SortedDictionary<string, ManifestRow> manifest) =>
        Directory.EnumerateFiles(dataFolder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(dataFolder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path != Manifest && !path.StartsWith(FileExchange.Staging, StringComparison.Ordinal) && !manifest.ContainsKey(path))
            .Order(StringComparer.Ordinal)
            .Select(path => new Problem(path, "the file is not in the manifest: nobody knows where it comes from.", "Import it with `spelter data import`, register it with `spelter data register`, or remove it."));

    private static void Enter(SortedDictionary<string, ManifestRow> manifest, ManifestRow row)
    {
        if (!manifest.TryGetValue(row.Path, out var before) || !row.IsSameAs(before)) manifest[row.Path] = row;
    }

    private static List<string> Write(string dataFolder, SortedDictionary<string, byte[]> files, SortedDictionary<string, ManifestRow> manifest)
    {
        // The manifest goes last: a process that dies before it leaves tables that Verify names.
        List<(string Path, byte[] Content)> all =
            [.. files.Select(f => (f.Key, f.Value)), (Manifest, Encoding.UTF8.GetBytes(CsvFile.Write(ManifestRow.Header, manifest.Values.Select(r => r.Cells()))))];
        var changed = all.FindAll(f => !IsWritten(FullPath(dataFolder, f.Path), f.Content));
        FileExchange.Replace(dataFolder, changed);
        return [.. changed.Select(c => c.Path).Where(p => p != Manifest)];
    }

    private static bool IsWritten(string file, byte[] content) =>
        File.Exists(file) && new FileInfo(file).Length == content.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(content);

    private static void Require(TableContent table, HashSet<string> sources)
    {
        RequireInside(table.Path);
        RequireSource(table.SourceId, sources, table.Path);
        for (var i = 0; i < table.Rows.Count; i++)
            if (table.Rows[i].Count != table.Columns.Count)
                throw new ArgumentException($"Row {i + 1} of {table.Path} has {table.Rows[i].Count} cells for {table.Columns.Count} columns.", nameof(table));
    }

    private static void RequireSource(string source, HashSet<string> sources, string path)
    {
        if (!sources.Contains(source))
            throw InputException.At(path, $"its source \"{source}\" is not in sources.csv.", "Add the release to sources.csv first. Nothing was imported.");
    }

    private static void RequireInside(string path)
    {
        if (path.Contains('\\', StringComparison.Ordinal) || Path.IsPathRooted(path) || path.Split('/').Any(part => part is "" or "." or ".."))
            throw new ArgumentException($"\"{path}\" is not a path below the data folder.", nameof(path));
    }

    private static string HashesOf(IReadOnlyList<string> inputs, Dictionary<string, string> hashes) =>
        string.Join(';', inputs.Select(i => hashes.GetValueOrDefault(i) ?? HashOfFile(i)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static HashSet<string> Sources(string dataFolder) =>
        [.. CsvFile.Rows(Path.Combine(dataFolder, "sources.csv"), "sources.csv", "id").Select(r => r.Cells[0])];

    private static string FullPath(string dataFolder, string path) => Path.Combine(dataFolder, path.Replace('/', Path.DirectorySeparatorChar));

    private static string HashOfFile(string path)
    {
        if (!File.Exists(path)) throw InputException.At(path, "there is no such file.", "Give the path of an existing file.");
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
