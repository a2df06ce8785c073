using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class WorldBankTests : IDisposable
{
    private static readonly object?[] Names =
        ["", "Coal, Australian", "Phosphate rock", "Potassium chloride **", "Aluminum", "Copper", "Lead", "Tin", "Nickel", "Zinc", "Platinum", "Silver"];

    private static readonly object?[] Units =
        ["", "($/mt)", "($/mt)", "($/mt)", "($/mt)", "($/mt)", "($/mt)", "($/mt)", "($/mt)", "($/mt)", "($/troy oz)", "($/troy oz)"];

    private static readonly string[] Sheets =
        ["VoiceandAccountability", "Political StabilityNoViolence", "GovernmentEffectiveness", "RegulatoryQuality", "RuleofLaw", "ControlofCorruption"];

    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_price_is_read_a_missing_month_and_an_early_month_are_rejected()
    {
        var path = _folder.Workbook("prices.xlsx", ("Monthly Prices", [
            Names, Units,
            ["2014M12", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
            ["2026M05", 1, "…", 3, 4, 13543.19, 6, 7, 8, 9, 1998.39, 11]]));
        var result = new WorldBankPinkSheet().Import([path], InputFolder.Catalog, null);
        (result.RowsRead, result.RowsMapped).ShouldBe((22, 9));
        result.Rejections.Select(r => r.Rows).ShouldBe([10, 2, 1], ignoreOrder: true);
        result.Tables[0].Rows.Single(r => r[1] == "copper").ShouldContain("13543.19");
        result.Tables[0].Rows.Single(r => r[1] == "platinum")[9].ShouldBe("USD/ozt");
    }

    [Fact]
    public void A_changed_unit_or_a_missing_series_is_refused()
    {
        Refuse(new WorldBankPinkSheet(), _folder.Workbook("units.xlsx", ("Monthly Prices", [Names, [.. Units.Select(_ => "($/kg)")], ["2026M05", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]])));
        Refuse(new WorldBankPinkSheet(), _folder.Workbook("series.xlsx", ("Monthly Prices", [["", "Copper"], ["", "($/mt)"], ["2026M05", 1]])));
        Refuse(new WorldBankPinkSheet(), _folder.Workbook("sheet.xlsx", ("Prices", [["2026M05", 1]])));
    }

    [Fact]
    public void World_Bank_codes_become_ISO_codes_and_a_missing_score_is_absent()
    {
        var path = _folder.Workbook("wgi.xlsx", [.. Sheets.Select(s => (s, Scores()))]);
        var result = new WorldBankGovernance().Import([path], InputFolder.Catalog, null);
        (result.RowsRead, result.RowsMapped).ShouldBe((18, 6));
        result.Rejections.Single(r => r.Reason.Contains("catalogue", StringComparison.Ordinal)).Rows.ShouldBe(6);
        result.Tables[0].Rows[1].ShouldBe(["COD", "political-stability", "2022", "-1.97775", "0.22"]);
    }

    [Fact]
    public void What_is_not_a_whole_workbook_is_refused()
    {
        var path = _folder.Workbook("wgi.xlsx", [.. Sheets.Select(s => (s, Scores()))]);
        var length = (int)new FileInfo(path).Length;
        IImporter[] importers = [new WorldBankGovernance(), new WorldBankPinkSheet(), new BeaInputOutput()];
        foreach (var importer in importers)
        {
            Refuse(importer, _folder.Text("text.xlsx", "no workbook"));
            Refuse(importer, _folder.Text("empty.xlsx", ""));
            Refuse(importer, Path.Combine(_folder.Path_, "absent.xlsx"));
            Refuse(importer, path + "x");
            Refuse(importer, _folder.CutOff(path, length / 2));
            Refuse(importer, _folder.CutOff(path, length - 30));
        }
    }

    private static object?[][] Scores() =>
    [
        ["", "", 2022, 2022],
        ["Country/Territory", "Code", "Estimate", "StdErr"],
        ["Congo, Dem. Rep.", "ZAR", -1.97775, 0.22],
        ["Aruba", "ABW", "#N/A", "#N/A"],
        ["Netherlands Antilles (former)", "ANT", 1.0, 0.2],
    ];

    private static void Refuse(IImporter importer, string path) =>
        Should.Throw<InputException>(() => importer.Import([path], InputFolder.Catalog, null)).Problem.Remedy.ShouldNotBeEmpty();
}
