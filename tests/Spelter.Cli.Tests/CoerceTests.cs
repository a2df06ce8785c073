using System.Text.Json;

namespace Spelter.Cli.Tests;

public sealed class CoerceTests : IDisposable
{
    private const string Header = "country,mineral,stage,tonnes_per_year,stockpile_days\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_threat_that_is_chosen_is_the_scenario_of_the_same_words()
    {
        var gallium = Mineral("coerce", "CHN", "--minerals", "gallium", "--draws", "2");
        var ban = gallium.GetProperty("byKind").EnumerateArray().Single(k => k.GetProperty("kind").GetString() == "TargetedBan");
        ban.GetProperty("severity").GetDouble().ShouldBe(1);
        var simulated = CommandLine.Json("simulate", "--ban", "CHN:gallium:Refined", "--target", "USA", "--leakage", "0.3", "--draws", "2", "--json").GetProperty("result").GetProperty("minerals")[0]
            .GetProperty("figures").EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!, f => f.GetProperty("central").GetDouble());
        ban.GetProperty("targetLossUsd").GetDouble().ShouldBe(-simulated["welfareUsd"], 1);
        ban.GetProperty("shortfallTonnes").GetDouble().ShouldBe(simulated["shortfallTonnes"], 1e-6);
        ban.GetProperty("leverage").GetDouble().ShouldBe(ban.GetProperty("targetLossUsd").GetDouble() / ban.GetProperty("actorLossUsd").GetDouble(), 1e-9);
    }

    [Fact]
    public void One_kind_alone_is_chosen_where_it_is_asked_for()
    {
        var result = CommandLine.Json("coerce", "CHN", "--minerals", "gallium,germanium", "--kind", "targeted-ban", "--draws", "3", "--json").GetProperty("result");
        foreach (var mineral in result.GetProperty("minerals").EnumerateArray()) mineral.GetProperty("kind").GetString().ShouldBe("TargetedBan");
        var package = result.GetProperty("package");
        package.GetProperty("leverage").GetDouble().ShouldBe(package.GetProperty("targetLossUsd").GetDouble() / package.GetProperty("actorLossUsd").GetDouble(), 1e-9);
        package.GetProperty("leverageLow").GetDouble().ShouldBeLessThan(package.GetProperty("leverageHigh").GetDouble());
        foreach (var unit in result.GetProperty("minerals")[0].GetProperty("oneMoreUnit").EnumerateArray())
            unit.GetProperty("targetedBanLeverage").GetDouble().ShouldBe(unit.GetProperty("leverage").GetDouble(), 1e-9);
    }

    [Fact]
    public void Where_no_tonnage_or_price_is_published_there_is_no_sum_of_money()
    {
        var terbium = Mineral("coerce", "CHN", "--minerals", "terbium", "--draws", "2");
        terbium.GetProperty("targetLossUsd").ValueKind.ShouldBe(JsonValueKind.Null);
        terbium.GetProperty("shortfallTonnes").ValueKind.ShouldBe(JsonValueKind.Null);
        terbium.GetProperty("inPackage").GetBoolean().ShouldBeFalse();
        terbium.GetProperty("severity").GetDouble().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Without_trade_there_is_no_threat_and_a_reason()
    {
        var helium = Mineral("coerce", "CHN", "--minerals", "helium", "--draws", "2");
        helium.GetProperty("kind").ValueKind.ShouldBe(JsonValueKind.Null);
        helium.GetProperty("noThreatReason").GetString().ShouldBe("the actor exports nothing of it");
        CommandLine.Run("coerce", "CHN", "--minerals", "helium", "--draws", "2").Output.ShouldContain("No threat, the actor exports nothing of it: Helium.");
    }

    [Fact]
    public void A_portfolio_takes_the_loss_away_and_with_it_the_leverage()
    {
        var bare = Mineral("coerce", "CHN", "--minerals", "gallium", "--draws", "2");
        var held = Mineral("coerce", "CHN", "--minerals", "gallium", "--draws", "2", "--portfolio", Path.Combine(AppContext.BaseDirectory, "portfolios", "gallium.csv"));
        held.GetProperty("worstTargetLossUsd").GetDouble().ShouldBeLessThan(0.1 * bare.GetProperty("worstTargetLossUsd").GetDouble());
        bare.GetProperty("oneMoreUnit").EnumerateArray().First(u => u.GetProperty("countryCode").GetString() == "USA").GetProperty("targetLossAvoidedUsd").GetDouble().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_terminal_shows_the_package_the_frontier_and_the_unit()
    {
        var (exit, output, error) = CommandLine.Run("coerce", "CHN", "--minerals", "tungsten,indium", "--draws", "3");
        exit.ShouldBe(0, error);
        foreach (var words in new[] { "The package", "If it hits United States alone", "Frontier", "One unit of standby capacity more" }) output.ShouldContain(words);
    }

    [Theory]
    [InlineData("USA,gallium,Refined,4,\nUSA,gallium,Refined,5,\n", "held.csv(3): USA has gallium at the stage Refined a second time.")]
    [InlineData("USX,gallium,Refined,4,\n", "held.csv(2): unknown country \"USX\".")]
    [InlineData("USA,galium,Refined,4,\n", "held.csv(2): unknown mineral \"galium\". Did you mean \"gallium\"?")]
    [InlineData("USA,gallium,Smelted,4,\n", "held.csv(2): unknown stage \"Smelted\".")]
    [InlineData("USA,gallium,Refined,much,\n", "held.csv(2): \"much\" is not a number.")]
    [InlineData("USA,gallium,Refined,-4,\n", "held.csv(2): tonnes_per_year is -4. Write a number of zero or more.")]
    [InlineData("USA,gallium,Mined,4,\n", "held.csv(2): the network of gallium has no node Mined:USA.")]
    [InlineData("USA,copper,Refined,4,\n", "held.csv(2): copper is not among the minerals of this question")]
    [InlineData("USA,gallium,Refined,1e300,\n", "held.csv(2): tonnes_per_year is 1E+300, more than 10 times what the world makes at the stage Refined. The world makes")]
    [InlineData("USA,gallium,Refined,,1e300\n", "held.csv(2): stockpile_days is 1E+300, more than a hundred years. Write 0 to 36500.")]
    [InlineData("", "held.csv: the portfolio has no rows.")]
    public void A_wrong_portfolio_is_named_with_its_line(string rows, string message)
    {
        var path = Path.Combine(_folder, "held.csv");
        File.WriteAllText(path, Header + rows);
        Fails(message, "coerce", "CHN", "--minerals", "gallium", "--portfolio", path);
    }

    [Theory]
    [InlineData("coerce CHX", "ACTOR: unknown country \"CHX\".")]
    [InlineData("coerce USA", "--target: United States is the actor and the target.")]
    [InlineData("coerce CHN --weight -1", "--weight: the weight must be from zero to 10000.")]
    [InlineData("coerce CHN --weight 1e308", "--weight: the weight must be from zero to 10000.")]
    [InlineData("coerce CHN --minerals gold", "--minerals: gold is on no list of critical minerals.")]
    [InlineData("coerce CHN --months-max 24", "--months-max: 24 is not a usable duration")]
    [InlineData("coerce CHN --leakage 2", "--leakage: the leakage must be a share from 0 to 1.")]
    [InlineData("coerce CHN --kind embargo", "--kind: \"embargo\" is no kind of threat.")]
    [InlineData("coerce CHN --most 0", "--most: 0 is not a usable number of minerals.")]
    [InlineData("coerce CHN --draws 0", "--draws: 0 is not a usable number of draws.")]
    [InlineData("coerce CHN --minerals boron", "--minerals: there is no supply network of boron")]
    [InlineData("coerce CHN --minerals gallium --as-of 2025-12-31", "the world trade of 2024 was not public")]
    public void Wrong_options_are_named(string line, string message) => Fails(message, line.Split(' '));

    private static void Fails(string message, params string[] arguments)
    {
        var (exit, _, error) = CommandLine.Run(arguments);
        exit.ShouldBe(2);
        error.ShouldContain(message);
        error.TrimEnd().ShouldNotContain("\n");
    }

    private static JsonElement Mineral(params string[] arguments) => CommandLine.Json([.. arguments, "--json"]).GetProperty("result").GetProperty("minerals")[0];
}
