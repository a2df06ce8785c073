using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Imports the world tables of the USGS Mineral Commodity Summaries 2025: one gzip table in wide form, UTF-8 with a
/// byte-order mark, production, capacity and reserves beside each other. A blank number is not available, and the note
/// columns say where it is withheld.</summary>
/// <param name="series">What each series means; its chapter is <see cref="Chapter"/>.</param>
public sealed class UsgsCommoditySummaries2025World(UsgsSeriesMap series) : IImporter
{
    /// <summary>Word that stands in the chapter column of the series map for this release, which names no chapters.</summary>
    public const string Chapter = "mcs-2025-world";

    private static readonly string[] Columns =
    [
        "COMMODITY", "COUNTRY", "TYPE", "UNIT_MEAS", "PROD_2023", "PROD_EST_ 2024", "PROD_NOTES",
        "CAP_2023", "CAP_EST_ 2024", "CAP_NOTES", "RESERVES_2024", "RESERVE_NOTES",
    ];

    // Column of the value, column of its note, year, statistics of the series map, and whether the header calls it an estimate.
    private static readonly (int Value, int Note, int Year, string Statistics, bool Estimate)[] Cells =
    [
        (4, 6, 2023, "Production", false), (5, 6, 2024, "Production", true), (7, 9, 2023, "Capacity", false),
        (8, 9, 2024, "Capacity", true), (10, 11, 2024, "Reserves", false),
    ];

    /// <inheritdoc/>
    public string Name => "usgs-mcs-2025";

    /// <inheritdoc/>
    public string Reads => "USGS Mineral Commodity Summaries 2025, world data release (CSV, gzip)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        var path = TextInput.Single(files, Name);
        var rows = TextInput.Records(path, TextInput.Utf8, Columns);
        var account = new RowAccount(Name);
        var facts = new List<IReadOnlyList<string>>();
        for (var i = 0; i < rows.Count; i++)
        {
            var found = Map(rows[i].Cells, catalog, out var reason);
            facts.AddRange(found);
            if (found.Count > 0) account.Map();
            else account.Reject(reason, $"{PublishedFile.NameOf(path)}({rows[i].Number}): {rows[i].Cells[0].Trim()} | {rows[i].Cells[2]} | {rows[i].Cells[1]}");
        }

        progress?.Report(1);
        return account.Result([new($"observations/{Name}.csv", Name, ObservationRow.Columns, facts)], []);
    }

    private List<IReadOnlyList<string>> Map(string[] row, CatalogTables catalog, out string reason)
    {
        var found = new List<IReadOnlyList<string>>();
        var (commodity, country, type) = (row[0].Trim(), row[1].Trim(), row[2].Trim());
        reason = $"no measure for the series: {commodity}: {type}";
        if (!series.Knows(Chapter, commodity)) reason = $"not a mineral of the list: {commodity}";
        // One row sums ilmenite and rutile under the type of ilmenite, where it would contradict the total of ilmenite.
        else if (country.Contains("ilmenite and rutile", StringComparison.Ordinal)) reason = "sum of two series under the name of one";
        else if (UsgsCountries.Find(country, catalog) is not { } code) reason = $"country not known: {country}";
        else
        {
            foreach (var cell in Cells)
            {
                if (series.Find(Chapter, commodity, "", cell.Statistics, type) is not { } s) continue;
                if ((s.Unit ?? UsgsUnits.Find(row[3])) is not { } unit)
                {
                    reason = $"unit not known: {row[3]}";
                    break;
                }

                var (printed, note) = (row[cell.Value], row[cell.Note].Trim());
                if (Value(printed, note, type, cell.Estimate, unit) is not { } value)
                {
                    found.Clear();
                    reason = $"value not readable: {printed}";
                    break;
                }

                found.Add(ObservationRow.Cells(
                    s.Measure, s.Mineral, s.Stage, s.Form, code, null, Period.Year(cell.Year), value.Bounds, unit, s.Basis,
                    value.Status, printed, $"{commodity} | {type} | {country} | {Columns[cell.Value]}", note));
            }
        }

        return found;
    }

    private static UsgsValue? Value(string printed, string note, string type, bool estimate, Unit unit)
    {
        if (printed.Trim().Length > 0)
        {
            // A series named "…, estimated" is estimated in both years, unless the note of the row says "reported".
            var isEstimate = estimate || note.StartsWith("estimated", StringComparison.OrdinalIgnoreCase)
                || (type.EndsWith("estimated", StringComparison.OrdinalIgnoreCase) && !note.Contains("reported", StringComparison.OrdinalIgnoreCase));
            return UsgsValue.Parse(printed, isEstimate ? "Estimated." : "", unit);
        }

        if (note.StartsWith("W ", StringComparison.Ordinal)) return UsgsValue.Parse("W", note, unit);
        return UsgsValue.Parse(note.StartsWith("Less than 1/2 unit", StringComparison.Ordinal) ? "s" : "", note, unit);
    }
}
