using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests.Publishers;

/// <summary>A folder of tiny publisher's files that goes when the test goes.</summary>
internal sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spelter-");

    public static CatalogTables Catalog { get; } = CatalogReader.Read(Shipped);

    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "data");

    public string Path_ => _folder.FullName;

    public string Text(string name, string text, Encoding? encoding = null)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, (encoding ?? new UTF8Encoding(false)).GetBytes(text));
        return path;
    }

    public string Gzip(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        using var packed = new GZipStream(File.Create(path), CompressionMode.Compress);
        packed.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }

    public string Workbook(string name, params (string Sheet, object?[][] Rows)[] sheets)
    {
        var path = Path.Combine(_folder.FullName, name);
        MiniExcel.SaveAs(path, sheets.ToDictionary(s => s.Sheet, s => (object)s.Rows.Select(Row).ToList()), printHeader: false);
        return path;
    }

    /// <summary>A copy of a file without its end.</summary>
    public string CutOff(string path, int keep)
    {
        var cut = Path.Combine(_folder.FullName, "cut-" + Path.GetFileName(path));
        File.WriteAllBytes(cut, File.ReadAllBytes(path)[..keep]);
        return cut;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Dictionary<string, object?> Row(object?[] cells) =>
        cells.Select((cell, i) => (Key: $"c{i}", Cell: cell)).ToDictionary(c => c.Key, c => c.Cell);
}
