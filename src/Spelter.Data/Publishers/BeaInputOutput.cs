using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Input–output accounts of the Bureau of Economic Analysis: detail of 2017 (402 industries: use of imports and of
/// domestic output, total requirements) and summary of 2024 (use table, import matrix, total requirements). The row read is a line of a list, or a cell of a matrix.</summary>
public sealed class BeaInputOutput : IImporter
{
    private const string UseTitle = "The Use of Commodities by Industries";
    private const string ImportTitle = "Import Matrix";
    private const string RequirementsTitle = "Total Requirements, Commodity-by-Commodity";

    /// <inheritdoc/>
    public string Name => "bea-io";

    /// <inheritdoc/>
    public string Reads => "U.S. Bureau of Economic Analysis: detail 2017 (nine CSV files together), summary 2024 use table, import matrix and total requirements (xlsx)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        List<RowAccount> accounts = [];
        var (tables, notes) = (new List<TableContent>(), new List<string>());
        var detail = files.Where(f => !f.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).ToList();
        if (detail.Count > 0)
        {
            accounts.Add(new RowAccount(BeaDetail.Release));
            tables.AddRange(BeaDetail.Read(detail, accounts[^1], notes));
        }

        progress?.Report(0.5);
        foreach (var file in files.Except(detail))
        {
            var sheet = WorkbookInput.Rows(file, "Table");
            var title = sheet.Count == 0 ? "" : sheet[0].Text("A");
            var table = title.StartsWith(UseTitle, StringComparison.Ordinal) ? "use"
                : title.StartsWith(ImportTitle, StringComparison.Ordinal) ? "imports"
                : title.StartsWith(RequirementsTitle, StringComparison.Ordinal) ? "requirements"
                : throw InputException.At(PublishedFile.NameOf(file), $"the title \"{title}\" is neither that of the use table nor of the import matrix or of the requirements.", "Give the summary tables of 2024.");
            var account = new RowAccount(BeaSummary.Release, table);
            accounts.Add(account);
            tables.AddRange(table == "requirements" ? [BeaSummary.Requirements(file, sheet, account)] : BeaSummary.Read(file, sheet, table, account, notes));
        }

        progress?.Report(1);
        return RowAccount.Result(accounts, tables, [], notes);
    }
}
