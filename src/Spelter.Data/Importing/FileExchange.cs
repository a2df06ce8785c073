namespace Spelter.Data.Importing;

/// <summary>Replaces several files of a folder together: all new, or all as before.</summary>
internal static class FileExchange
{
    /// <summary>Folder in which an import prepares its files.</summary>
    public const string Staging = ".importing";

    /// <exception cref="InputException">The folder cannot be written, or another import is at work in it.</exception>
    public static void Replace(string folder, List<(string Path, byte[] Content)> files)
    {
        if (files.Count == 0) return;
        var staging = Path.Combine(folder, Staging);
        try
        {
            Directory.CreateDirectory(staging);
            // The lock is the process's own: it goes with it, however it ends.
            using (new FileStream(Path.Combine(staging, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
            {
                try
                {
                    for (var i = 0; i < files.Count; i++) File.WriteAllBytes(New(staging, i), files[i].Content);
                    MoveAll(folder, staging, files);
                }
                finally
                {
                    foreach (var left in Directory.EnumerateFiles(staging, "*.new").Concat(Directory.EnumerateFiles(staging, "*.old"))) File.Delete(left);
                }
            }

            Directory.Delete(staging, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw InputException.At(folder, $"the tables could not be written: {fault.Message}",
                "See that the disk has room, the folder may be written, and no other import runs. Nothing was changed.");
        }
    }

    private static void MoveAll(string folder, string staging, List<(string Path, byte[] Content)> files)
    {
        Stack<(string Target, string? Old)> undo = new();
        try
        {
            for (var i = 0; i < files.Count; i++)
            {
                var target = Path.Combine(folder, files[i].Path.Replace('/', Path.DirectorySeparatorChar));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                var old = File.Exists(target) ? Path.Combine(staging, $"{i}.old") : null;
                if (old is not null) File.Copy(target, old, overwrite: true);
                File.Move(New(staging, i), target, overwrite: true);
                undo.Push((target, old));
            }
        }
        catch
        {
            while (undo.TryPop(out var done))
            {
                if (done.Old is null) File.Delete(done.Target);
                else File.Move(done.Old, done.Target, overwrite: true);
            }

            throw;
        }
    }

    private static string New(string staging, int index) => Path.Combine(staging, $"{index}.new");
}
