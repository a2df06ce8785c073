using Spelter.Evidence;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/corrections.yaml</c>.</summary>
public static class CorrectionReader
{
    private const string File = "corrections.yaml";
    private const string Root = "corrections";
    private static readonly string[] Keys = ["source", "locator", "original", "corrected", "reason", "evidence", "made"];

    /// <summary>Corrections in the order of the file; none where there is no file.</summary>
    /// <exception cref="InputException">The file is not such a list, or an entry lacks a key or a day.</exception>
    public static IReadOnlyList<Correction> Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, File);
        if (!System.IO.File.Exists(path)) return [];
        var yaml = new YamlStream();
        try
        {
            using var text = TableText.OpenDocument(path, File);
            yaml.Load(text);
        }
        catch (YamlException fault)
        {
            throw InputException.At($"{File}({fault.Start.Line})", $"this is not YAML: {fault.Message.TrimEnd('.')}.", "Correct the line.");
        }

        return yaml.Documents.Count > 0 && yaml.Documents[0].RootNode is YamlMappingNode root
            && root.Children.TryGetValue(Root, out var list) && list is YamlSequenceNode entries
            ? [.. entries.Select(Correction)]
            : throw InputException.At(File, $"there is no list \"{Root}\".", "Its only key is the list of corrections.");
    }

    private static Correction Correction(YamlNode node)
    {
        var where = new Place(File, (int)node.Start.Line);
        if (node is not YamlMappingNode entry) throw InputException.At(where, "the entry is no set of keys.", $"The keys are {string.Join(", ", Keys)}.");
        var cells = Keys.Select(key => Text(entry, key, where)).ToArray();
        var made = Cell.At(where, "It is the day on which the entry was made.", () => Cell.Day(cells[6]));
        var correction = new Correction(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], made, IsShipped(entry, where));
        return correction.IsShipped && !correction.SetsAside && correction.Value is null
            ? throw InputException.At(where, $"\"{correction.Corrected}\" is not a number.", "Write it with a decimal point and without commas between thousands, or leave it empty to set the value aside.")
            : correction;
    }

    private static bool IsShipped(YamlMappingNode entry, string where) => entry.Children.TryGetValue("shipped", out var flag)
        ? flag is YamlScalarNode { Value: "false" } ? false : throw InputException.At(where, "\"shipped\" is not false.", "Leave the key out where the rows ship.")
        : true;

    private static string Text(YamlMappingNode entry, string key, string where) => entry.Children.TryGetValue(key, out var node) && node is YamlScalarNode scalar
        ? scalar.Value ?? ""
        : throw InputException.At(where, $"the key \"{key}\" is missing.", $"The keys are {string.Join(", ", Keys)}.");
}
