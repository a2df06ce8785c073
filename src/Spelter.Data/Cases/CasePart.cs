using System.Globalization;
using System.Text.Json;
using Spelter.Equilibrium;

namespace Spelter.Data.Cases;

/// <summary>One object of a case with its place, from which members are taken by name; what is left over is a misspelling.</summary>
internal sealed class CasePart
{
    private readonly JsonPart _json;
    private readonly string _file;
    private readonly string _page;
    private readonly HashSet<string> _left;

    /// <param name="json">The object.</param>
    /// <param name="file">File that messages name.</param>
    /// <param name="what">What messages call it.</param>
    /// <param name="page">Page of docs/methods that tells the format.</param>
    public CasePart(JsonPart json, string file, string what, string page)
    {
        (_json, _file, What, _page) = (json, file, what, page);
        if (json.Kind != JsonTokenType.StartObject) throw At(json, $"{what} must be an object in braces.", $"See docs/methods/{page}.md.");
        _left = [.. json.Members.Keys];
    }

    /// <summary>What messages call it, such as <c>arc A&gt;B</c>.</summary>
    public string What { get; set; }

    public string Text(string name) => OptionalText(name) ?? throw Fault($"\"{name}\" is missing.", "It is a text.");

    public string? OptionalText(string name) => Take(name) is not { } part ? null
        : part.Kind == JsonTokenType.String && part.Text.Length > 0 ? part.Text
        : throw At(part, $"{What}: \"{name}\" must be a text.", "Write it between quotation marks.");

    public double Number(string name) => OptionalNumber(name) ?? throw Fault($"\"{name}\" is missing.", "It is a number.");

    public double? OptionalNumber(string name) => Take(name) is not { } part ? null
        : part.Kind == JsonTokenType.Number && double.TryParse(part.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value
        : throw At(part, $"{What}: \"{name}\" must be a number.", "Write it without quotation marks, or leave it out.");

    public CasePart? Optional(string name, string what) => Take(name) is { } part ? new CasePart(part, _file, what, _page) : null;

    /// <summary>Objects of a list; none where it is left out.</summary>
    public IEnumerable<CasePart> List(string name, string what) => ListOf(name).Select(item => new CasePart(item, _file, what, _page));

    /// <summary>Texts of a list.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. ListOf(name).Select(item => item.Kind == JsonTokenType.String
        ? item.Text
        : throw At(item, $"{What}: \"{name}\" must hold texts.", "Write each between quotation marks."))];

    /// <summary>Refuses members that nothing asked for.</summary>
    public void Done(params string[] known)
    {
        if (_left.Count > 0) throw At(_json.Members[_left.First()], $"{What}: \"{_left.First()}\" is not known here.", $"It may have {string.Join(", ", known)}.");
    }

    /// <summary>Refuses what a rule of the model finds wrong.</summary>
    public void Refuse(ProblemCheck.Fault? fault)
    {
        if (fault is { } found) throw At(_json, $"{found.Part}: {found.What}", "Correct it there.");
    }

    public InputException Fault(string what, string remedy) => At(_json, $"{What}: {what}", remedy);

    private InputException At(JsonPart part, string what, string remedy) => InputException.At($"{_file}({part.Line})", what, remedy);

    private IReadOnlyList<JsonPart> ListOf(string name) => Take(name) is not { } part ? []
        : part.Kind == JsonTokenType.StartArray ? part.Items
        : throw At(part, $"{What}: \"{name}\" must be a list in brackets.", $"See docs/methods/{_page}.md.");

    private JsonPart? Take(string name)
    {
        _left.Remove(name);
        return _json.Members.TryGetValue(name, out var part) && part.Kind != JsonTokenType.Null ? part : null;
    }
}
