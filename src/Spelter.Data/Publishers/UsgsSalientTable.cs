using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Reads a salient table of the releases of 2022 to 2024: a row a year, a column a series of the United States.</summary>
/// <param name="map">What each column means.</param>
/// <param name="edition">Year of the edition; the year before it is an estimate throughout, as the report marks it.</param>
/// <param name="cells">Account of the cells: a row is mapped where any of its figures is.</param>
internal sealed class UsgsSalientTable(UsgsSalientMap map, int edition, RowAccount cells)
{
    private static readonly string[] Labels = ["DataSource", "Source", "Commodity", "Year"];
    private static readonly Interval HalfUnit = new(-0.5, 0.5);

    /// <summary>Facts of one row.</summary>
    public List<IReadOnlyList<string>> Facts(string member, string file, string[] header, string[] row, out string? reason)
    {
        reason = null;
        var found = new List<IReadOnlyList<string>>();
        var at = Array.FindIndex(header, h => h.Trim() == "Year");
        if (at < 0 || at >= row.Length || !Period.TryParse(row[at].Trim(), out var period))
        {
            reason = "no year in the row";
            return found;
        }

        for (var i = 0; i < row.Length; i++)
        {
            var printed = row[i].Trim();
            // A zero is printed as 0 and the unknown as NA here, so an empty cell says nothing.
            if (printed.Length == 0 || (i < header.Length && Labels.Contains(header[i].Trim(), StringComparer.Ordinal))) continue;
            var name = NameOf(header, i);
            var locator = $"{file} | {name} | {period}";
            var column = map.Find(edition, member, name);
            if (column is not { Series: { } s, Unit: { } unit }) cells.Reject(column?.Note ?? "column not in the map", locator);
            else if (Value(printed, period, column, unit) is not { } value) cells.Reject("value not readable", $"{locator} = \"{printed}\"");
            else
            {
                cells.Map();
                found.Add(ObservationRow.Cells(
                    s.Measure, s.Mineral, s.Stage, s.Form, CountryCode.UnitedStates, null, period, value.Bounds, unit, s.Basis, value.Status, row[i].Trim(), locator, column.Note));
            }
        }

        if (found.Count == 0) reason = "no figure that is mapped";
        return found;
    }

    private static string NameOf(string[] header, int index)
    {
        var name = index < header.Length ? header[index].Trim() : "";
        return name.Length > 0 && header.Count(h => h.Trim() == name) == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"#{index + 1}");
    }

    private UsgsValue? Value(string printed, Period period, UsgsSalientColumn column, Unit unit)
    {
        // One edition prints ">50%" in a column of percentages.
        var text = unit.Dimension == UnitDimension.Share ? printed.TrimEnd('%') : printed;
        var value = UsgsValue.Parse(text, period.LastYear == edition - 1 ? "Estimated." : "", unit);
        return column.IsRounded && value is { Bounds.IsExact: true, Status: ObservationStatus.Reported or ObservationStatus.Estimated } figure
            ? new(figure.Bounds + HalfUnit, ObservationStatus.Rounded)
            : value;
    }
}
