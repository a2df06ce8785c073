using System.Globalization;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;

namespace Spelter.Data.Publishers;

/// <summary>Six Worldwide Governance Indicators, one sheet each. A row read is one score: an economy in a year.</summary>
public sealed class WorldBankGovernance : IImporter
{
    private const string Release = "world-bank-wgi-2023";
    private const int FirstYear = 2012;
    private static readonly string[] Columns = ["country", "indicator", "year", "estimate", "standard_error"];

    private static readonly (string Sheet, string Indicator)[] Indicators =
    [
        ("VoiceandAccountability", "voice-and-accountability"),
        ("Political StabilityNoViolence", "political-stability"),
        ("GovernmentEffectiveness", "government-effectiveness"),
        ("RegulatoryQuality", "regulatory-quality"),
        ("RuleofLaw", "rule-of-law"),
        ("ControlofCorruption", "control-of-corruption"),
    ];

    /// <inheritdoc/>
    public string Name => "world-bank-wgi";

    /// <inheritdoc/>
    public string Reads => "World Bank, Worldwide Governance Indicators, 2023 update (xlsx)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var account = new RowAccount(Release);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var file in files)
        {
            for (var i = 0; i < Indicators.Length; i++)
            {
                ReadSheet(file, Indicators[i].Sheet, Indicators[i].Indicator, catalog, account, rows);
                progress?.Report((i + 1.0) / Indicators.Length);
            }
        }

        return account.Result([new TableContent($"economy/governance-{Release}.csv", Release, Columns, rows)], []);
    }

    private static void ReadSheet(
        string file, string sheetName, string indicator, CatalogTables catalog, RowAccount account, List<IReadOnlyList<string>> rows)
    {
        var place = $"{PublishedFile.NameOf(file)}, {sheetName}";
        var sheet = WorkbookInput.Rows(file, sheetName);
        // One sheet prints the row of measures twice, around the row of years: the last one counts.
        var header = sheet.FindLastIndex(r => r.Text("B") == "Code" && r.Text("C") == "Estimate");
        if (header < 1) throw InputException.At(place, "no row of measures (Code, Estimate, StdErr …) below a row of years.", "Give the workbook of the 2023 update.");
        var years = ScoreColumns(sheet[header - 1], sheet[header], place);
        if (sheet.Count == header + 1) throw InputException.At(place, "no economy stands below the header.", "The workbook is cut off: fetch it again.");
        foreach (var row in sheet.Skip(header + 1))
        {
            var code = row.Text("B");
            if (code.Length == 0 && row.Text("A").Length == 0) continue;
            // World Bank codes that differ from ISO (ROM, ZAR, WBG …) are spellings of the catalogue.
            var country = catalog.FindCountry(code);
            foreach (var (year, estimate, error) in years)
            {
                var where = $"{place}!{estimate}{row.Number}";
                if (year < FirstYear) account.Reject($"year before {FirstYear}: the table begins there", where);
                else if (country is null) account.Reject("the economy is not in the catalogue", $"{where}: {code} {row.Text("A")}");
                else if (row.Text(estimate) is "#N/A" or "") account.Reject("no estimate (\"#N/A\")", where);
                else
                {
                    rows.Add([country.Code.Value, indicator, year.ToString(CultureInfo.InvariantCulture), Single(row.Text(estimate), where), Single(row.Text(error), where)]);
                    account.Map();
                }
            }
        }
    }

    private static List<(int Year, string Estimate, string Error)> ScoreColumns(WorkbookRow years, WorkbookRow measures, string place)
    {
        var columns = new List<(int, string, string)>();
        foreach (var column in measures.Cells.Keys.Where(k => measures.Text(k) == "Estimate"))
        {
            var year = years.Text(column);
            var error = measures.Cells.Keys.FirstOrDefault(k => measures.Text(k) == "StdErr" && years.Text(k) == year);
            if (error is null || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                throw InputException.At($"{place}!{column}{years.Number}", $"\"{year}\" is not a year with estimate and standard error.", "Give the workbook of the 2023 update.");
            columns.Add((number, column, error));
        }

        return columns;
    }

    // The publisher holds single-precision numbers; the workbook shows them with the digits that only a double needs.
    private static string Single(string text, string where) => ((float)PublisherNumber.Parse(text, where)).ToString("R", CultureInfo.InvariantCulture);
}
