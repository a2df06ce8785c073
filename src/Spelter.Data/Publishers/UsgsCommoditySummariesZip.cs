using System.Globalization;
using System.Text.RegularExpressions;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Imports the USGS Mineral Commodity Summaries 2022, 2023 and 2024: a zip with two CSV for each mineral, the salient
/// statistics of the United States and the world table, and with summary tables.</summary>
/// <param name="series">What each series of the world tables means; its chapter is <c>mcs-</c> and the edition.</param>
/// <param name="salient">What each column of the salient tables means.</param>
/// <param name="edition">Year of the edition.</param>
public sealed partial class UsgsCommoditySummariesZip(UsgsSeriesMap series, UsgsSalientMap salient, int edition) : IImporter
{
    private readonly UsgsSummaryTables _summaries = new(salient, edition);

    /// <inheritdoc/>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"usgs-mcs-{edition}");

    /// <inheritdoc/>
    public string Reads { get; } = string.Create(CultureInfo.InvariantCulture, $"USGS Mineral Commodity Summaries {edition}, data release (zip of CSV)");

    private string Chapter => Name["usgs-".Length..];

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        var path = TextInput.Single(files, Name);
        var members = UsgsZip.Members(path);
        if (!members.Any(m => Code(m) is { Success: true } code && code.Groups["edition"].Value == Name[^4..]))
            throw InputException.At(path, $"the zip holds no table of the edition {edition}.", "Give the data release of that edition.");
        // The figures in the rows have an account of their own: a row is mapped where any of its figures is.
        var (account, cells) = (new RowAccount(Name), new RowAccount(Name));
        var table = new UsgsSalientTable(salient, edition, cells);
        var facts = new List<IReadOnlyList<string>>();
        for (var i = 0; i < members.Count; i++)
        {
            Map(members[i], catalog, table, account, facts);
            progress?.Report((i + 1.0) / members.Count);
        }

        return account.Result([new($"observations/{Name}.csv", Name, ObservationRow.Columns, facts)], NotesOf(cells));
    }

    private static List<string> NotesOf(RowAccount cells) =>
    [
        $"Figures of the salient tables: {cells.Mapped} of {cells.Read} mapped.",
        .. cells.Rejections.Select(r => $"{r.Rows} figures left out: {r.Reason}. Example: {r.Example}"),
    ];

    private void Map(UsgsMember member, CatalogTables catalog, UsgsSalientTable table, RowAccount account, List<IReadOnlyList<string>> facts)
    {
        var code = Code(member);
        var commodity = code.Groups["code"].Value;
        var header = member.Rows.Count > 0 ? member.Rows[0] : [];
        var refused = Refusal(code, commodity, header);
        if (!code.Success || (refused is null && IsSalient(code)))
        {
            foreach (var row in member.Rows.Skip(1)) MapRow(row);
            return;
        }

        void MapRow(string[] row)
        {
            string? reason;
            List<IReadOnlyList<string>> found;
            if (code.Success) found = table.Facts(commodity, member.Name, header, row, out reason);
            else found = _summaries.Fact(member.Name, header, row, catalog, out reason) is { } fact ? [fact] : [];
            facts.AddRange(found);
            if (found.Count > 0) account.Map();
            else account.Reject(reason ?? "no figure in the row", $"{member.Name}: {string.Join(" | ", row.Take(3))}");
        }

        var columns = UsgsZipColumn.Of(header, edition);
        if (refused is null && columns.Count == 0)
            throw InputException.At($"{member.Name}(1)", "no column of figures such as \"Prod_t_2022\".", $"The header has: {string.Join(", ", header)}.");
        foreach (var row in member.Rows.Skip(1))
        {
            var reason = refused;
            var found = reason is null ? Facts(member, commodity, header, columns, row, catalog, out reason) : [];
            facts.AddRange(found);
            if (found.Count > 0) account.Map();
            else account.Reject(reason ?? "no figure in the row", $"{member.Name}: {string.Join(" | ", row.Take(3))}");
        }
    }

    private string? Refusal(Match code, string commodity, string[] header)
    {
        var isWorld = header.Length > 1 && header[1].Trim() == "Country";
        if (IsSalient(code))
        {
            // The publisher's error of 2024: the members named salient of cobalt, gypsum and kyanite hold world tables.
            if (!isWorld) return salient.Knows(edition, commodity) ? null : $"not a mineral of the list: {commodity}";
            return commodity == "cobal"
                ? "the member named salient holds a world table, labelled one year too early: cobal"
                : $"the member named salient holds a world table: {commodity}";
        }

        return series.Knows(Chapter, commodity) ? null : $"not a mineral of the list: {commodity}";
    }

    private List<IReadOnlyList<string>> Facts(
        UsgsMember member, string commodity, string[] header, IReadOnlyList<UsgsZipColumn> columns, string[] row, CatalogTables catalog, out string? reason)
    {
        reason = null;
        var found = new List<IReadOnlyList<string>>();
        var (country, type) = (Cell(row, 1), Cell(row, 2));
        if (UsgsCountries.Find(country, catalog) is not { } code)
        {
            reason = $"country not known: {country}";
            return found;
        }

        foreach (var column in columns)
        {
            var printed = Cell(row, column.Index);
            // A zero is printed as 0 and the unknown as NA here, so an empty cell says nothing.
            if (string.IsNullOrWhiteSpace(printed) || series.Find(Chapter, commodity, "world", column.Stem, type) is not { } s) continue;
            var note = Cell(row, column.NoteIndex(header));
            var unit = s.Unit ?? column.Unit;
            if (UsgsValue.Parse(printed, column.IsEstimate ? "Estimated." : note, unit) is not { } value)
            {
                reason = $"value not readable: {printed.Trim()}";
                return [];
            }

            found.Add(ObservationRow.Cells(
                s.Measure, s.Mineral, s.Stage, s.Form, code, null, Period.Year(column.Year), value.Bounds, unit, s.Basis, value.Status,
                printed, $"{member.Name} | {type} | {country} | {header[column.Index]}", note));
        }

        if (found.Count == 0) reason = $"no figure that is mapped: {commodity}: {type}";
        return found;
    }

    private static bool IsSalient(Match code) => code.Groups["kind"].Value.Equals("salient", StringComparison.OrdinalIgnoreCase);

    private static string Cell(string[] row, int index) => index >= 0 && index < row.Length ? row[index] : "";

    private static Match Code(UsgsMember member) => MemberName().Match(member.Name);

    [GeneratedRegex(@"(^|/)mcs(?<edition>\d{4})-?(?<code>[a-z-]+)_(?<kind>salient|world)\.csv$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MemberName();
}
