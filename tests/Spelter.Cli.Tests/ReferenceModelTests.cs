namespace Spelter.Cli.Tests;

public sealed class ReferenceModelTests : IDisposable
{
    private const string Trade =
        """
        { "name": "one flow",
          "regions": [ { "id": "A", "importElasticity": -1.25, "substitution": 5, "supplyElasticity": 1.5 },
                       { "id": "B", "importElasticity": -1.25, "substitution": 5, "supplyElasticity": 1.5 } ],
          "flows": [ { "from": "A", "to": "B", "value": 100, "newTariff": 0.1 } ] }
        """;

    private const string Market =
        """
        { "name": "one origin", "substitution": 3, "demandElasticity": -0.5,
          "sources": [ { "id": "only", "share": 1, "supplyElasticity": 2, "tariff": 0.25 } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_model_answers_as_text_JSON_and_CSV()
    {
        var (trade, market) = (Write("trade", Trade), Write("market", Market));
        // -1.25 (p + 0.1) = 1.5 p.
        CommandLine.Run("network", "reference", "gsim", trade).Output.ShouldMatch(@"A +-4\.55 %");
        var gsim = CommandLine.Json("network", "reference", "gsim", trade, "--json");
        gsim.GetProperty("schema").GetString().ShouldBe("spelter/gsim-solution/1");
        gsim.GetProperty("result").GetProperty("regions")[0].GetProperty("worldPriceChange").GetDouble().ShouldBe(-0.125 / 2.75, 1e-12);
        CommandLine.Run("network", "reference", "gsim", trade, "--csv").Output.ShouldStartWith("id,worldPriceChange,");
        // p^2 = (1.25 p)^-0.5.
        CommandLine.Run("network", "reference", "ces", market).Output.ShouldContain("only");
        var ces = CommandLine.Json("network", "reference", "ces", market, "--json").GetProperty("result");
        ces.GetProperty("sources")[0].GetProperty("producerPrice").GetDouble().ShouldBe(Math.Pow(1.25, -0.2), 1e-12);
        CommandLine.Run("network", "reference", "ces", market, "--csv").Output.ShouldStartWith("compositePrice,id,");
    }

    [Theory]
    [InlineData("\"to\": \"B\"", "\"to\": \"C\"", "case.json(4): flow A>C: there is no region \"C\". Correct it there.")]
    [InlineData("\"value\": 100", "\"value\": 0", "case.json(1): the case: it has no trade. Correct it there.")]
    [InlineData("-1.25", "1.25", "case.json(2): region A: the elasticity of its demand must be zero or less. Correct it there.")]
    [InlineData("\"newTariff\"", "\"tarif\"", "case.json(4): flow A>B: \"tarif\" is not known here.")]
    [InlineData("\"id\": \"B\"", "\"id\": \"A\"", "case.json(4): flow A>B: there is no region \"B\".")]
    public void A_case_that_is_none_is_bad_input(string part, string by, string line)
    {
        var (exit, output, error) = CommandLine.Run("network", "reference", "gsim", Write("case", Trade.Replace(part, by, StringComparison.Ordinal)));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldStartWith("spelter: " + line);
        error.Trim().ShouldNotContain('\n');
    }

    [Fact]
    public void Shares_that_do_not_add_to_one_are_bad_input() =>
        CommandLine.Run("network", "reference", "ces", Write("case", Market.Replace("\"share\": 1", "\"share\": 0.9", StringComparison.Ordinal)))
            .ShouldBe((SpelterCommand.BadInput, "", $"spelter: case.json(1): the case: the shares of the sources must add to one. Correct it there.{Environment.NewLine}"));

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, $"{name}.json");
        File.WriteAllText(file, text);
        return file;
    }
}
