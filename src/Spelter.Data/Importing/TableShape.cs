using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Spelter.Data.Importing;

/// <summary>Header and number of rows of a table on disk.</summary>
internal static class TableShape
{
    /// <summary>Columns divided by ";" and rows without the header, quoted line breaks taken into account.</summary>
    public static (string Columns, long Rows) Of(string file, string path)
    {
        if (!File.Exists(file)) throw InputException.At(path, "there is no such table.", "Give paths below the data folder.");
        if (file.EndsWith(".yaml", StringComparison.Ordinal)) return OfYaml(file, path);
        using var text = TableText.Open(file, path);
        using var table = new TableReader(text, path);
        long rows = 0;
        while (table.Next()) rows++;
        return (string.Join(';', table.Columns), rows);
    }

    // The keys of the document are its columns, the entries of its lists its rows.
    private static (string Columns, long Rows) OfYaml(string file, string path)
    {
        try
        {
            using var reader = TableText.OpenDocument(file, path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            var root = yaml.Documents.Count > 0 ? yaml.Documents[0].RootNode as YamlMappingNode : null;
            return root is null
                ? throw InputException.At(path, "the document is no set of keys.", "It must be YAML with lists under keys.")
                : (string.Join(';', root.Children.Keys), root.Children.Values.OfType<YamlSequenceNode>().Sum(list => (long)list.Children.Count));
        }
        catch (YamlException fault)
        {
            throw InputException.At(path, $"the document cannot be read: {fault.Message}", "It must be YAML with lists under keys.");
        }
    }

    /// <summary>What of the shape is not as the manifest says; null where all is.</summary>
    public static Problem? Problem(string file, ManifestRow row)
    {
        try
        {
            var (columns, rows) = Of(file, row.Path);
            if (rows != row.Rows) return new Problem(row.Path, $"it has {rows} rows, the manifest says {row.Rows}.", "Import it again.");
            return columns == row.Columns ? null : new Problem(row.Path, $"its columns are {columns}, the manifest says {row.Columns}.", "Import it again.");
        }
        catch (InputException fault)
        {
            return fault.Problem;
        }
    }
}
