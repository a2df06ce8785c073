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

    [Fact]
    public void A_network_names_what_it_comes_with_and_what_comes_with_it()
    {
        CommandLine.Run("network", "show", "indium").Output.ShouldContain("Comes with Zinc, Refined: 90 to 100 % of its output");
        CommandLine.Run("network", "show", "zinc").Output.ShouldContain("With it at Refined come Gallium");
        var gallium = CommandLine.Json("network", "show", "gallium", "--json").GetProperty("result");
        gallium.GetProperty("comesWith").EnumerateArray().Select(l => l.GetProperty("id").GetString()).ShouldBe(["aluminum", "zinc"]);
        gallium.GetProperty("comesWith")[0].GetProperty("hostStage").GetString().ShouldBe("Intermediate");
        gallium.GetProperty("carries").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_base_network_is_shown_with_the_status_of_each_flow()
    {
        var output = CommandLine.Run("network", "show", "antimony", "--as-of", "2026-11-24").Output;
        output.ShouldStartWith("Antimony: base network of 2024, tonnes of antimony content");
        output.ShouldContain("from surplus to deficit in proportion");
        var result = CommandLine.Json("network", "show", "antimony", "--as-of", "2026-11-24", "--json").GetProperty("result");
        var flows = result.GetProperty("flows").EnumerateArray().ToList();
        flows.Select(f => f.GetProperty("status").GetString()).Distinct().Order().ShouldBe(["Estimated", "Observed", "Reconciled"]);
        flows.Single(f => f.GetProperty("kind").GetString() == "Output" && f.GetProperty("to").GetString() == "Mined:TJK").GetProperty("source").GetString().ShouldBe("usgs-mcs-2026");
        CommandLine.Run("network", "show", "antimony", "--csv").Output.ShouldStartWith("part,mineral,year,basis,unit,");
    }

    [Fact]
    public void All_networks_are_listed_with_the_reason_of_those_that_are_missing()
    {
        var networks = CommandLine.Json("network", "show", "--json").GetProperty("result").GetProperty("networks").EnumerateArray().ToList();
        networks.Count.ShouldBe(60);
        networks.Single(n => n.GetProperty("mineral").GetString() == "uranium").GetProperty("reason").GetString()!.ShouldContain("another agency");
    }

    [Fact]
    public void Use_is_looked_through_to_the_refinery_and_the_mine()
    {
        var result = CommandLine.Json("reliance", "cobalt", "--look-through", "--json").GetProperty("result");
        var origins = result.GetProperty("origins").EnumerateArray().ToList();
        foreach (var column in new[] { "directShare", "refiningOriginShare", "miningOriginShare" })
            origins.Sum(o => o.GetProperty(column).GetDouble()).ShouldBe(1, 1e-8, column);
        // The United States buy from Norway, Finland and Canada what Congo mines.
        var congo = origins.Single(o => o.GetProperty("country").GetString() == "COD" && o.GetProperty("kind").GetString() == "FirstStage");
        congo.GetProperty("miningOriginShare").GetDouble().ShouldBeGreaterThan(congo.GetProperty("directShare").GetDouble());
        CommandLine.Run("reliance", "cobalt", "--look-through").Output.ShouldContain("whatever the mixing");
    }

    [Theory]
    [InlineData("network show uranium", "uranium: no base network can be built:")]
    [InlineData("network show unobtainium", "unknown mineral")]
    [InlineData("network show antimony --as-of 2020-01-01", "no base network can be built:")]
    [InlineData("network show --as-of 2025-12-31", "--as-of: no base network can be built: the world trade of 2024 was not public on 2025-12-31.")]
    [InlineData("reliance cobalt --look-through --as-of 2025-12-31", "the world trade of 2024 was not public")]
    [InlineData("simulate --ban CHN:gallium:Refined --as-of 2025-12-31", "the world trade of 2024 was not public")]
    [InlineData("reliance uranium --look-through", "--look-through: no base network of Uranium can be built:")]
    [InlineData("reliance cobalt --look-through --stage Mined", "--stage: --look-through goes through all stages.")]
    [InlineData("reliance --audit --look-through", "--look-through: --audit recomputes")]
    public void What_has_no_network_is_said_in_one_line(string line, string message)
    {
        var (exit, output, error) = CommandLine.Run(line.Split(' '));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldContain(message);
        error.TrimEnd().ShouldNotContain("\n");
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
