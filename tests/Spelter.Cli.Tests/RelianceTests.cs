using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>Published and recomputed net import reliance at the command line.</summary>
public sealed class RelianceTests
{
    private static readonly Lazy<JsonElement> Audit = new(() => CommandLine.Json("reliance", "--audit", "--json").GetProperty("result"));

    [Fact]
    public void The_audit_holds_all_527_cells_and_its_counts_add_up()
    {
        Audit.Value.GetProperty("cellCount").GetInt32().ShouldBe(527);
        Audit.Value.GetProperty("cells").GetArrayLength().ShouldBe(527);
        Audit.Value.GetProperty("counts").EnumerateArray().Sum(c => c.GetProperty("cells").GetInt32()).ShouldBe(527);
    }

    [Fact]
    public void The_printed_audit_shows_every_outcome()
    {
        var (exit, output, _) = CommandLine.Run("reliance", "--audit");
        exit.ShouldBe(0);
        output.ShouldContain("527 published cells");
        foreach (var outcome in new[] { "reproduced", "differs", "only bounds", "not computable" }) output.ShouldContain(outcome);
    }

    [Fact]
    public void A_cell_of_the_audit_names_its_inputs_as_printed() => Audit.Value.GetProperty("cells").EnumerateArray()
        .Single(c => c.GetProperty("mineral").GetString() == "lead" && c.GetProperty("year").GetInt32() == 2021)
        .GetProperty("inputs").EnumerateArray().Select(i => i.GetString()).ShouldContain("LEAD | Salient Statistics—United States | Imports for consumption: Refined metal, unwrought | United States | 2021 = 614");

    [Fact]
    public void Published_and_recomputed_stand_side_by_side()
    {
        var (exit, output, _) = CommandLine.Run("reliance", "antimony");
        exit.ShouldBe(0);
        output.ShouldContain("imports: Oxide + imports: Unwrought, powder − exports: Oxide − exports: Unwrought, powder");
        var line = output.Split('\n').First(l => l.StartsWith("2021", StringComparison.Ordinal));
        line.ShouldContain("85 %");
        line.ShouldContain("reproduced");
    }

    [Fact]
    public void The_assessment_carries_the_recomputation()
    {
        var gallium = CommandLine.Json("assess", "gallium", "--json").GetProperty("result").GetProperty("minerals")[0]
            .GetProperty("reliance").EnumerateArray().First(r => r.GetProperty("year").GetInt32() == 2021);
        gallium.GetProperty("value").GetDouble().ShouldBe(100);
        gallium.GetProperty("recomputation").GetString().ShouldBe("Differs");
        // Imports of 8,890 kg of metal, to half of ten, over reported consumption of 17,100 kg, to half of a hundred; exports are
        // not available and can only lower it.
        gallium.GetProperty("recomputed").GetProperty("high").GetDouble().ShouldBe(100 * 8895 / 17050.0, 1e-9);
        gallium.GetProperty("recomputed").GetProperty("low").ValueKind.ShouldBe(JsonValueKind.Null);
        gallium.GetProperty("formula").GetString().ShouldBe("(imports: Metal − exports) / reported consumption");
    }

    [Theory]
    [InlineData("aluminum")]
    [InlineData("nickel")]
    public void A_break_of_series_is_a_line_of_the_text(string mineral) =>
        CommandLine.Run("reliance", mineral).Output.ShouldContain("Break of series, between 2020 and 2021");

    [Fact]
    public void A_bound_that_is_printed_with_its_sign_has_one() =>
        CommandLine.Run("assess", "--as-of", "2022-03-01").Output.ShouldNotContain("% %");

    [Fact]
    public void No_percent_of_the_audit_carries_binary_noise() => Audit.Value.GetProperty("cells").EnumerateArray()
        .Where(c => c.GetProperty("recomputedPoint").ValueKind == JsonValueKind.Number && c.GetProperty("recomputedPoint").GetRawText().Split('E')[0].TrimStart('-', '0', '.').Count(char.IsAsciiDigit) > 14)
        .ShouldBeEmpty();

    [Fact]
    public void A_published_percent_is_the_printed_one() => CommandLine.Json("reliance", "tin", "--json").GetProperty("result").GetProperty("importSources").EnumerateArray()
        .Select(s => s.GetRawText()).ShouldAllBe(s => !s.Contains("0000000", StringComparison.Ordinal));

    [Fact]
    public void A_commodity_off_every_list_is_shown_as_such() => CommandLine.Run("reliance", "gold").Output.ShouldStartWith("Gold (on no list of critical minerals)");

    [Fact]
    public void A_commodity_off_every_list_is_not_assessed()
    {
        var (exit, _, error) = CommandLine.Run("assess", "gold");
        exit.ShouldBe(2);
        error.ShouldContain("on no list of critical minerals");
    }

    [Theory]
    [InlineData("no mineral is named", "reliance")]
    [InlineData("it takes no mineral", "reliance", "gallium", "--audit")]
    public void Wrong_usage_is_one_line(string what, params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(arguments);
        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain(what);
        error.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public void Before_the_release_there_is_nothing_to_recompute()
    {
        var before = CommandLine.Json("reliance", "--audit", "--json", "--as-of", "2026-01-31").GetProperty("result");
        before.GetProperty("cellCount").GetInt32().ShouldBe(0);
    }
}
