using System.Text.Json;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>The result of a JSON answer as one CSV table, so that both say the same under the same names. Each element of the
/// innermost arrays is a row that repeats what stands around it; a column is named by its path below the array, with points;
/// a list of plain values is one cell, joined by semicolons. Where the columns name
/// a <c>part</c>, it tells the array that the row is of.</summary>
internal static class CsvAnswer
{
    private const string Part = "part";

    /// <summary>The table.</summary>
    /// <param name="result">Writes the result.</param>
    /// <param name="columns">Columns that are there whatever the result holds, in order; another only where it has a cell.</param>
    public static string Of(Action<Utf8JsonWriter> result, IReadOnlyList<string> columns)
    {
        using var document = JsonDocument.Parse(JsonAnswer.Text(result));
        var root = document.RootElement;
        var parts = root.EnumerateObject().Where(p => IsTable(p.Value)).ToList();
        var around = Plain(root, "");
        List<Dictionary<string, string>> rows = parts.Count == 0 && around.Count > 0 ? [around] : [.. parts.SelectMany(part => part.Value.EnumerateArray()
            .SelectMany(element => Rows(element, "", !columns.Contains(Part) ? around : Joined(new() { [Part] = part.Name }, around))))];
        List<string> all = [.. columns.Concat(rows.SelectMany(r => r).Where(cell => cell.Value.Length > 0).Select(cell => cell.Key)).Distinct(StringComparer.Ordinal)];
        return CsvFile.Write(all, rows.Select(r => (IReadOnlyList<string>)[.. all.Select(c => r.GetValueOrDefault(c, ""))]));
    }

    private static List<Dictionary<string, string>> Rows(JsonElement element, string path, Dictionary<string, string> around)
    {
        var own = Joined(around, Plain(element, path));
        var inner = Tables(element, path).SelectMany(t => t.Table.EnumerateArray().SelectMany(e => Rows(e, t.Path, own))).ToList();
        return inner.Count == 0 ? [own] : inner;
    }

    // An object may hold a table of its own: its columns bear the name of the object too.
    private static IEnumerable<(string Path, JsonElement Table)> Tables(JsonElement element, string path) => element.EnumerateObject().SelectMany(p =>
        IsTable(p.Value) ? [($"{path}{p.Name}.", p.Value)]
        : p.Value.ValueKind == JsonValueKind.Object ? Tables(p.Value, $"{path}{p.Name}.")
        : []);

    private static bool IsTable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value[0].ValueKind == JsonValueKind.Object;

    // An empty array does not tell whether it would hold rows or plain values: it makes no column.
    private static bool IsEmpty(JsonElement value) => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0;

    private static Dictionary<string, string> Plain(JsonElement element, string path)
    {
        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject().Where(p => !IsTable(p.Value) && !IsEmpty(p.Value)))
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
                foreach (var (name, cell) in Plain(property.Value, $"{path}{property.Name}.")) cells[name] = cell;
            else
                cells[path + property.Name] = Cell(property.Value);
        }

        return cells;
    }

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Cell)),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    private static Dictionary<string, string> Joined(Dictionary<string, string> first, Dictionary<string, string> second)
    {
        Dictionary<string, string> all = new(first, StringComparer.Ordinal);
        foreach (var (name, cell) in second) all[name] = cell;
        return all;
    }
}
