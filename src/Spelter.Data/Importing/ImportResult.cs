namespace Spelter.Data.Importing;

/// <summary>What an import would write, and the account of every row that it read.</summary>
/// <param name="Tables">Tables of the store, whole: a second import of the same files writes the same bytes.</param>
/// <param name="RowsRead">Rows of the publisher's files.</param>
/// <param name="RowsMapped">Rows that became facts.</param>
/// <param name="Rejections">Rows that did not, with the reason and how many; mapped plus rejected is read.</param>
/// <param name="Totals">Sums over all that was read, held against the totals known of the releases before anything is written.</param>
/// <param name="Notes">What a reviewer of the import should know: values left out, lines not found, printed totals beside sums.</param>
public sealed record ImportResult(
    IReadOnlyList<TableContent> Tables,
    long RowsRead,
    long RowsMapped,
    IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<ReadTotal> Totals,
    IReadOnlyList<string> Notes);
