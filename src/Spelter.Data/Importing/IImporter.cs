using Spelter.Catalog;

namespace Spelter.Data.Importing;

/// <summary>Reads one publisher's own format and turns it into Spelter's tables. Pure with regard to the store: it
/// returns what to write, and nothing is written unless the whole import succeeds.</summary>
public interface IImporter
{
    /// <summary>Name on the command line: <c>spelter data import NAME FILE…</c>.</summary>
    string Name { get; }

    /// <summary>One line: which files of which publisher it reads.</summary>
    string Reads { get; }

    /// <summary>Parses the files.</summary>
    /// <param name="files">Paths of the publisher's files, as published (gzip and zip are read in place).</param>
    /// <param name="catalog">Names to map to.</param>
    /// <param name="progress">Share done, 0 to 1.</param>
    /// <exception cref="InputException">A file is not what it claims to be.</exception>
    ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress);
}
