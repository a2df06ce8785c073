using System.Text.Json;

namespace Spelter.Data.Cases;

/// <summary>A value of a JSON document with the line where it begins, which the platform's own document does not keep.</summary>
internal sealed class JsonPart
{
    private JsonPart(JsonTokenType kind, int line) => (Kind, Line) = (kind, line);

    public JsonTokenType Kind { get; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Text of a string, digits of a number.</summary>
    public string Text { get; private init; } = "";

    public IReadOnlyDictionary<string, JsonPart> Members { get; private init; } = new Dictionary<string, JsonPart>(StringComparer.Ordinal);

    public IReadOnlyList<JsonPart> Items { get; private init; } = [];

    /// <exception cref="InputException">The text is not JSON, or names a member twice.</exception>
    public static JsonPart Read(byte[] text, string where)
    {
        try
        {
            var lines = LinesOf(text);
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 16 });
            reader.Read();
            var whole = Value(ref reader, lines, where);
            reader.Read();
            return whole;
        }
        catch (JsonException fault)
        {
            throw InputException.At($"{where}({fault.LineNumber + 1},{fault.BytePositionInLine + 1})", "this is not JSON.", "A comma, a quotation mark or a bracket is missing or stands too much here.");
        }
    }

    private static JsonPart Value(ref Utf8JsonReader reader, List<long> lines, string where)
    {
        var line = LineOf(reader.TokenStartIndex, lines);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Dictionary<string, JsonPart> members = new(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    var at = LineOf(reader.TokenStartIndex, lines);
                    reader.Read();
                    if (!members.TryAdd(name, Value(ref reader, lines, where)))
                        throw InputException.At($"{where}({at})", $"\"{name}\" stands twice in one object.", "Keep one of them.");
                }

                return new JsonPart(JsonTokenType.StartObject, line) { Members = members };
            case JsonTokenType.StartArray:
                List<JsonPart> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, lines, where));
                return new JsonPart(JsonTokenType.StartArray, line) { Items = items };
            case JsonTokenType.String:
                return new JsonPart(JsonTokenType.String, line) { Text = reader.GetString()! };
            default:
                return new JsonPart(reader.TokenType, line) { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) };
        }
    }

    private static List<long> LinesOf(byte[] text)
    {
        List<long> ends = [];
        for (var i = 0; i < text.Length; i++)
            if (text[i] == (byte)'\n') ends.Add(i);
        return ends;
    }

    private static int LineOf(long position, List<long> ends)
    {
        var found = ends.BinarySearch(position);
        return (found < 0 ? ~found : found) + 1;
    }
}
