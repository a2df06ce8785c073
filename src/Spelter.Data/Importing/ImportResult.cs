namespace Spelter.Data.Importing;

/// <summary>What an import would write, and the account of every row that it read.</summary>
/// <param name="Tables">Tables of the store, whole: a second import of the same files writes the same bytes.</param>
/// <param name="RowsRead">Rows of the publisher's files.</param>
/// <param name="RowsMapped">Rows that became facts.</param>
/// <param name="Rejections">Rows that did not, with the reason and how many; mapped plus rejected is read.</param>
/// <param name="Checks">Totals that had to agree, as sentences with both numbers.</param>
public sealed record ImportResult(
    IReadOnlyList<TableContent> Tables,
    long RowsRead,
    long RowsMapped,
    IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<string> Checks);
