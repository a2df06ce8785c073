using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Reads <c>data/law/proceedings</c>: one file for each proceeding.</summary>
public static class ProceedingReader
{
    private const string Folder = "law/proceedings";

    /// <summary>Proceedings by number; none where there is no such folder.</summary>
    /// <exception cref="InputException">A file is damaged, or two have one number.</exception>
    public static IReadOnlyList<Proceeding> Read(string dataFolder)
    {
        var folder = Path.Combine(dataFolder, Folder.Replace('/', Path.DirectorySeparatorChar));
        if (!Directory.Exists(folder)) return [];
        List<Proceeding> proceedings = [];
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var file = $"{Folder}/{Path.GetFileName(path)}";
            using var text = TableText.OpenDocument(path, file);
            var proceeding = ProceedingFile.Read(text, file);
            if (proceedings.Exists(p => p.Id == proceeding.Id)) throw InputException.At(file, $"the proceeding {proceeding.Id} stands twice.", "Give each a number of its own.");
            proceedings.Add(proceeding);
        }

        return [.. proceedings.OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}
