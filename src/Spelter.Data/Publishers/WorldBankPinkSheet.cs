using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Monthly prices of the World Bank's Pink Sheet. A row read is one cell: a series in a month.</summary>
public sealed class WorldBankPinkSheet : IImporter
{
    private const string Release = "world-bank-pink-sheet-2026-06";
    private const string Sheet = "Monthly Prices";
    private const int FirstYear = 2015;

    /// <summary>Series of catalogued minerals: name in the sheet without the marks of changed definition, mineral, stage, form.
    /// Coal is steam coal, not metallurgical.</summary>
    private static readonly (string Series, string Mineral, Stage Stage, string Form)[] Series =
    [
        ("Phosphate rock", "phosphate", Stage.Mined, "Phosphate rock"),
        ("Potassium chloride", "potash", Stage.Refined, "Potassium chloride"),
        ("Aluminum", "aluminum", Stage.Refined, ""),
        ("Copper", "copper", Stage.Refined, ""),
        ("Lead", "lead", Stage.Refined, ""),
        ("Tin", "tin", Stage.Refined, ""),
        ("Nickel", "nickel", Stage.Refined, ""),
        ("Zinc", "zinc", Stage.Refined, ""),
        ("Platinum", "platinum", Stage.Refined, ""),
        ("Silver", "silver", Stage.Refined, ""),
    ];

    /// <inheritdoc/>
    public string Name => "world-bank-pink-sheet";

    /// <inheritdoc/>
    public string Reads => "World Bank, Commodity Price Data (The Pink Sheet), monthly (xlsx)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var account = new RowAccount(Release);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var file in files) ReadSheet(file, account, rows);
        progress?.Report(1);
        return account.Result([new TableContent($"observations/{Release}.csv", Release, ObservationRow.Columns, rows)], []);
    }

    private static void ReadSheet(string file, RowAccount account, List<IReadOnlyList<string>> rows)
    {
        var name = PublishedFile.NameOf(file);
        var sheet = WorkbookInput.Rows(file, Sheet);
        var first = sheet.FindIndex(r => TryMonth(r.Text("A"), out _));
        if (first < 2) throw InputException.At($"{name}, {Sheet}", "no month such as 1960M01 stands in column A below two header rows.", "Give the Pink Sheet of monthly prices.");
        var (names, units) = (sheet[first - 2], sheet[first - 1]);
        var columns = names.Cells.Keys.Where(k => k != "A" && names.Text(k).Length > 0)
            .DistinctBy(k => names.Text(k).TrimEnd('*', ' '), StringComparer.Ordinal)
            .ToDictionary(k => names.Text(k).TrimEnd('*', ' '), StringComparer.Ordinal);
        foreach (var month in sheet.Skip(first))
        {
            if (!TryMonth(month.Text("A"), out var period))
            {
                account.Reject("not a month", $"{name}, {Sheet}!A{month.Number}: \"{month.Text("A")}\"");
                continue;
            }

            foreach (var (series, mineral, stage, form) in Series)
            {
                if (!columns.TryGetValue(series, out var column))
                    throw InputException.At($"{name}, {Sheet}({names.Number})", $"series \"{series}\" is missing.", "Give the Pink Sheet of monthly prices.");
                var (where, raw) = ($"{Sheet}!{column}{month.Number}", month.Text(column));
                if (period.LastYear < FirstYear) account.Reject($"month before {FirstYear}: the table begins there", where);
                else if (raw is "" or "…" or "...") account.Reject("missing (\"…\")", where);
                else
                {
                    rows.Add(ObservationRow.Cells(
                        Measure.Price, new MineralId(mineral), stage, form, CountryCode.World, null, period,
                        Interval.Exactly(PublisherNumber.Parse(raw, $"{name}, {where}")), UnitOf(units.Text(column), $"{name}, {Sheet}!{column}{units.Number}"),
                        "", ObservationStatus.Reported, raw, where, "monthly average, nominal US dollars"));
                    account.Map();
                }
            }

            account.Reject("series of a commodity that is not in the catalogue, steam coal and iron ore among them", $"{Sheet}!B{month.Number}", columns.Count - Series.Length);
        }
    }

    private static Unit UnitOf(string printed, string where) => printed switch
    {
        "($/mt)" => Unit.Find("USD/t")!,
        "($/troy oz)" => Unit.Find("USD/ozt")!,
        _ => throw InputException.At(where, $"the unit \"{printed}\" is not one that these series had.", "Compare the header with the earlier release."),
    };

    private static bool TryMonth(string text, out Period period)
    {
        period = default;
        return text.Length == 7 && text[4] == 'M'
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && Period.TryParse($"{text[..4]}-{text[5..]}", out period);
    }
}
