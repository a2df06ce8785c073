namespace Spelter.Cli.Tests;

public sealed class NetworkTests : IDisposable
{
    private const string Short =
        """
        { "name": "short",
          "nodes": [ { "id": "mine", "supply": {"type":"linear","intercept":1,"slope":1} },
                     { "id": "plant", "demand": {"type":"isoelastic","quantity":10,"price":1,"elasticity":0} } ],
          "arcs": [ { "from": "mine", "to": "plant", "capacity": 4 } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_case_is_solved_as_text_JSON_and_CSV()
    {
        var file = Write("enough", Short.Replace("\"capacity\": 4", "\"cost\": 2", StringComparison.Ordinal));
        var (exit, output, error) = CommandLine.Run("network", "solve", file);
        (exit, error).ShouldBe((SpelterCommand.Success, ""));
        output.ShouldContain("short: converged");
        var result = CommandLine.Json("network", "solve", file, "--json").GetProperty("result");
        result.GetProperty("status").GetString().ShouldBe("Converged");
        // Ten at a marginal cost of 1 + 10, and 2 on the way.
        result.GetProperty("nodes")[1].GetProperty("price").GetDouble().ShouldBe(13, 1e-9);
        result.GetProperty("arcs")[0].GetProperty("flow").GetDouble().ShouldBe(10, 1e-9);
        result.GetProperty("residual").GetDouble().ShouldBeLessThan(1e-10);
        CommandLine.Run("network", "solve", file, "--csv").Output.ShouldContain("arcs,Converged,");
    }

    [Fact]
    public void A_price_that_is_not_unique_is_an_interval()
    {
        var file = Write("idle", Short.Replace("\"quantity\":10", "\"quantity\":4", StringComparison.Ordinal));
        CommandLine.Run("network", "solve", file).Output.ShouldContain("plant  5 (any from 5)");
        var nodes = CommandLine.Json("network", "solve", file, "--json").GetProperty("result").GetProperty("nodes");
        nodes[0].GetProperty("priceLow").GetDouble().ShouldBe(5, 1e-9);
        nodes[0].GetProperty("priceHigh").GetDouble().ShouldBe(5, 1e-9);
        nodes[1].GetProperty("priceLow").GetDouble().ShouldBe(5, 1e-9);
        nodes[1].GetProperty("priceHigh").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public void A_case_without_an_answer_says_why_and_ends_with_1()
    {
        var (exit, output, _) = CommandLine.Run("network", "solve", Write("short", Short));
        exit.ShouldBe(SpelterCommand.Finding);
        output.ShouldStartWith("short: infeasible: node plant lacks 6 of what fixed quantities, lower bounds and capacities demand.");
    }

    [Theory]
    [InlineData("\"capacity\": 4", "\"capacity\": -4", "case.json(4): arc mine>plant: the capacity must be zero or more. Correct it there.")]
    [InlineData("\"slope\":1", "\"slope\":", "case.json(2,")]
    public void A_case_that_is_none_is_bad_input(string part, string by, string line)
    {
        var (exit, output, error) = CommandLine.Run("network", "solve", Write("case", Short.Replace(part, by, StringComparison.Ordinal)));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldStartWith("spelter: " + line);
    }

    [Fact]
    public void A_missing_case_is_named() => CommandLine.Run("network", "solve", Path.Combine(_folder, "none.json")).Error.ShouldContain("none.json: there is no such file.");

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, $"{name}.json");
        File.WriteAllText(file, text);
        return file;
    }
}
