using System.Text.Json;

namespace Spelter.Cli.Tests;

public sealed class StressTests
{
    [Fact]
    public void The_answer_has_what_checks_read_and_its_parts_add_up()
    {
        var result = Run("--minerals", "gallium,antimony,cobalt", "--draws", "4000");
        result.GetProperty("draws").GetInt32().ShouldBe(4000);
        result.GetProperty("isPartial").GetBoolean().ShouldBeFalse();
        result.GetProperty("secondsElapsed").GetDouble().ShouldBeGreaterThan(0);
        result.GetProperty("distinctSolves").GetInt64().ShouldBeGreaterThan(0);
        var minerals = result.GetProperty("minerals").EnumerateArray().ToList();
        minerals.Select(m => m.GetProperty("id").GetString()).ShouldBe(["gallium", "antimony", "cobalt"]);
        foreach (var mineral in minerals)
        {
            var (mean, worst, largest) = (Number(mineral, "expectedLossUsd"), Number(mineral, "cvar95LossUsd"), Number(mineral, "largestLossUsd"));
            mean.ShouldBeLessThan(worst);
            worst.ShouldBeLessThanOrEqualTo(largest);
            Number(mineral, "shortfallTonnes").ShouldBeGreaterThan(0);
            var band = mineral.GetProperty("expectedLossBandUsd");
            band.GetProperty("low").GetDouble().ShouldBeLessThanOrEqualTo(mean);
            band.GetProperty("high").GetDouble().ShouldBeGreaterThanOrEqualTo(mean);
            var exceeded = mineral.GetProperty("exceedance").EnumerateArray().Select(e => Number(e, "lossUsd")).ToList();
            exceeded.ShouldBeInOrder();
        }

        var overall = result.GetProperty("overall");
        var sum = minerals.Sum(m => Number(m, "expectedLossUsd"));
        Number(overall, "expectedLossUsd").ShouldBe(sum, 1e-6 * sum);
        result.GetProperty("hazards").EnumerateArray().Where(h => h.GetProperty("expectedLossUsd").ValueKind != JsonValueKind.Null).Sum(h => Number(h, "expectedLossUsd")).ShouldBe(sum, 1e-6 * sum);
        result.GetProperty("actors").EnumerateArray().Sum(a => Number(a, "expectedLossUsd")).ShouldBe(sum, 1e-6 * sum);
        // The worst years of three minerals are not the same years.
        Number(overall, "cvar95LossUsd").ShouldBeLessThan(minerals.Sum(m => Number(m, "cvar95LossUsd")));
        Number(overall.GetProperty("worstYear"), "lossUsd").ShouldBe(Number(overall, "largestLossUsd"), 1e-6 * Number(overall, "largestLossUsd"));
    }

    [Fact]
    public void Threads_do_not_change_the_answer_and_a_seed_does()
    {
        string Of(params string[] more)
        {
            var text = Run(["--minerals", "gallium,germanium", "--draws", "3000", .. more]).GetProperty("minerals");
            return JsonSerializer.Serialize(text);
        }

        var one = Of("--threads", "1");
        Of("--threads", "3").ShouldBe(one);
        Of("--seed", "8").ShouldNotBe(one);
    }

    [Fact]
    public void Rates_are_sharpened_by_what_was_on_the_register_that_day()
    {
        double Rate(string day) => Number(Run("--minerals", "antimony", "--draws", "10", "--as-of", day).GetProperty("hazards").EnumerateArray().Single(h => h.GetProperty("id").GetString() == "chn-antimony"), "eventsPerYear");
        // E08 and E17 count: 0.5 and two events over ten years and those from mid-2010.
        Rate("2026-11-24").ShouldBe(2.5 / (10 + 2026 + (327 / 365.25) - 2010.5), 1e-6);
    }

    [Fact]
    public void An_element_without_a_price_has_a_share_of_use_and_no_money()
    {
        var terbium = Run("--minerals", "terbium", "--draws", "2000").GetProperty("minerals")[0];
        terbium.GetProperty("expectedLossUsd").ValueKind.ShouldBe(JsonValueKind.Null);
        terbium.GetProperty("reason").GetString().ShouldBe("no tonnage or no price of the mineral is published");
        Number(terbium, "shortfallShareOfUse").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_table_has_a_row_for_each_probability_hazard_and_actor()
    {
        var (exit, output, _) = CommandLine.Run("stress", "--minerals", "terbium,gallium", "--draws", "50", "--csv");
        exit.ShouldBe(0);
        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldStartWith("part,draws,drawsAsked,isPartial");
        lines.Count(l => l.StartsWith("minerals,", StringComparison.Ordinal) && l.Contains(",gallium,", StringComparison.Ordinal)).ShouldBe(9);
        lines.Count(l => l.StartsWith("minerals,", StringComparison.Ordinal) && l.Contains(",terbium,", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldContain(l => l.StartsWith("actors,", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("hazards,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0 is not a usable number of draws.", "--draws", "0")]
    [InlineData("20000000 is not a usable number of draws.", "--draws", "20000000")]
    [InlineData("0 is not a usable number of threads.", "--threads", "0")]
    [InlineData("--minerals: unknown mineral \"galium\".", "--minerals", "galium")]
    [InlineData("--minerals: gold is on no list of critical minerals.", "--minerals", "gold")]
    [InlineData("there is no supply network of uranium", "--minerals", "uranium")]
    [InlineData("no mineral is named.", "--minerals", ",")]
    [InlineData("the world trade of 2024 was not public", "--as-of", "2025-06-01")]
    public void Wrong_input_is_one_line(string what, params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(["stress", .. arguments]);
        (exit, output).ShouldBe((2, ""));
        error.TrimEnd().Split('\n').ShouldHaveSingleItem().ShouldContain(what);
    }

    private static JsonElement Run(params string[] arguments) => CommandLine.Json(["stress", .. arguments, "--json"]).GetProperty("result");

    private static double Number(JsonElement of, string name) => of.GetProperty(name).GetDouble();
}
