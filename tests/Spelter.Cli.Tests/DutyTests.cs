using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary><c>spelter duty</c> and the law register from the command line.</summary>
public sealed class DutyTests
{
    [Fact]
    public void Rare_earths_of_China_pay_the_general_rate_and_have_a_mandate_only()
    {
        var result = Ask("--hts 2846.90.80 --origin CN --date 2026-05-01 --known 2026-10-08 --value 10000");
        result.GetProperty("kind").GetString().ShouldBe("MandateOnly");
        var term = result.GetProperty("terms").EnumerateArray().ShouldHaveSingleItem();
        (term.GetProperty("programme").GetString(), term.GetProperty("adValoremPercent").GetDecimal(), term.GetProperty("amountUsd").GetDecimal()).ShouldBe(("column 1 general", 3.7m, 370m));
        result.GetProperty("notOwed").EnumerateArray().ShouldContain(n => n.GetProperty("measure").GetString() == "critical-minerals-negotiation" && n.GetProperty("kind").GetString() == "MandateOnly");
        result.GetProperty("flags").EnumerateArray().ShouldContain(f => f.GetString()!.Contains("2026-07-13", StringComparison.Ordinal));
        (result.GetProperty("totalAdValoremPercent").GetDecimal(), result.GetProperty("totalUsd").GetDecimal()).ShouldBe((3.7m, 370m));
    }

    [Fact]
    public void Gallium_of_China_pays_column_one_and_list_three()
    {
        var result = Ask("--hts 8112.92.10 --origin china --date 2026-10-01 --known 2026-10-08 --value 50000");
        result.GetProperty("terms").EnumerateArray().Select(t => t.GetProperty("adValoremPercent").GetDecimal()).ShouldBe([3m, 25m]);
        result.GetProperty("totalUsd").GetDecimal().ShouldBe(14_000);
    }

    [Fact]
    public void Polysilicon_is_not_yet_in_force_the_day_before()
    {
        var result = Ask("--hts 2804.61.00 --origin DE --date 2026-12-03 --known 2026-10-08");
        result.GetProperty("kind").GetString().ShouldBe("NotYetInForce");
        result.GetProperty("notOwed").EnumerateArray().First(n => n.GetProperty("measure").GetString() == "polysilicon-minimum-price-raw").GetProperty("date").GetString().ShouldBe("2026-12-04");
    }

    [Fact]
    public void A_missing_document_gives_bounds_and_names_the_fact()
    {
        var result = Ask("--hts 2804.61.00 --origin DE --date 2026-12-04 --known 2026-10-08 --value 18000 --quantity 1000 --unit kg");
        result.GetProperty("totalUsd").ValueKind.ShouldBe(JsonValueKind.Null);
        (result.GetProperty("low").GetDecimal(), result.GetProperty("high").GetDecimal()).ShouldBe((0m, 21_000m));
        result.GetProperty("missingFacts").EnumerateArray().Select(f => f.GetString()).ShouldBe(["documents", "resale"], ignoreOrder: true);
    }

    [Fact]
    public void A_product_of_Russia_pays_column_two_and_a_partner_its_own_rate()
    {
        Ask("--hts 2846.90.80 --origin RU --date 2026-05-01 --known 2026-10-08 --value 1000").GetProperty("terms")[0].GetProperty("adValoremPercent").GetDecimal().ShouldBe(25);
        Ask("--hts 2846.90.80 --origin KR --preference KR --date 2026-05-01 --known 2026-10-08 --value 1000").GetProperty("terms")[0].GetProperty("adValoremPercent").GetDecimal().ShouldBe(0);
    }

    [Fact]
    public void What_cannot_be_counted_leaves_the_sum_without_an_upper_bound()
    {
        var result = Ask("--hts 2846.90.80 --origin CN --date 2025-06-01 --known 2026-10-08 --value 1000");
        result.GetProperty("totalUsd").ValueKind.ShouldBe(JsonValueKind.Null);
        result.GetProperty("flags").EnumerateArray().ShouldContain(f => f.GetString()!.Contains("cannot be counted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--hts 9999.99.99 --origin CN", "under which no goods are classified.")]
    [InlineData("--hts 2846.99.99 --origin CN", "--hts: no edition held has 2846.99.99.")]
    [InlineData("--hts 28 --origin CN", "\"28\" is no tariff line.")]
    [InlineData("--hts 9903.88.03 --origin CN", "under which no goods are classified.")]
    [InlineData("--hts 2846.90.80 --origin CN --fact metalShare=1.5", "which is not a share between 0 and 1.")]
    [InlineData("--hts 2846.90.80 --origin XX", "--origin: unknown country \"XX\".")]
    [InlineData("--hts 2846.90.80 --origin CN --value -3", "--value: -3 is below zero.")]
    [InlineData("--hts 2846.90.80 --origin CN --quantity 3", "--quantity: a quantity and its unit belong together.")]
    [InlineData("--hts 2846.90.80 --origin CN --quantity 3 --unit barrels", "--unit: the line does not report barrels.")]
    [InlineData("--hts 2846.90.80 --origin CN --fact documents=perhaps", "must be one of filed, none.")]
    [InlineData("--hts 2846.90.80 --origin CN --fact dokuments=filed", "there is no fact \"dokuments\".")]
    [InlineData("--hts 2846.90.80 --origin CN --date 3025-06-30", "--date: 3025-06-30 lies too far ahead")]
    [InlineData("--hts 2846.90.80 --origin CN --date 30/06/2025", "--date: \"30/06/2025\" is not a date.")]
    [InlineData("--hts 2846.90.80 --origin CN --channel gossip", "--channel: \"gossip\" is no channel.")]
    [InlineData("--hts 2846.90.80 --origin CN --view final", "--view: \"final\" is no view.")]
    [InlineData("--hts 2846.90.80 --origin CN --preference KR", "--preference: KR is for products of South Korea.")]
    [InlineData("--hts 2846.90.80 --origin CN --preference ZZ", "--preference: the line has no rate for \"ZZ\".")]
    public void Bad_input_is_one_line(string words, string expected)
    {
        var (exit, output, error) = CommandLine.Run(["duty", .. words.Split(' ')]);
        (exit, output).ShouldBe((2, ""));
        error.ShouldContain(expected);
        error.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public void The_register_meets_its_own_rules() => CommandLine.Run("law", "validate").Exit.ShouldBe(0);

    private static JsonElement Ask(string words) => CommandLine.Json(["duty", .. words.Split(' '), "--json"]).GetProperty("result");
}
