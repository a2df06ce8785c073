using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>The paths of JSON answers with the types that stand there, sorted; elements of an array share one path.</summary>
internal static class JsonShape
{
    public static string Of(params IEnumerable<JsonElement> answers)
    {
        SortedDictionary<string, SortedSet<string>> shape = new(StringComparer.Ordinal);
        foreach (var answer in answers) Add(shape, answer, "");
        return string.Concat(shape.Select(p => $"{p.Key}: {string.Join(" or ", p.Value)}\n"));
    }

    private static void Add(SortedDictionary<string, SortedSet<string>> shape, JsonElement value, string path)
    {
        if (path.Length > 0)
        {
            if (!shape.TryGetValue(path, out var types)) shape[path] = types = new(StringComparer.Ordinal);
            types.Add(TypeOf(value));
        }

        if (value.ValueKind == JsonValueKind.Object)
            foreach (var property in value.EnumerateObject()) Add(shape, property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}");
        else if (value.ValueKind == JsonValueKind.Array)
            foreach (var element in value.EnumerateArray()) Add(shape, element, path + "[]");
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
