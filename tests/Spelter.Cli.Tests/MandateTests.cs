using System.Globalization;
using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>The rows of the mandate on the shipped evidence.</summary>
public sealed class MandateTests
{
    private static readonly Lazy<JsonElement> All = new(() => CommandLine.Json("assess", "--json").GetProperty("result"));

    [Fact]
    public void On_24_November_2026_the_licence_on_gallium_bites_and_the_ban_rests_for_three_days_more() =>
        Controls(Mineral(All.Value, "gallium")).ShouldBe(["licence 2023-08-01 - InForce", "ban-military-users 2024-12-03 - InForce", "suspended-ban 2025-11-09 2026-11-27 Suspended"], ignoreOrder: true);

    [Fact]
    public void A_month_before_the_suspension_the_ban_is_in_force_and_nobody_knows_its_end()
    {
        var gallium = Mineral(CommandLine.Json("assess", "gallium", "--json", "--as-of", "2025-10-20").GetProperty("result"), "gallium");
        Controls(gallium).ShouldBe(["licence 2023-08-01 - InForce", "ban-military-users 2024-12-03 - InForce", "ban 2024-12-03 - InForce"], ignoreOrder: true);
    }

    [Fact]
    public void Before_the_first_measure_there_is_none()
    {
        var gallium = Mineral(CommandLine.Json("assess", "gallium", "--json", "--as-of", "2023-07-31").GetProperty("result"), "gallium");
        Controls(gallium).ShouldBeEmpty();
        gallium.GetProperty("mandate").GetProperty("distortionEvidence").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Losses_in_the_report_are_those_that_simulate_gives()
    {
        var network = Mineral(All.Value, "antimony").GetProperty("supplyNetwork");
        network.GetProperty("status").GetString().ShouldBe("Built");
        var losses = network.GetProperty("scenarioLosses").EnumerateArray().ToList();
        losses.Select(l => l.GetProperty("ban").GetString()).ShouldBe(["RUS:antimony:Mined", "CHN:antimony:Refined"]);
        var simulated = CommandLine.Json("simulate", "--ban", "CHN:antimony:Refined", "--draws", "10", "--json").GetProperty("result").GetProperty("minerals")[0];
        JsonSerializer.Serialize(losses[1].GetProperty("figures")).ShouldBe(JsonSerializer.Serialize(simulated.GetProperty("figures")));
    }

    [Fact]
    public void The_report_shows_origins_and_losses_with_the_command_that_gives_them()
    {
        var folder = Directory.CreateTempSubdirectory("spelter-");
        try
        {
            var file = Path.Combine(folder.FullName, "antimony.md");
            CommandLine.Run("assess", "antimony", "--out", file).Exit.ShouldBe(0);
            var report = File.ReadAllText(file);
            report.ShouldContain("where United States use of 2024 comes from");
            report.ShouldContain("spelter simulate --ban CHN:antimony:Refined");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_mineral_without_a_supply_network_says_why_and_51_have_one()
    {
        Mineral(All.Value, "uranium").GetProperty("supplyNetwork").GetProperty("reason").GetString().ShouldStartWith("Mineral Commodity Summaries has no chapter on it");
        All.Value.GetProperty("minerals").EnumerateArray().Count(m => m.GetProperty("supplyNetwork").GetProperty("status").GetString() == "Built").ShouldBe(51);
    }

    [Fact]
    public void Before_world_trade_was_public_there_is_no_network_and_the_day_is_named() =>
        Mineral(CommandLine.Json("assess", "gallium", "--json", "--as-of", "2025-10-20").GetProperty("result"), "gallium").GetProperty("supplyNetwork").GetProperty("reason").GetString()
            .ShouldBe("the world trade of 2024 was not public on that day");

    [Theory]
    [InlineData("gallium", "China")]
    [InlineData("cobalt", "Congo (Kinshasa)")]
    [InlineData("nickel", "Indonesia")]
    [InlineData("palladium", "Russia")]
    public void A_country_of_significant_risk_is_named_for_the_mineral(string mineral, string country) =>
        Sources(mineral).Single(c => c.GetProperty("country").GetString() == country).GetProperty("significantRisk").GetBoolean().ShouldBeTrue();

    [Theory]
    [InlineData("copper", "Chile")]
    [InlineData("potash", "Canada")]
    public void A_large_source_without_a_type_of_risk_is_not(string mineral, string country) =>
        Sources(mineral).Single(c => c.GetProperty("country").GetString() == country).GetProperty("significantRisk").GetBoolean().ShouldBeFalse();

    [Fact]
    public void Antimony_oxide_moved_from_China_to_Belgium_and_France() =>
        Mineral(All.Value, "antimony").GetProperty("mandate").GetProperty("originSubstitutions").EnumerateArray()
            .Where(s => s.GetProperty("hts6").GetString() == "282580" && s.GetProperty("fallen").GetProperty("countryCode").GetString() == "CHN")
            .Select(s => s.GetProperty("risen").GetProperty("country").GetString()).ShouldBe(["Belgium", "France"], ignoreOrder: true);

    [Fact]
    public void Each_line_counts_once_in_the_value_of_all_imports()
    {
        var total = All.Value.GetProperty("overall").GetProperty("importsByOriginUsd")[0];
        // The table of trade holds each mapped line of each origin once; strontium, helium and the like are mapped and on no list of today.
        var listed = new HashSet<string>(Rows("catalog/tariff-lines.csv").Where(l => l[1] is not ("strontium" or "helium")).Select(l => l[0]), StringComparer.Ordinal);
        var sum = Rows("trade/us-imports-2025.csv").Where(r => listed.Contains(r[1])).Sum(r => long.Parse(r[3], CultureInfo.InvariantCulture));
        total.GetProperty("linesInFullUsd").GetDouble().ShouldBe(sum);
        Bound(total.GetProperty("valueUsd"), "high").ShouldBeLessThanOrEqualTo(sum);
        Bound(total.GetProperty("valueUsd"), "low").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Magnet_rare_earths_inherit_the_projection_of_their_group()
    {
        // IEA Critical Minerals Data Explorer: United States, refining of magnet rare earths, 2030.
        var projection = Mineral(All.Value, "neodymium").GetProperty("mandate").GetProperty("usProjections").EnumerateArray()
            .Single(p => p.GetProperty("period").GetString() == "2030" && p.GetProperty("stage").GetString() == "Refined");
        projection.GetProperty("of").GetString().ShouldBe("magnet-rare-earths");
        projection.GetProperty("value").GetDouble().ShouldBe(7.13055, 1e-9); // the file prints 7.130550000000001
    }

    [Fact]
    public void Indicators_cite_sources_that_the_answer_lists()
    {
        var ids = CommandLine.Json("assess", "lithium", "--json");
        var sources = ids.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ToHashSet();
        var mandate = Mineral(ids.GetProperty("result"), "lithium").GetProperty("mandate");
        foreach (var part in new[] { "statutoryIndicators", "evasionRoutes", "processingShares", "usProjections" })
            foreach (var item in mandate.GetProperty(part).EnumerateArray().Where(i => i.TryGetProperty("source", out _)))
                sources.ShouldContain(item.GetProperty("source").GetString());
        foreach (var risk in mandate.GetProperty("sourceCountries").EnumerateArray().SelectMany(c => c.GetProperty("risks").EnumerateArray()))
            sources.ShouldContain(risk.GetProperty("source").GetString());
    }

    private static IEnumerable<string> Controls(JsonElement mineral) => mineral.GetProperty("mandate").GetProperty("exportControls").EnumerateArray()
        .Select(c => $"{c.GetProperty("measure").GetString()} {c.GetProperty("from").GetString()} {c.GetProperty("lastDay").GetString() ?? "-"} {c.GetProperty("standing").GetString()}");

    private static JsonElement.ArrayEnumerator Sources(string mineral) => Mineral(All.Value, mineral).GetProperty("mandate").GetProperty("sourceCountries").EnumerateArray();

    private static JsonElement Mineral(JsonElement result, string id) => result.GetProperty("minerals").EnumerateArray().Single(m => m.GetProperty("id").GetString() == id);

    private static double Bound(JsonElement bounds, string end) => bounds.ValueKind == JsonValueKind.Number ? bounds.GetDouble() : bounds.GetProperty(end).GetDouble();

    private static IEnumerable<string[]> Rows(string table) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", table)).Skip(1).Select(l => l.Split(','));
}
