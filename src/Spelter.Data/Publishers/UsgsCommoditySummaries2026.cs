using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Imports the commodity release of the USGS Mineral Commodity Summaries 2026: one gzip table in long form,
/// Windows-1252, one value a row.</summary>
/// <param name="series">What each series of a listed mineral means.</param>
/// <param name="offList">What the United States series of the other chapters mean, null to leave these out.</param>
public sealed class UsgsCommoditySummaries2026(UsgsSeriesMap series, UsgsSeriesMap? offList = null) : IImporter
{
    // The release prints two series of mica under one name; the map names the second so.
    private const string Second = " (second)";

    private static readonly string[] Columns =
        ["MCS chapter", "Section", "Commodity", "Country", "Statistics", "Statistics_detail", "Unit", "Year", "Value", "Notes"];

    /// <inheritdoc/>
    public string Name => "usgs-mcs-2026";

    /// <inheritdoc/>
    public string Reads => "USGS Mineral Commodity Summaries 2026, commodity data release (CSV, gzip)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        var path = TextInput.Single(files, Name);
        var rows = TextInput.Records(path, TextInput.Windows1252, Columns);
        var account = new RowAccount(Name);
        var facts = new List<IReadOnlyList<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = new Row(rows[i].Cells);
            if (!seen.Add($"{row.Commodity} | {row.Locator}") && Find(row with { Suffix = Second }) is not null) row = row with { Suffix = Second };
            if (Map(row, catalog, out var reason) is { } cells)
            {
                facts.Add(cells);
                account.Map();
            }
            else
            {
                account.Reject(reason, $"{PublishedFile.NameOf(path)}({rows[i].Number}): {row.Locator} = \"{row.Value}\"");
            }

            if (i % 500 == 0) progress?.Report((double)i / rows.Count);
        }

        progress?.Report(1);
        return account.Result([new($"observations/{Name}.csv", Name, ObservationRow.Columns, facts)], []);
    }

    private IReadOnlyList<string>? Map(Row row, CatalogTables catalog, out string reason)
    {
        reason = "";
        if (Find(row) is not { } s)
        {
            reason = series.Knows(row.Chapter, row.Commodity)
                ? $"no measure for the series: {row.Chapter}: {row.Detail}"
                : $"not a mineral of the list: {(series.Knows(row.Chapter) ? $"{row.Chapter}: {row.Commodity}" : row.Chapter)}";
            return null;
        }

        if ((s.Unit ?? UsgsUnits.Find(row.Unit)) is not { } unit) reason = $"unit not known: {row.Unit}";
        else if (UsgsCountries.Find(row.Country, catalog) is not { } country) reason = $"country not known: {row.Country}";
        else if (!TryPeriod(row.Year, out var period)) reason = $"period not readable: {row.Year}";
        // The release prints "?" where a character was lost; before a figure it was a minus sign or a dash, which one is not known.
        else if (UsgsValue.Parse(row.Value, row.Notes, unit) is not { } value) reason = $"value not readable: {row.Value}";
        else
        {
            var isSource = s.Measure == Measure.ImportSourceShare;
            return ObservationRow.Cells(
                s.Measure, s.Mineral, s.Stage, s.Form, isSource ? CountryCode.UnitedStates : country, isSource ? country : null,
                period, value.Bounds, unit, s.Basis, value.Status, row.Value, row.Locator, row.Notes);
        }

        return null;
    }

    private UsgsSeries? Find(Row row) =>
        series.Find(row.Chapter, row.Commodity, row.Section, row.Statistics, row.Detail)
        ?? offList?.Find(row.Chapter, row.Commodity, row.Section, row.Statistics, row.Detail);

    // "2021–24" has an en dash and a short last year.
    private static bool TryPeriod(string printed, out Period period) => Period.TryParse(
        printed.Length == 7 && printed[4] == '–' ? $"{printed[..4]}/{printed[..2]}{printed[5..]}" : printed, out period);

    private readonly record struct Row(string[] Cells)
    {
        public string Suffix { get; init; } = "";

        public string Chapter => Cells[0];

        public string Section => Cells[1];

        public string Commodity => Cells[2];

        public string Country => Cells[3];

        public string Statistics => Cells[4];

        public string Detail => Cells[5] + Suffix;

        public string Unit => Cells[6];

        public string Year => Cells[7];

        public string Value => Cells[8];

        public string Notes => Cells[9];

        public string Locator => $"{Chapter} | {Section} | {Detail} | {Country} | {Year}";
    }
}
