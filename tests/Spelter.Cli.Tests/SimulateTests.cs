using System.Text.Json;

namespace Spelter.Cli.Tests;

public sealed class SimulateTests : IDisposable
{
    private const string Event =
        """
        name: a ban
        horizon: 12
        events:
          - kind: export-ban
            actor: CHN
            minerals: [antimony]
            stages: [Refined]
            targets: [USA]
            severity: 1
            onset: 0
            months: 12
            leakage: { share: 0.2, hubs: [THA] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("antimony-ban-with-leakage", "antimony")]
    [InlineData("gallium-germanium-licences", "gallium", "germanium")]
    [InlineData("cobalt-mine-outage", "cobalt")]
    public void The_examples_run(string name, params string[] minerals) =>
        CommandLine.Json("simulate", Path.Combine(AppContext.BaseDirectory, "events", $"{name}.yaml"), "--draws", "2", "--json").GetProperty("result").GetProperty("minerals").EnumerateArray()
            .Select(m => m.GetProperty("id").GetString()).ShouldBe(minerals);

    [Fact]
    public void A_file_and_its_shorthand_give_one_answer()
    {
        var file = Write(Event.Replace("{ share: 0.2, hubs: [THA] }", "{ share: 0.2 }", StringComparison.Ordinal));
        var read = Mineral("simulate", file, "--draws", "3");
        var typed = Mineral("simulate", "--ban", "CHN:antimony:Refined", "--target", "USA", "--leakage", "0.2", "--draws", "3");
        read.GetProperty("figures").ToString().ShouldBe(typed.GetProperty("figures").ToString());
    }

    [Fact]
    public void A_leaking_ban_on_antimony_reroutes_and_splits_the_price()
    {
        var answer = Mineral("simulate", Write(Event), "--draws", "3");
        Figure(answer, "priceInsideRatio").ShouldBeLessThan(1);
        Figure(answer, "priceReportedRatio").ShouldBeGreaterThan(Figure(answer, "priceOutsideRatio"));
        Figure(answer, "priceOutsideRatio").ShouldBeGreaterThan(1);
        var evasion = answer.GetProperty("flows").EnumerateArray().Where(f => f.GetProperty("hub").ValueKind == JsonValueKind.String).ToList();
        evasion.ShouldHaveSingleItem().GetProperty("hub").GetString().ShouldBe("THA");
        evasion[0].GetProperty("afterTonnesPerYear").GetDouble().ShouldBe(Figure(answer, "evasionTonnes"), 1e-6);
        answer.GetProperty("flows").EnumerateArray().Single(f => f.GetProperty("from").GetString() == "Refined:CHN" && f.GetProperty("to").GetString() == "Refined:USA" && f.GetProperty("hub").ValueKind == JsonValueKind.Null)
            .GetProperty("afterTonnesPerYear").GetDouble().ShouldBe(0, 1e-6);
    }

    // China makes its own alumina and imports next to none in the base year; Australia is the largest exporter of it.
    [Fact]
    public void An_outage_of_alumina_in_China_finds_suppliers_abroad()
    {
        var outage = Write("name: alumina\nhorizon: 12\nevents:\n  - { kind: outage, actor: CHN, minerals: [aluminum], stages: [Intermediate], severity: 0.3, months: 12 }\n");
        var replacements = Mineral("simulate", outage, "--country", "CHN", "--draws", "3").GetProperty("replacements").EnumerateArray().ToList();
        var largest = replacements.First(r => r.GetProperty("stage").GetString() == "Intermediate");
        largest.GetProperty("countryCode").GetString().ShouldBe("AUS");
    }

    [Fact]
    public void What_comes_with_a_host_falls_with_it()
    {
        var outage = Write("name: smelters\nhorizon: 12\nevents:\n  - { kind: outage, actor: CHN, minerals: [zinc], stages: [Refined], severity: 0.5, months: 12 }\n");
        var linked = CommandLine.Json("simulate", outage, "--draws", "4", "--json").GetProperty("result").GetProperty("linked").EnumerateArray().ToDictionary(l => l.GetProperty("id").GetString()!);
        linked.Keys.ShouldBeSubsetOf(["gallium", "germanium", "indium", "silver"]);
        Figure(linked["indium"], "outputLostTonnes").ShouldBeGreaterThan(100);
        Figure(linked["indium"], "priceReportedRatio").ShouldBeGreaterThan(1);
        Figure(linked["indium"], "welfareUsd").ShouldBeLessThan(0);
        CommandLine.Run("simulate", outage, "--draws", "2").Output.ShouldContain("What comes with it, United States");
        CommandLine.Run("simulate", "--ban", "CHN:antimony:Refined", "--draws", "2").Output.ShouldNotContain("What comes with it");
    }

    [Fact]
    public void Without_a_horizon_of_its_own_a_scenario_is_as_long_as_its_events() =>
        CommandLine.Run("simulate", Write(Event.Replace("horizon: 12\n", "", StringComparison.Ordinal).Replace("months: 12", "months: 18", StringComparison.Ordinal))).Error
            .ShouldStartWith("spelter: event.yaml(10): a horizon of 18 months is too long");

    [Fact]
    public void With_a_path_the_answer_without_time_is_of_the_first_year()
    {
        string[] Ban(string months) => ["simulate", "--ban", "CHN:gallium:Refined", "--months", months, "--draws", "2"];
        var year = Mineral(Ban("12"));
        var two = CommandLine.Json([.. Ban("24"), "--path", "quarterly", "--json"]).GetProperty("result");
        two.GetProperty("horizonMonths").GetInt32().ShouldBe(12);
        two.GetProperty("minerals")[0].GetProperty("figures").ToString().ShouldBe(year.GetProperty("figures").ToString());
        two.GetProperty("minerals")[0].GetProperty("path").GetProperty("periods").GetArrayLength().ShouldBe((24 + 6) / 3);
        CommandLine.Run([.. Ban("24"), "--path", "quarterly"]).Output.ShouldContain("These figures are of the first 12 months of 24");
    }

    [Fact]
    public void Severity_zero_is_the_base_year()
    {
        var answer = Mineral("simulate", "--ban", "CHN:gallium:Refined", "--severity", "0", "--draws", "2");
        foreach (var flow in answer.GetProperty("flows").EnumerateArray())
        {
            var before = flow.GetProperty("beforeTonnesPerYear").GetDouble();
            flow.GetProperty("afterTonnesPerYear").GetDouble().ShouldBe(before, 1e-8 * Math.Max(1, before));
        }

        Figure(answer, "shortfallTonnes").ShouldBe(0, 1e-6);
        answer.GetProperty("replacements").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void The_terminal_shows_both_models_and_the_table_has_the_figures()
    {
        var (exit, output, error) = CommandLine.Run("simulate", "--ban", "CHN:gallium:Refined", "--draws", "3");
        exit.ShouldBe(0, error);
        output.ShouldContain("shortfall, rationing without prices");
        // Japan and Russia have their own use for what is not China's, and what is of unknown origin does not grow.
        output.ShouldContain("No one supplies United States more.");
        output.ShouldContain("supply of unknown origin (statistical difference)  7.4 t                 7.4 t        7.4 t to 7.4 t");
        output.ShouldContain("No event cuts the supply of unknown origin");
        CommandLine.Run("simulate", "--ban", "CHN:antimony:Refined", "--draws", "3").Output.ShouldContain("Who supplies United States more");
        CommandLine.Run("simulate", "--ban", "CHN:gallium:Refined", "--draws", "3", "--csv").Output.ShouldContain(",shortfallTonnes,");
    }

    [Fact]
    public void Losses_by_industry_and_segment_belong_to_the_United_States_and_are_unknown_with_a_reason_elsewhere()
    {
        var answer = Mineral("simulate", "--ban", "CHN:gallium:Refined", "--draws", "3");
        answer.GetProperty("industryReason").ValueKind.ShouldBe(JsonValueKind.Null);
        var chips = answer.GetProperty("industries").EnumerateArray().First();
        chips.GetProperty("code").GetString().ShouldBe("334413");
        var share = chips.GetProperty("outputLossShare");
        share.GetProperty("central").GetDouble().ShouldBeInRange(share.GetProperty("low").GetDouble(), share.GetProperty("high").GetDouble());
        var gdp = answer.GetProperty("gdpUsd");
        gdp.GetProperty("low").GetDouble().ShouldBeLessThan(gdp.GetProperty("high").GetDouble());
        answer.GetProperty("segments").EnumerateArray().Select(s => s.GetProperty("segment").GetString()).ShouldBe(["Defence", "Essential", "Other"]);
        var elsewhere = Mineral("simulate", "--ban", "CHN:gallium:Refined", "--draws", "3", "--country", "JPN");
        elsewhere.GetProperty("industries").ValueKind.ShouldBe(JsonValueKind.Null);
        elsewhere.GetProperty("gdpUsd").ValueKind.ShouldBe(JsonValueKind.Null);
        elsewhere.GetProperty("industryReason").GetString().ShouldBe("the accounts of industries are those of the United States");
        var (exit, output, error) = CommandLine.Run("simulate", "--ban", "CHN:gallium:Refined", "--draws", "3");
        exit.ShouldBe(0, error);
        output.ShouldContain("Shortfall by segment, all uses rationed alike");
        output.ShouldContain("bea-io-2017-detail");
    }

    [Theory]
    [InlineData("actor: CHN", "actor: CHX", "event.yaml(5): unknown country \"CHX\".")]
    [InlineData("actor: CHN", "actor: ATA", "event.yaml(4): ATA has no node in the network of antimony at the stage Refined.")]
    [InlineData("[antimony]", "[antimny]", "event.yaml(6): unknown mineral \"antimny\". Did you mean \"antimony\"?")]
    [InlineData("[Refined]", "[Smelted]", "event.yaml(7): unknown stage \"Smelted\". The stages are Mined,")]
    [InlineData("severity: 1", "severity: 1.5", "event.yaml(9): the severity must be a share from 0 to 1.")]
    [InlineData("severity: 1", "severity: much", "event.yaml(9): an event: \"severity\" is \"much\", which is not a number.")]
    [InlineData("onset: 0", "onset: 12", "event.yaml(10): the event begins in month 12, outside the horizon of 12 months (months 0 to 11).")]
    [InlineData("months: 12", "months: 120", "event.yaml(11): the duration of 120 months from month 0 goes beyond the horizon of 12 months.")]
    [InlineData("months: 12", "months: 0", "event.yaml(11): the duration must be one month or more.")]
    [InlineData("share: 0.2", "share: 2", "event.yaml(12): the leakage must be a share from 0 to 1.")]
    [InlineData("hubs: [THA]", "hubs: [ATA]", "event.yaml(4): ATA has no node in the network of antimony")]
    [InlineData("kind: export-ban", "kind: embargo", "event.yaml(4): \"embargo\" is no kind of event.")]
    [InlineData("targets: [USA]", "target: [USA]", "event.yaml(8): an event: \"target\" is not known here.")]
    [InlineData("name: a ban", "name: [", "event.yaml: this is not YAML: a bracket is not closed.")]
    [InlineData("name: a ban", "name: \"a", "event.yaml(1")]
    [InlineData("name: a ban", "[a, b]: c", "event.yaml(1): the scenario: a key must be a word.")]
    [InlineData("name: a ban", "horizon: 6", "event.yaml(2")]
    [InlineData("horizon: 12", "horizon: 24", "event.yaml(2): a horizon of 24 months is too long for an answer without time: the elasticities are those of one year. Give 12 months or fewer, or add --path monthly.")]
    [InlineData("horizon: 12", "note: x", "event.yaml(2): the scenario: \"note\" is not known here.")]
    public void A_scenario_that_is_none_is_told_in_one_line_with_its_place(string part, string by, string what)
    {
        var (exit, output, error) = CommandLine.Run("simulate", Write(Event.Replace(part, by, StringComparison.Ordinal)));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldStartWith("spelter: " + what);
        error.TrimEnd().ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("simulate", "spelter: EVENT: no scenario is given.")]
    [InlineData("simulate --ban CHN", "spelter: --ban: \"CHN\" is no ban.")]
    [InlineData("simulate --ban CHN:gallium:Refined --severity 2", "spelter: --severity: the severity must be a share from 0 to 1.")]
    [InlineData("simulate --ban CHN:gallium:Refined --months 0", "spelter: --months: the duration must be one month or more.")]
    [InlineData("simulate --ban CHN:gallium:Refined --leakage 2", "spelter: --leakage: the leakage must be a share from 0 to 1.")]
    [InlineData("simulate --ban CHN:gallium:Refined --months 24", "spelter: --months: a horizon of 24 months is too long for an answer without time: the elasticities are those of one year. Give 12 months or fewer, or add --path monthly.")]
    [InlineData("simulate --ban CHN:gallium:Refined --leakage 0.1", "spelter: --leakage: a ban on all destinations leaves no third country to leak through.")]
    [InlineData("simulate --ban CHN:gallium:Refined --target CHN", "spelter: --target: the actor is one of its own targets.")]
    [InlineData("simulate --ban CHN:gallium:Refined --target XQ", "spelter: --target: unknown country \"XQ\".")]
    [InlineData("simulate --ban CHN:gallium:Refined --country Atlantis", "spelter: --country: unknown country \"Atlantis\".")]
    [InlineData("simulate --ban CHN:gallium:Refined --draws 0", "spelter: --draws: 0 is not a usable number of draws.")]
    [InlineData("simulate x.yaml --severity 1", "spelter: --severity: it belongs to --ban")]
    public void Wrong_usage_is_told_in_one_line(string line, string what)
    {
        var (exit, _, error) = CommandLine.Run(line.Split(' '));
        exit.ShouldBe(SpelterCommand.BadInput);
        error.ShouldStartWith(what);
    }

    private static JsonElement Mineral(params string[] arguments) => CommandLine.Json([.. arguments, "--json"]).GetProperty("result").GetProperty("minerals")[0];

    private static double Figure(JsonElement answer, string name) =>
        answer.GetProperty("figures").EnumerateArray().Single(f => f.GetProperty("name").GetString() == name).GetProperty("central").GetDouble();

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "event.yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
