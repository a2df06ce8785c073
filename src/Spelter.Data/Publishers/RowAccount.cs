using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Counts what became of every row, so that mapped plus rejected is read by construction.</summary>
internal sealed class RowAccount
{
    private readonly Dictionary<string, Rejection> _rejections = new(StringComparer.Ordinal);
    private long _mapped;

    public void Map(long rows = 1) => _mapped += rows;

    public void Reject(string reason, string example, long rows = 1)
    {
        if (rows == 0) return;
        _rejections[reason] = _rejections.TryGetValue(reason, out var seen)
            ? seen with { Rows = seen.Rows + rows }
            : new Rejection(reason, rows, example);
    }

    public ImportResult Result(IReadOnlyList<TableContent> tables, IReadOnlyList<string> checks) =>
        new(tables, _mapped + _rejections.Values.Sum(r => r.Rows), _mapped, [.. _rejections.Values], checks);
}
