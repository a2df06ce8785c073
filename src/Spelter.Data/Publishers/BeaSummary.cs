using System.Globalization;
using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Summary accounts of 2024: a matrix in long form without zeros, and the names of its codes. Totals are kept under
/// their codes (T001, T005 …), as printed.</summary>
internal static class BeaSummary
{
    public const string Release = "bea-io-2024-summary";
    private const string TotalIntermediate = "T001";

    // Mining other than oil and gas, chemicals, mineral products, primary metals.
    private static readonly string[] Carriers = ["212", "325", "327", "331"];

    public static IReadOnlyList<TableContent> Read(
        string file, List<WorkbookRow> sheet, string table, RowAccount account, List<string> notes)
    {
        var name = PublishedFile.NameOf(file);
        var (header, users) = Users(name, sheet);
        var codes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (column, code) in users) codes[code] = sheet[header + 1].Text(column);
        var rows = new List<IReadOnlyList<string>>();
        var worst = (Code: "", Difference: 0.0);
        foreach (var row in sheet.Skip(header + 2).Where(r => r.Text("A").Length > 0))
        {
            var commodity = row.Text("A");
            codes[commodity] = row.Text("B");
            var (sum, total, intermediate) = (0.0, 0.0, true);
            foreach (var (column, user) in users)
            {
                var (where, raw) = ($"{name}, Table!{column}{row.Number}", row.Text(column));
                // Three hyphens are BEA's nothing; 0 is less than half a million.
                var value = raw is "---" or "..." or "" ? 0 : PublisherNumber.Parse(raw, where);
                if (user == TotalIntermediate) (total, intermediate) = (value, false);
                if (intermediate) sum += value;
                if (value == 0) account.Reject(raw is "0" ? "rounds to zero million: absent from the long form" : "nothing (\"---\"): absent from the long form", where);
                else
                {
                    rows.Add([commodity, user, PublisherNumber.Format(value)]);
                    account.Map();
                }
            }

            if (!intermediate && Math.Abs(sum - total) > Math.Abs(worst.Difference)) worst = (commodity, sum - total);
        }

        if (rows.Count == 0) throw InputException.At(name, "the table has no value.", "The workbook is damaged or cut off: fetch it again.");
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"Summary 2024, {table}: industries against printed total intermediate use differ most for {worst.Code}, by {worst.Difference:0} million USD (rounding)."));
        return
        [
            new TableContent($"economy/bea-summary-2024-{table}.csv", Release, ["commodity", "user", "value_musd"], rows) { Inputs = [file] },
            new TableContent($"economy/bea-summary-2024-{table}-codes.csv", Release, ["code", "name"], [.. codes.Select(c => new[] { c.Key, c.Value })]) { Inputs = [file] },
        ];
    }

    /// <summary>Dollars of a commodity that a dollar of another for final use requires, directly and indirectly: the rows of the
    /// commodities in which minerals reach an industry.</summary>
    public static TableContent Requirements(string file, List<WorkbookRow> sheet, RowAccount account)
    {
        var name = PublishedFile.NameOf(file);
        var (header, users) = Users(name, sheet);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in sheet.Skip(header + 2).Where(r => r.Text("A").Length > 0 || r.Text("C").Length > 0))
        {
            var commodity = row.Text("A");
            foreach (var (column, user) in users)
            {
                var where = $"{name}, Table!{column}{row.Number}";
                if (!Carriers.Contains(commodity, StringComparer.Ordinal)) account.Reject("the commodity carries no mineral of the catalogue", where);
                else
                {
                    rows.Add([commodity, user, PublisherNumber.Format(PublisherNumber.Parse(row.Text(column), where))]);
                    account.Map();
                }
            }
        }

        return rows.Count == Carriers.Length * users.Count
            ? new TableContent("economy/bea-summary-2024-requirements.csv", Release, ["commodity", "product", "requirement"], rows) { Inputs = [file] }
            : throw InputException.At(name, $"the table has {rows.Count} values of {string.Join(", ", Carriers)}.", "The workbook is damaged or cut off: fetch it again.");
    }

    private static (int Header, Dictionary<string, string> Users) Users(string name, List<WorkbookRow> sheet)
    {
        if (sheet.Count < 2 || !sheet[1].Text("A").StartsWith("2024", StringComparison.Ordinal))
            throw InputException.At($"{name}(2)", "the table is not that of 2024.", "Give the summary tables of 2024.");
        var header = sheet.FindIndex(r => r.Text("C") == "111CA");
        return header >= 0 && header + 2 < sheet.Count
            ? (header, sheet[header].Cells.Keys.Skip(2).Where(k => sheet[header].Text(k).Length > 0).ToDictionary(k => k, k => sheet[header].Text(k), StringComparer.Ordinal))
            : throw InputException.At(name, "no header begins with industry 111CA.", "The workbook is damaged or cut off: fetch it again.");
    }
}
