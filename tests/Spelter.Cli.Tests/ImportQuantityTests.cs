using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>US imports in tonnes by country as the tool gives them.</summary>
public sealed class ImportQuantityTests
{
    private static readonly Lazy<JsonElement> Antimony = new(() => CommandLine.Json("reliance", "antimony", "--json").GetProperty("result"));

    [Fact]
    public void Methods_stand_side_by_side_for_antimony_oxide_from_China()
    {
        // 24,000 t x 66 % and x 58.7 %.
        Quantity("mcs-form-share").GetProperty("nominalTonnes").GetDouble().ShouldBe(15_840, 0.5);
        // 24,000 t to half a hundred, 66 % to half a point: 23,950 x 65.5 % to 24,050 x 66.5 %.
        Quantity("mcs-form-share").GetProperty("quantityTonnes").GetProperty("low").GetDouble().ShouldBe(15_687.25, 0.01);
        Quantity("mcs-form-share").GetProperty("quantityTonnes").GetProperty("high").GetDouble().ShouldBe(15_993.25, 0.01);
        Quantity("census-value-share").GetProperty("quantityTonnes").GetDouble().ShouldBe(14_088, 0.5);
    }

    [Fact]
    public void Every_quantity_has_basis_method_status_confidence_and_a_listed_source()
    {
        var answer = CommandLine.Json("reliance", "antimony", "--json");
        var ids = answer.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("id").GetString()).ToHashSet();
        var quantities = answer.GetProperty("result").GetProperty("importQuantities").EnumerateArray().ToList();
        quantities.ShouldNotBeEmpty();
        foreach (var quantity in quantities)
        {
            foreach (var name in new[] { "basis", "method", "methodDetail", "status", "confidence", "locator" }) quantity.GetProperty(name).GetString().ShouldNotBeNullOrEmpty();
            ids.ShouldContain(quantity.GetProperty("source").GetString());
        }
    }

    [Fact]
    public void Before_the_values_were_public_no_quantity_rests_on_them()
    {
        // The values by tariff line are of August 2026, the weights of BACI of January, the survey of February.
        var before = CommandLine.Json("reliance", "antimony", "--json", "--as-of", "2026-03-01").GetProperty("result").GetProperty("importQuantities").EnumerateArray()
            .Select(q => q.GetProperty("method").GetString()).Distinct();
        before.ShouldBe(["mcs-form-share", "baci"], ignoreOrder: true);
    }

    [Fact]
    public void On_the_last_day_of_2025_no_quantity_is_invented()
    {
        var assessment = CommandLine.Json("assess", "antimony", "--json", "--as-of", "2025-12-31").GetProperty("result").GetProperty("minerals")[0];
        assessment.GetProperty("importQuantities").EnumerateArray().Where(q => q.GetProperty("source").GetString() is "cepii-baci-202601" or "usgs-mcs-2026"
            || q.GetProperty("source").GetString()!.StartsWith("us-census", StringComparison.Ordinal)).ShouldBeEmpty();
        assessment.GetProperty("unknowns").EnumerateArray().ShouldContain(u => u.GetString()!.Contains("No import value by tariff line was public on that day", StringComparison.Ordinal));
    }

    [Fact]
    public void The_answers_of_assess_and_reliance_agree() =>
        CommandLine.Json("assess", "antimony", "--json").GetProperty("result").GetProperty("minerals")[0].GetProperty("importQuantities").GetRawText()
            .Replace(" ", "", StringComparison.Ordinal).ShouldBe(Antimony.Value.GetProperty("importQuantities").GetRawText().Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void The_terminal_shows_quantities_and_names_what_is_not_known()
    {
        CommandLine.Run("reliance", "antimony").Output.ShouldContain("est. 15,840");
        CommandLine.Run("assess", "uranium").Output.ReplaceLineEndings("").Replace("  ", " ").ShouldContain("No release held and public on that day gives a quantity of US imports");
    }

    [Fact]
    public void Tonnes_of_the_group_are_not_the_tonnes_of_a_single_rare_earth()
    {
        var thulium = CommandLine.Json("reliance", "thulium", "--json").GetProperty("result");
        var rows = thulium.GetProperty("importQuantities").EnumerateArray().Concat(thulium.GetProperty("importTotals").EnumerateArray()).ToList();
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            row.GetProperty("scope").GetString().ShouldBe("group");
            row.GetProperty("quantityTonnes").ValueKind.ShouldBe(JsonValueKind.Null);
            row.TryGetProperty("groupQuantityTonnes", out _).ShouldBeTrue();
        }

        CommandLine.Run("reliance", "thulium").Output.ShouldContain("what of them is thulium is not known");
    }

    [Fact]
    public void A_statutory_indicator_from_a_group_figure_is_not_called_known()
    {
        var indicators = CommandLine.Json("assess", "thulium", "--json").GetProperty("result").GetProperty("minerals")[0].GetProperty("mandate").GetProperty("statutoryIndicators").EnumerateArray().ToList();
        var group = indicators.Where(i => i.GetProperty("status").GetString() == "KnownForGroup").ToList();
        group.ShouldNotBeEmpty();
        group.ShouldAllBe(i => i.GetProperty("name").GetString()!.Contains("group") && i.GetProperty("group").GetString() != null);
        indicators.Where(i => i.GetProperty("name").GetString()!.Contains("group")).ShouldAllBe(i => i.GetProperty("status").GetString() == "KnownForGroup");
    }

    private static JsonElement Quantity(string method) => Antimony.Value.GetProperty("importQuantities").EnumerateArray().Single(q =>
        q.GetProperty("form").GetString() == "Oxide" && q.GetProperty("countryCode").GetString() == "CHN" && q.GetProperty("year").GetInt32() == 2024 && q.GetProperty("method").GetString() == method);
}
