namespace Spelter.Data.Shipped;

/// <summary>Turns the text of a cell into a value once per distinct text. Tables repeat a few hundred names thousands of
/// times; the look-up by span spares the string and the parse of every repetition.</summary>
internal sealed class SpanCache<T>(Func<string, T> parse)
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    public T this[ReadOnlySpan<char> text]
    {
        get
        {
            var lookup = _values.GetAlternateLookup<ReadOnlySpan<char>>();
            if (lookup.TryGetValue(text, out var value)) return value;
            var key = text.ToString();
            return _values[key] = parse(key);
        }
    }
}
