using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Keeps the account of an import: every row read is mapped or rejected with a reason.</summary>
internal sealed class UsgsTally
{
    private readonly Dictionary<string, (long Rows, string Example)> _rejected = new(StringComparer.Ordinal);

    public long Read { get; private set; }

    public long Mapped { get; private set; }

    public IReadOnlyList<Rejection> Rejections =>
        [.. _rejected.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new Rejection(r.Key, r.Value.Rows, r.Value.Example))];

    public void Map()
    {
        Read++;
        Mapped++;
    }

    public void Reject(string reason, string example)
    {
        Read++;
        _rejected[reason] = _rejected.TryGetValue(reason, out var seen) ? (seen.Rows + 1, seen.Example) : (1, example);
    }

    /// <summary>The account as a sentence with both numbers.</summary>
    public string Check()
    {
        var rejected = _rejected.Values.Sum(r => r.Rows);
        return $"{Mapped} rows mapped and {rejected} rejected make {Mapped + rejected} of {Read} read.";
    }
}
