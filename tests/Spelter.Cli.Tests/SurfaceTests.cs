using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>What is no figure is never printed as one, and what belongs to a figure stands with it, on every surface.</summary>
public sealed class SurfaceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-surfaces-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("assess")]
    [InlineData("reliance")]
    public void A_net_exporter_is_no_zero_in_json(string command)
    {
        // USGS MCS 2026, zinc in ores and concentrates: E.
        var result = CommandLine.Json(command, "zinc", "--json").GetProperty("result");
        var figures = command == "assess" ? result.GetProperty("minerals")[0] : result;
        var exporter = figures.GetProperty("reliance").EnumerateArray()
            .First(r => r.GetProperty("form").GetString() == "Ores and concentrates" && r.GetProperty("year").GetInt32() == 2025);
        exporter.GetProperty("status").GetString().ShouldBe("NetExporter");
        exporter.GetProperty("value").ValueKind.ShouldBe(JsonValueKind.Null);
        exporter.GetProperty("low").ValueKind.ShouldBe(JsonValueKind.Null);
        exporter.GetProperty("high").GetDouble().ShouldBe(0);
    }

    [Fact]
    public void A_net_exporter_has_no_low_bound_in_csv() =>
        CommandLine.Run("assess", "zinc", "--csv").Output.ShouldContain("zinc,reliance,net-import-reliance,,Ores and concentrates,USA,2025,,0,percent,net exporter,");

    [Fact]
    public void Each_figure_of_the_ranking_has_its_product()
    {
        var text = Report("assess", "titanium", "silicon", "arsenic", "zinc", "hafnium");
        text.ShouldContain("Titanium mineral concentrates: est. 88; TiO2 pigment: net exporter; Titanium sponge metal: est. 100 (2025)");
        text.ShouldContain("Ores and concentrates: net exporter; Refined zinc: est. 73 (2025)");
        text.ShouldContain("China (refined, Ferrosilicon, 2025); China (refined, Silicon metal, 2025)");
        text.ShouldContain("Peru (refined, arsenic trioxide, 2025)");
        text.ShouldMatch(@"\| Hafnium \|[^\n]* not published \|");
    }

    [Fact]
    public void The_terminal_names_the_product_of_each_figure_and_says_not_published()
    {
        var text = Terminal("titanium", "arsenic", "hafnium");
        text.ShouldContain("Titanium mineral concentrates: 88 %; TiO2 pigment: net exporter; Titanium sponge metal: 100 %");
        text.ShouldContain("arsenic trioxide: Peru 49.6 %");
        text.ShouldMatch(@"Hafnium \S+ to \S+ not published");
    }

    [Fact]
    public void A_shift_on_scrap_of_five_metals_is_no_shift_of_gallium_alone()
    {
        const string Words = "8112.92.07.00 (line of several minerals or goods)";
        Terminal("gallium").ShouldContain($"{Words} from Chile");
        Report("assess", "gallium").ShouldContain(Words);
        var shifts = CommandLine.Json("assess", "gallium", "--json").GetProperty("result").GetProperty("minerals")[0].GetProperty("originShifts").EnumerateArray().ToList();
        shifts.Where(s => s.GetProperty("hts6").GetString() == "811292").Select(s => (s.GetProperty("hts10")[0].GetString(), s.GetProperty("isBasket").GetBoolean()))
            .Distinct().ShouldBe([("8112920700", true), ("8112921000", false)], ignoreOrder: true);
    }

    [Fact]
    public void A_suspended_ban_rests_on_the_days_that_stand_beside_it() =>
        Terminal("gallium").ShouldContain("ban that rests from 2025-11-09 to 2026-11-27; evidence grade B");

    [Fact]
    public void Sources_have_their_titles_in_the_terminal() =>
        Terminal("gallium").ShouldContain("usgs-mcs-2026: U.S. Geological Survey, Mineral Commodity Summaries 2026");

    [Fact]
    public void Imports_of_a_year_and_the_answer_of_the_risk_rule_have_a_source()
    {
        var imports = CommandLine.Json("assess", "gallium", "--json").GetProperty("result").GetProperty("minerals")[0].GetProperty("importsUsd").EnumerateArray().ToList();
        imports.Select(i => i.GetProperty("source").GetString()).ShouldBe(["us-census-imports-2024", "us-census-imports-2025"]);
        imports.ShouldAllBe(i => i.GetProperty("locator").GetString()!.Length > 0);
        var rows = CommandLine.Run("assess", "gallium", "--csv").Output.Split('\n').Where(l => l.Contains(",significant-risk,", StringComparison.Ordinal)).ToList();
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(r => r.Split(',')[11].Length > 0);
    }

    [Fact]
    public void A_country_without_an_event_of_record_is_not_cleared()
    {
        Terminal("cobalt").ShouldContain("A country without one is not cleared; no event of record is held");
        Report("assess", "cobalt").ShouldContain("A country without one is not cleared; no event of record is held");
    }

    private static string Terminal(params string[] minerals)
    {
        var (exit, output, error) = CommandLine.Run(["assess", .. minerals]);
        exit.ShouldBe(0, error);
        return string.Join(' ', output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    private string Report(params string[] arguments)
    {
        var path = Path.Combine(_folder, "report.md");
        var (exit, _, error) = CommandLine.Run([.. arguments, "--out", path]);
        exit.ShouldBe(0, error);
        return File.ReadAllText(path);
    }
}
