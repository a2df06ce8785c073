using System.IO.Compression;
using System.Text;
using Spelter.Catalog;
using Spelter.Data.Publishers;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests.Publishers;

/// <summary>Small releases in the publisher's own format, and the shipped catalogue to read them with.</summary>
internal static class UsgsRelease
{
    public static string DataFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static CatalogTables Catalog { get; } = CatalogReader.Read(DataFolder);

    public static UsgsSeriesMap Series { get; } = UsgsSeriesMap.Read(DataFolder);

    public static UsgsSalientMap Salient { get; } = UsgsSalientMap.Read(DataFolder);

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Runs a test on a file that is gone afterwards.</summary>
    public static void With(byte[] content, Action<string> test)
    {
        var path = Path.Combine(Path.GetTempPath(), $"spelter-{Guid.NewGuid():N}");
        File.WriteAllBytes(path, content);
        try
        {
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static byte[] Gzip(string text, Encoding encoding)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(encoding.GetBytes(text));
        return packed.ToArray();
    }
}
