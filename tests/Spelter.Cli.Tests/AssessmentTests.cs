using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>The assessment on the shipped evidence against values that the publishers print.</summary>
public sealed class AssessmentTests
{
    private static readonly Lazy<JsonElement> All = new(() => CommandLine.Json("assess", "--json"));

    [Fact]
    public void All_sixty_minerals_appear() => All.Value.GetProperty("result").GetProperty("minerals").GetArrayLength().ShouldBe(60);

    [Fact]
    public void China_makes_about_99_percent_of_primary_gallium() => Top("gallium", "Refined").ShouldBe(("China", 0.990), new NameAndShare(0.001));

    [Fact]
    public void Cobalt_is_mined_in_Congo_and_refined_in_China()
    {
        Top("cobalt", "Mined").Country.ShouldBe("Congo (Kinshasa)");
        Top("cobalt", "Refined").ShouldBe(("China", 0.784), new NameAndShare(0.005));
    }

    [Fact]
    public void Graphite_is_refined_in_China() => Top("graphite", "Refined").ShouldBe(("China", 0.96), new NameAndShare(0.01));

    [Fact]
    public void Net_import_reliance_of_cobalt_in_2025_is_79_percent() => Reliance("cobalt", 2025).GetProperty("value").GetDouble().ShouldBe(79);

    [Fact]
    public void Net_import_reliance_of_tungsten_is_a_bound()
    {
        var tungsten = Reliance("tungsten", 2025);
        tungsten.GetProperty("low").GetDouble().ShouldBe(50);
        tungsten.GetProperty("high").GetDouble().ShouldBe(100);
        tungsten.GetProperty("status").GetString().ShouldBe("Bounded");
    }

    [Fact]
    public void Antimony_oxide_from_China_falls_from_58_7_to_2_2_percent_of_value()
    {
        var shift = Mineral("antimony").GetProperty("originShifts").EnumerateArray()
            .Single(s => s.GetProperty("hts6").GetString() == "282580" && s.GetProperty("country").GetString() == "China");
        shift.GetProperty("fromShare").GetDouble().ShouldBe(0.587, 5e-4);
        shift.GetProperty("toShare").GetDouble().ShouldBe(0.022, 5e-4);
    }

    [Fact]
    public void Australia_mines_about_45_percent_of_contained_lithium_in_2023()
    {
        var stage = Mineral("lithium").GetProperty("stages").EnumerateArray()
            .First(s => s.GetProperty("stage").GetString() == "Mined" && s.GetProperty("year").GetInt32() == 2023 && s.GetProperty("source").GetString() == "usgs-mcs-2025");
        var top = stage.GetProperty("top")[0];
        top.GetProperty("country").GetString().ShouldBe("Australia");
        top.GetProperty("share").GetDouble().ShouldBe(0.45, 0.01);
    }

    // Its own line is the metal alone; oxide, salts and magnets stand in lines of the rare earths.
    [Fact]
    public void Imports_of_neodymium_lie_between_its_own_line_and_those_of_its_groups()
    {
        var imports = Mineral("neodymium").GetProperty("importsUsd").EnumerateArray().Single(i => i.GetProperty("year").GetInt32() == 2025);
        imports.GetProperty("low").GetDouble().ShouldBe(252_529);
        // All lines that may hold it, each once: the row over all minerals counts them so.
        var total = CommandLine.Json("assess", "neodymium", "--json").GetProperty("result").GetProperty("overall").GetProperty("importsByStageUsd").EnumerateArray()
            .Where(t => t.GetProperty("year").GetInt32() == 2025).Sum(t => t.GetProperty("valueUsd").GetProperty("high").GetDouble());
        imports.GetProperty("high").GetDouble().ShouldBe(total, 1);
    }

    [Theory]
    [InlineData("boron", "Mined")]
    [InlineData("phosphate", "Refined")]
    public void A_table_that_makes_no_shares_gives_none_and_is_named(string mineral, string stage)
    {
        Mineral(mineral).GetProperty("stages").EnumerateArray().ShouldNotContain(s => s.GetProperty("stage").GetString() == stage);
        Mineral(mineral).GetProperty("unknowns").EnumerateArray().Select(u => u.GetString()).ShouldContain(u => u!.Contains("but makes no shares", StringComparison.Ordinal));
    }

    // 6,400 of the 9,145 kilotonnes of silicon content that the rows of both products add to.
    [Fact]
    public void Silicon_of_2021_is_one_table_of_ferrosilicon_and_metal()
    {
        var stages = CommandLine.Json("reliance", "silicon", "--json").GetProperty("result").GetProperty("stages").EnumerateArray()
            .Where(s => s.GetProperty("source").GetString() == "usgs-mcs-2023" && s.GetProperty("year").GetInt32() == 2021).ToList();
        stages.ShouldHaveSingleItem().GetProperty("top")[0].GetProperty("share").GetDouble().ShouldBe(6400.0 / 9145, 1e-9);
    }

    [Fact]
    public void Mexico_sends_47_percent_of_imported_silver()
    {
        var largest = Mineral("silver").GetProperty("importSources")[0];
        (largest.GetProperty("country").GetString(), largest.GetProperty("percent").GetDouble()).ShouldBe(("Mexico", 47));
    }

    [Fact]
    public void Heavy_rare_earths_inherit_the_figure_of_their_own_group() => Reliance("dysprosium", 2025).GetProperty("of").GetString().ShouldBe("heavy-rare-earths");

    [Fact]
    public void On_the_last_day_of_2025_the_2026_edition_is_not_known()
    {
        var sources = CommandLine.Json("assess", "cobalt", "--json", "--as-of", "2025-12-31").GetProperty("sources").EnumerateArray()
            .Select(s => s.GetProperty("id").GetString()).ToList();
        sources.ShouldContain("usgs-mcs-2025");
        sources.ShouldNotContain("usgs-mcs-2026");
    }

    [Fact]
    public void Contributions_of_the_factors_sum_to_the_score()
    {
        foreach (var mineral in All.Value.GetProperty("result").GetProperty("minerals").EnumerateArray())
        {
            var vulnerability = mineral.GetProperty("vulnerability");
            var low = vulnerability.GetProperty("factors").EnumerateArray().Sum(f => Low(f.GetProperty("contribution")));
            low.ShouldBe(Low(vulnerability.GetProperty("score")), 1e-9);
        }
    }

    [Fact]
    public void Every_number_of_reliance_names_its_source()
    {
        var ids = All.Value.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ToHashSet();
        foreach (var figure in All.Value.GetProperty("result").GetProperty("minerals").EnumerateArray().SelectMany(m => m.GetProperty("reliance").EnumerateArray()))
            ids.ShouldContain(figure.GetProperty("source").GetString());
    }

    private static double Low(JsonElement bounds) => bounds.ValueKind == JsonValueKind.Number ? bounds.GetDouble() : bounds.GetProperty("low").GetDouble();

    private static JsonElement Mineral(string id) =>
        All.Value.GetProperty("result").GetProperty("minerals").EnumerateArray().Single(m => m.GetProperty("id").GetString() == id);

    private static JsonElement Reliance(string id, int year) =>
        Mineral(id).GetProperty("reliance").EnumerateArray().First(r => r.GetProperty("year").GetInt32() == year);

    private static (string Country, double Share) Top(string id, string stage)
    {
        var top = Mineral(id).GetProperty("stages").EnumerateArray()
            .First(s => s.GetProperty("stage").GetString() == stage && s.GetProperty("preferred").GetBoolean()).GetProperty("top")[0];
        return (top.GetProperty("country").GetString()!, top.GetProperty("share").GetDouble());
    }

    private sealed class NameAndShare(double tolerance) : IEqualityComparer<(string Country, double Share)>
    {
        public bool Equals((string Country, double Share) x, (string Country, double Share) y) =>
            x.Country == y.Country && Math.Abs(x.Share - y.Share) <= tolerance;

        public int GetHashCode((string Country, double Share) value) => value.Country.GetHashCode(StringComparison.Ordinal);
    }
}
