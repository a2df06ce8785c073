namespace Spelter.Cli.Tests;

/// <summary>The walk "Add a mineral" of CONTRIBUTING.md with an invented one: rows in the tables that it names, no line of code.</summary>
public sealed class AddedMineralTests : IDisposable
{
    private static readonly string[] Tables =
    [
        "catalog/minerals.csv", "catalog/critical-minerals-lists.csv", "catalog/chain.csv", "catalog/by-products.csv",
        "catalog/ore-to-processing.csv", "catalog/tariff-lines.csv",
    ];

    private readonly DataCopy _data = new();

    public AddedMineralTests()
    {
        _data.Append(Tables[0], "spelterium,Spelterium,,,Spelter metal,mineral");
        _data.Append(Tables[1], "2025,2025-11-07,\"90 FR 50494, FR Doc. 2025-19813\",A,spelterium");
        _data.Append(Tables[2], "spelterium,Refined,spelterium metal,1,1,basis Sp; invented,zinc");
        _data.Append(Tables[3], "spelterium,all,invented,C,yes,from zinc");
        _data.Append(Tables[4], "spelterium,,,,,,,,,,no series of it is published,,invented");
        _data.Append(Tables[5], "8112999999,spelterium,Refined,spelterium metal,Other: > Spelterium,kg,1,1,1,1,exclusive line,low,invented");
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_contributors_page_names_the_tables()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CONTRIBUTING.md"));
        page.ShouldContain($"`spelter data register --data data {string.Join(' ', Tables)}`");
    }

    [Fact]
    public void A_mineral_that_is_added_as_rows_is_assessed_and_its_gaps_are_named()
    {
        CommandLine.Run("data", "verify", "--data", _data.Path).Exit.ShouldBe(SpelterCommand.BadInput, "rows were added and not registered");
        Run(["data", "register", .. Tables]);
        Run("data", "verify").ShouldContain("agree with the manifest");
        Run("minerals").ShouldContain("Spelterium");
        Run("stages", "spelterium").ShouldContain("spelterium metal");
        Run("codes", "spelter metal").ShouldContain("8112.99.99.99");
        var report = CommandLine.Json("assess", "--json", "--data", _data.Path).GetProperty("result");
        report.GetProperty("minerals").GetArrayLength().ShouldBe(61);
        var own = report.GetProperty("minerals").EnumerateArray().Single(m => m.GetProperty("id").GetString() == "spelterium");
        own.GetProperty("unknowns").GetArrayLength().ShouldBeGreaterThan(5);
        Run("assess", "spelterium").ShouldContain("not known");
    }

    [Fact]
    public void A_line_mapped_after_the_import_has_unknown_imports_not_none()
    {
        // Horses: in the published totals of both years, on no line of the map.
        _data.Append(Tables[5], "0101210010,spelterium,Refined,spelterium metal,Horses,no,1,1,1,1,exclusive line,low,invented");
        Run(["data", "register", .. Tables]);
        var (exit, _, error) = CommandLine.Run("data", "verify", "--data", _data.Path);
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldStartWith("spelter: catalog/tariff-lines.csv: 0101.21.00.10 is mapped, but stands in trade/us-imports-2024-unmapped.csv and trade/us-imports-2025-unmapped.csv: ");
        error.ShouldContain("import the release again");
        var imports = CommandLine.Json("codes", "--hts", "0101.21.00.10", "--json", "--data", _data.Path).GetProperty("result").GetProperty("imports").EnumerateArray().ToList();
        imports.Count.ShouldBe(2);
        foreach (var year in imports)
        {
            (year.GetProperty("status").GetString(), year.GetProperty("calculatedDutyStatus").GetString()).ShouldBe(("NotAvailable", "NotAvailable"));
            year.GetProperty("reason").GetString().ShouldBe("mapped after the import: import the release again");
            foreach (var value in new[] { "generalUsd", "consumptionUsd", "dutiableUsd", "calculatedDutyUsd", "origins" })
                year.GetProperty(value).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, value);
        }

        Run("codes", "--hts", "0101.21.00.10").ShouldContain("2025: not known, mapped after the import");
        // In neither table of a year: nobody imported it, since mapped and unmapped lines add to the published total.
        var absent = CommandLine.Json("codes", "--hts", "8112.99.99.99", "--json", "--data", _data.Path).GetProperty("result").GetProperty("imports");
        absent.EnumerateArray().ShouldAllBe(i => i.GetProperty("status").GetString() == "Zero");
    }

    private string Run(params string[] line)
    {
        var (exit, output, error) = CommandLine.Run([.. line, "--data", _data.Path]);
        exit.ShouldBe(SpelterCommand.Success, error);
        return output;
    }
}
