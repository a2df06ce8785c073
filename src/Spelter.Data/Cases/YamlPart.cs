using System.Globalization;
using NodaTime;
using NodaTime.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Spelter.Data.Cases;

/// <summary>One set of keys of a YAML file with its place, from which values are taken by name; what is left over is a misspelling.</summary>
internal sealed class YamlPart
{
    private readonly YamlMappingNode _node;
    private readonly string _file;
    private readonly bool _columns;
    private readonly HashSet<string> _left;

    private YamlPart(YamlNode node, string file, string what, bool columns)
    {
        (_file, What, _columns) = (file, what, columns);
        _node = node as YamlMappingNode ?? throw At(node, $"{what} must be a set of keys.", "Write each as \"key: value\" on a line of its own.");
        _left = [.. _node.Children.Keys.Select(k => k is YamlScalarNode { Value: { } key } ? key : throw At(k, $"{what}: a key must be a word.", "Write each as \"key: value\"."))];
    }

    /// <summary>What messages call it.</summary>
    public string What { get; }

    public string Where => Place(_node);

    /// <summary>The document in a file.</summary>
    /// <param name="text">Text.</param>
    /// <param name="file">File that messages name.</param>
    /// <param name="what">What messages call it.</param>
    /// <param name="columns">True for messages that name the column behind the line.</param>
    /// <exception cref="InputException">The file is no YAML, or no set of keys.</exception>
    public static YamlPart Read(TextReader text, string file, string what, bool columns = false)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException fault)
        {
            throw InputException.At($"{file}({fault.Start.Line},{fault.Start.Column})", $"this is not YAML: {fault.Message.TrimEnd('.')}.", "Correct the line.");
        }
        catch (InvalidOperationException)
        {
            // The parser has no message of its own for a document that ends inside a bracket.
            throw InputException.At(file, "this is not YAML: a bracket is not closed.", "Close it.");
        }

        if (yaml.Documents.Count == 0) throw InputException.At(file, $"{what} is empty.", "Write its keys.");
        return new YamlPart(yaml.Documents[0].RootNode, file, what, columns);
    }

    /// <summary>Place of a key, or of the whole where the key is left out.</summary>
    public string WhereOf(string key) => Place(_node.Children.TryGetValue(key, out var node) ? node : _node);

    /// <summary>True where the key is written, whatever its value.</summary>
    public bool Has(string key) => _node.Children.ContainsKey(key);

    public string Text(string key) => OptionalText(key) ?? throw InputException.At(Where, $"{What}: \"{key}\" is missing.", "It is a text.");

    public string? OptionalText(string key) => Take(key) is not { } node ? null
        : node is YamlScalarNode { Value: { Length: > 0 } text } ? text
        : throw At(node, $"{What}: \"{key}\" must be a text.", "Write it behind the colon.");

    public double? OptionalNumber(string key) => OptionalText(key) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
        : throw InputException.At(WhereOf(key), $"{What}: \"{key}\" is \"{text}\", which is not a number.", "Write it with a decimal point.");

    public int? OptionalWhole(string key) => OptionalText(key) is not { } text ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value
        : throw InputException.At(WhereOf(key), $"{What}: \"{key}\" is \"{text}\", which is not a whole number.", "Write digits alone.");

    /// <summary>A day; null where the key is left out.</summary>
    public LocalDate? OptionalDay(string key) => OptionalText(key) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
        : throw InputException.At(WhereOf(key), $"{What}: \"{key}\" is \"{text}\", which is not a date.", "Write it as yyyy-MM-dd.");

    public LocalDate Day(string key) => OptionalDay(key) ?? throw InputException.At(Where, $"{What}: \"{key}\" is missing.", "It is a day, such as 2026-08-06.");

    /// <summary>True for "yes", false for "no" and where the key is left out.</summary>
    public bool YesNo(string key) => OptionalText(key) switch
    {
        "yes" => true,
        null or "no" => false,
        var other => throw InputException.At(WhereOf(key), $"{What}: \"{key}\" is \"{other}\".", "Write yes or no."),
    };

    /// <summary>A grade of evidence.</summary>
    public char Grade(string key) => Text(key) is "A" or "B" or "C" ? Text(key)[0] : throw InputException.At(WhereOf(key), $"{What}: \"{Text(key)}\" is not a grade.", "Write A, B or C.");

    /// <summary>Texts of a list, or the one text that stands for a list, each with its place; none where the key is left out.</summary>
    public IReadOnlyList<(string Text, string Where)> Texts(string key) => Take(key) switch
    {
        null => [],
        YamlScalarNode { Value: { Length: > 0 } one } node => [(one, Place(node))],
        YamlSequenceNode list => [.. list.Children.Select(item => item is YamlScalarNode { Value: { Length: > 0 } text }
            ? (text, Place(item))
            : throw At(item, $"{What}: \"{key}\" must hold texts.", "Write them between brackets, with commas."))],
        { } other => throw At(other, $"{What}: \"{key}\" must be a list of texts.", "Write them between brackets, with commas."),
    };

    public YamlPart? Optional(string key, string what) => Take(key) is { } node ? new YamlPart(node, _file, what, _columns) : null;

    /// <summary>Sets of keys of a list; none where it is left out.</summary>
    public IReadOnlyList<YamlPart> List(string key, string what) => Take(key) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item => new YamlPart(item, _file, what, _columns))],
        { } other => throw At(other, $"{What}: \"{key}\" must be a list.", "Begin each entry with a hyphen."),
    };

    /// <summary>Refuses keys that nothing asked for.</summary>
    public void Done(params string[] known)
    {
        if (_left.Count == 0) return;
        var key = _node.Children.Keys.OfType<YamlScalarNode>().First(k => _left.Contains(k.Value ?? ""));
        throw At(key, $"{What}: \"{key.Value}\" is not known here.", $"It may have {string.Join(", ", known)}.");
    }

    private InputException At(YamlNode node, string what, string remedy) => InputException.At(Place(node), what, remedy);

    private string Place(YamlNode node) => _columns ? $"{_file}({node.Start.Line},{node.Start.Column})" : $"{_file}({node.Start.Line})";

    private YamlNode? Take(string key)
    {
        _left.Remove(key);
        return _node.Children.TryGetValue(key, out var node) && node is not YamlScalarNode { Value: "" or null or "~" or "null" } ? node : null;
    }
}
