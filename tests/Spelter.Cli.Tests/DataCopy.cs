namespace Spelter.Cli.Tests;

/// <summary>A copy of the shipped data folder that a test may change.</summary>
internal sealed class DataCopy : IDisposable
{
    public static string Shipped { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "data");

    public DataCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Shipped, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Append(string table, string row) => File.AppendAllText(System.IO.Path.Combine(Path, table), row + "\n");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
