using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>The answers about the chain on the shipped evidence, against values that the publishers print.</summary>
public sealed class ChainTests
{
    private static readonly Lazy<JsonElement> All = new(() => CommandLine.Json("assess", "--json"));

    [Fact]
    public void Without_China_the_rest_of_primary_gallium_must_grow_a_hundredfold()
    {
        // USGS MCS 2026, 2025e: 900,000 of 909,000 kg; 900 / 9 = 100.
        var lost = Stage("gallium", "Refined").GetProperty("supplyLost")[0];
        lost.GetProperty("countryCode").GetString().ShouldBe("CHN");
        lost.GetProperty("lostShare").GetDouble().ShouldBe(900.0 / 909, 1e-9);
        lost.GetProperty("restMustGrowByShare").GetDouble().ShouldBe(100, 1e-6);
    }

    [Fact]
    public void Each_share_of_a_stage_names_the_row_of_its_country()
    {
        var top = Stage("antimony", "Mined").GetProperty("top").EnumerateArray().ToDictionary(t => t.GetProperty("country").GetString()!, t => t.GetProperty("locator").GetString()!, StringComparer.Ordinal);
        top["China"].ShouldBe("ANTIMONY | World Mine Production and Reserves | Mine production | China | 2025");
        top["Burma (Myanmar)"].ShouldEndWith("| Burma | 2025");
    }

    [Fact]
    public void Japan_supplies_gallium_under_the_agreement_of_2023_and_is_no_free_trade_partner()
    {
        var partners = Stage("gallium", "Refined").GetProperty("agreementPartnersShare").EnumerateArray().ToDictionary(p => p.GetProperty("group").GetString()!, StringComparer.Ordinal);
        partners["ministerial"].GetProperty("share").ValueKind.ShouldBe(JsonValueKind.Null);
        Low(partners["critical-minerals-agreement"].GetProperty("share")).ShouldBe(3.0 / 909, 1e-9);
    }

    [Fact]
    public void US_mines_give_210_000_tonnes_of_copper_more_than_its_refineries_take()
    {
        // USGS MCS 2026, 2025e: mine 1,000, refinery from ore 790, reserves 47,000 thousand tonnes.
        var ore = Mineral("copper").GetProperty("oreToProcessing");
        ore.GetProperty("gaps")[0].GetProperty("feedNotProcessedTonnes").GetDouble().ShouldBe(210_000);
        ore.GetProperty("reserves")[0].GetProperty("yearsAtMineOutput").GetDouble().ShouldBe(47);
    }

    [Fact]
    public void No_lead_concentrate_is_refined_in_the_United_States() =>
        Mineral("lead").GetProperty("oreToProcessing").GetProperty("gaps")[0].GetProperty("feedNotProcessedTonnes").GetDouble().ShouldBe(280_000);

    [Fact]
    public void Capacity_for_pigment_is_1_360_000_tonnes_of_titanium_dioxide() =>
        // 1,360,000 t · 47.867 / 79.865, the atomic weight of titanium over the formula weight of its dioxide.
        Mineral("titanium").GetProperty("oreToProcessing").GetProperty("gaps")[0].GetProperty("capacity").GetProperty("tonnes").GetDouble().ShouldBe(1_360_000 * 47.867 / 79.865, 100);

    [Fact]
    public void Bauxite_that_is_withheld_leaves_the_gap_open()
    {
        var gap = Mineral("aluminum").GetProperty("oreToProcessing").GetProperty("gaps")[0];
        gap.GetProperty("feedNotProcessedTonnes").GetProperty("high").ValueKind.ShouldBe(JsonValueKind.Null);
        gap.GetProperty("inWords").GetString()!.ShouldContain("withheld");
    }

    [Fact]
    public void Reserves_of_the_platinum_group_are_not_divided_by_the_output_of_platinum() =>
        Mineral("platinum").GetProperty("oreToProcessing").GetProperty("reserves")[0].GetProperty("yearsAtMineOutput").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void Copper_stood_at_13_543_dollars_in_May_2026()
    {
        // World Bank, Pink Sheet of June 2026: 13,543.19 in May 2026, 9,532.98 a year before.
        var price = Mineral("copper").GetProperty("priceSeries").EnumerateArray().Single(p => p.GetProperty("frequency").GetString() == "Monthly");
        price.GetProperty("latestPeriod").GetString().ShouldBe("2026-05");
        price.GetProperty("latestPrice").GetDouble().ShouldBe(13_543.19);
        price.GetProperty("changeOverYearShare").GetDouble().ShouldBe((13_543.19 / 9_532.98) - 1, 1e-9);
    }

    [Fact]
    public void On_the_day_before_the_Pink_Sheet_its_months_are_not_known() =>
        CommandLine.Json("assess", "copper", "--json", "--as-of", "2026-06-01").GetProperty("result").GetProperty("minerals")[0].GetProperty("priceSeries").EnumerateArray()
            .ShouldAllBe(p => p.GetProperty("frequency").GetString() == "Annual");

    [Theory]
    [InlineData("gallium", "WithinBounds")]
    [InlineData("arsenic", "OutsideBounds")]
    public void The_index_of_the_EU_is_compared_with_its_tables(string mineral, string status) =>
        Mineral(mineral).GetProperty("euSupplyRisk")[0].GetProperty("status").GetString().ShouldBe(status);

    [Fact]
    public void A_terminal_shows_losses_prices_and_the_gap()
    {
        var (exit, output, error) = CommandLine.Run("assess", "copper");
        exit.ShouldBe(0, error);
        output.ShouldContain("13,543.19");
        output.ShouldContain("210,000");
        output.ShouldContain("EU supply risk of copper: published 0.1");
        CommandLine.Run("reliance", "copper").Output.ShouldContain("Supply lost when a country goes");
    }

    private static double Low(JsonElement bounds) => bounds.ValueKind == JsonValueKind.Number ? bounds.GetDouble() : bounds.GetProperty("low").GetDouble();

    private static JsonElement Mineral(string id) =>
        All.Value.GetProperty("result").GetProperty("minerals").EnumerateArray().Single(m => m.GetProperty("id").GetString() == id);

    private static JsonElement Stage(string id, string stage) => Mineral(id).GetProperty("stages").EnumerateArray()
        .First(s => s.GetProperty("stage").GetString() == stage && s.GetProperty("preferred").GetBoolean());
}
