using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>A mineral answers to its name, its aliases and its chemical symbol.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("assess Ga")]
    [InlineData("stages Ga")]
    [InlineData("codes Ga")]
    [InlineData("reliance Ga")]
    public void A_chemical_symbol_names_its_mineral(string line)
    {
        var (exit, output, error) = CommandLine.Run(line.Split(' '));
        exit.ShouldBe(0, error);
        output.ToLowerInvariant().ShouldContain("gallium");
    }

    [Fact]
    public void Every_symbol_names_one_mineral_and_no_alias_of_another()
    {
        var minerals = Minerals();
        var symbols = minerals.Select(m => m.GetProperty("symbol").GetString()).OfType<string>().ToList();
        symbols.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(symbols.Count);
        minerals.SelectMany(m => m.GetProperty("aliases").EnumerateArray()).Select(a => a.GetString()!).Intersect(symbols, StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
    }

    [Fact]
    public void Aliases_are_listed_as_the_help_promises()
    {
        Minerals().Single(m => m.GetProperty("id").GetString() == "aluminum").GetProperty("aliases").EnumerateArray().Select(a => a.GetString()).ShouldContain("Bauxite");
        CommandLine.Run("minerals").Output.ShouldContain("Bauxite");
    }

    private static List<JsonElement> Minerals() => [.. CommandLine.Json("minerals", "--json").GetProperty("result").GetProperty("minerals").EnumerateArray()];
}
