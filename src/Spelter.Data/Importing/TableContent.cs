namespace Spelter.Data.Importing;

/// <summary>One table to write: text cells in the order of the columns.</summary>
/// <param name="Path">Path below the data folder with forward slashes, such as <c>observations/usgs-mcs-2026.csv</c>.</param>
/// <param name="SourceId">Release that the facts come from, as named in <c>sources.csv</c>.</param>
/// <param name="Columns">Header.</param>
/// <param name="Rows">Cells; order is the table's own and stable from import to import.</param>
public sealed record TableContent(
    string Path,
    string SourceId,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Paths of those of the import's files that this table was made from; null where it was made from all. The
    /// manifest then does not depend on which files a person happened to import together.</summary>
    public IReadOnlyList<string>? Inputs { get; init; }
}
