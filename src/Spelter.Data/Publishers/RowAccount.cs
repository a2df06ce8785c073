using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Counts what became of every row of a release, so that mapped plus rejected is read by construction.</summary>
/// <param name="release">Release, as named in <c>sources.csv</c>.</param>
/// <param name="part">Part of it that is imported by itself; empty where it comes as one.</param>
internal sealed class RowAccount(string release, string part = "")
{
    private readonly Dictionary<string, Rejection> _rejections = new(StringComparer.Ordinal);

    public long Mapped { get; private set; }

    public long Read => Mapped + _rejections.Values.Sum(r => r.Rows);

    /// <summary>In the order of their reasons.</summary>
    public IEnumerable<Rejection> Rejections => _rejections.Values.OrderBy(r => r.Reason, StringComparer.Ordinal);

    public void Map(long rows = 1) => Mapped += rows;

    public void Reject(string reason, string example, long rows = 1)
    {
        if (rows == 0) return;
        _rejections[reason] = _rejections.TryGetValue(reason, out var seen)
            ? seen with { Rows = seen.Rows + rows }
            : new Rejection(reason, rows, example);
    }

    public ImportResult Result(IReadOnlyList<TableContent> tables, IReadOnlyList<string> notes) => Result([this], tables, [], notes);

    /// <summary>One result for several releases or parts.</summary>
    /// <param name="accounts">Their accounts.</param>
    /// <param name="tables">What to write.</param>
    /// <param name="sums">Sums other than of rows.</param>
    /// <param name="notes">What a reviewer should know.</param>
    public static ImportResult Result(
        IReadOnlyList<RowAccount> accounts, IReadOnlyList<TableContent> tables, IReadOnlyList<ReadTotal> sums, IReadOnlyList<string> notes) => new(
        tables, accounts.Sum(a => a.Read), accounts.Sum(a => a.Mapped),
        [.. accounts.SelectMany(a => a.Rejections).GroupBy(r => r.Reason, StringComparer.Ordinal).Select(g => g.First() with { Rows = g.Sum(r => r.Rows) })],
        [.. accounts.Select(a => a.Total), .. sums], notes);

    private ReadTotal Total => new(release, part, ReadTotal.Rows, Read);
}
