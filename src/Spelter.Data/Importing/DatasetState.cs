namespace Spelter.Data.Importing;

/// <summary>What a data folder holds.</summary>
/// <param name="Sha256">Hash of <c>manifest.csv</c>, which holds the hash of every table; where tables are not as it says, hash of
/// the manifest followed by a line "path hash" for each of them. Two answers with one hash rest on one data set.</param>
/// <param name="Modified">Tables that are not as the manifest says, sorted by path.</param>
public sealed record DatasetState(string Sha256, IReadOnlyList<string> Modified)
{
    /// <summary>True where a table is not as the manifest says.</summary>
    public bool IsModified => Modified.Count > 0;
}
