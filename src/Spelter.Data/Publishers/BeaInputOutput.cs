using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Input–output accounts of the Bureau of Economic Analysis: detail of 2017 (402 industries, use of imports) and
/// summary of 2024 (use table and import matrix). The row read is a line of a list, or a cell of a matrix.</summary>
public sealed class BeaInputOutput : IImporter
{
    private const string UseTitle = "The Use of Commodities by Industries";
    private const string ImportTitle = "Import Matrix";

    /// <inheritdoc/>
    public string Name => "bea-io";

    /// <inheritdoc/>
    public string Reads => "U.S. Bureau of Economic Analysis: detail 2017 (seven CSV files together), summary 2024 use table and import matrix (xlsx)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var account = new RowAccount();
        var (tables, checks) = (new List<TableContent>(), new List<string>());
        var detail = files.Where(f => !f.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).ToList();
        if (detail.Count > 0) tables.AddRange(BeaDetail.Read(detail, account, checks));
        progress?.Report(0.5);
        foreach (var file in files.Except(detail))
        {
            var sheet = WorkbookInput.Rows(file, "Table");
            var title = sheet.Count == 0 ? "" : sheet[0].Text("A");
            var table = title.StartsWith(UseTitle, StringComparison.Ordinal) ? "use"
                : title.StartsWith(ImportTitle, StringComparison.Ordinal) ? "imports"
                : throw InputException.At(TextInput.Name(file), $"the title \"{title}\" is neither that of the use table nor of the import matrix.", "Give the summary tables of 2024.");
            tables.AddRange(BeaSummary.Read(file, sheet, table, account, checks));
        }

        progress?.Report(1);
        return account.Result(tables, checks);
    }
}
