using System.Text.Json;

namespace Spelter.Cli.Tests;

public sealed class TimePathTests : IDisposable
{
    private const string Event =
        """
        name: licences
        horizon: 6
        events:
          - kind: export-licence
            actor: CHN
            minerals: [gallium]
            stages: [Refined]
            notice: 1
            months: 6
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_path_has_a_period_for_each_month_from_the_notice_to_the_end_of_the_recovery()
    {
        var path = PathOf("simulate", Write(Event), "--path", "monthly", "--draws", "3", "--json");
        path.GetProperty("firstNoticeMonth").GetInt32().ShouldBe(-1);
        path.GetProperty("settledDraws").GetInt32().ShouldBe(3);
        path.GetProperty("stockBasis").GetString().ShouldBe("reported");
        path.GetProperty("stockSource").GetString().ShouldBe("usgs-mcs-2026");
        path.GetProperty("segmentsReason").ValueKind.ShouldBe(JsonValueKind.Null);
        var periods = path.GetProperty("periods").EnumerateArray().ToList();
        periods.Select(p => p.GetProperty("monthFrom").GetInt32()).ShouldBe(Enumerable.Range(-1, 13));
        foreach (var period in periods)
            foreach (var name in new[] { "priceReportedRatio", "shortfallTonnes", "importsTonnes", "stockTonnes", "releaseTonnes", "evasionTonnes" })
                period.GetProperty(name).GetProperty("low").GetDouble().ShouldBeLessThanOrEqualTo(period.GetProperty(name).GetProperty("high").GetDouble(), name);
        periods[2].GetProperty("daysOfCover").GetProperty("low").GetDouble().ShouldBeGreaterThan(0);
        // Other use goes without first; defence is served first and lacks nothing here, which is no number of days.
        periods[2].GetProperty("daysOfCoverBySegment").GetProperty("other").GetProperty("low").GetDouble().ShouldBeGreaterThan(0);
        periods[2].GetProperty("daysOfCoverBySegment").GetProperty("defence").GetProperty("high").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void A_ban_with_a_notice_has_one_too_by_quarters()
    {
        var path = PathOf("simulate", "--ban", "CHN:antimony:Refined", "--path", "quarterly", "--notice", "2", "--draws", "2", "--json");
        path.GetProperty("stockBasis").GetString().ShouldBe("assumption");
        path.GetProperty("stockSource").ValueKind.ShouldBe(JsonValueKind.Null);
        path.GetProperty("periods").EnumerateArray().Select(p => (p.GetProperty("monthFrom").GetInt32(), p.GetProperty("months").GetInt32()))
            .ShouldBe([(-2, 2), (0, 3), (3, 3), (6, 3), (9, 3), (12, 3), (15, 3)]);
    }

    [Fact]
    public void The_terminal_shows_the_path_and_the_table_has_its_columns()
    {
        var (exit, output, error) = CommandLine.Run("simulate", Write(Event), "--path", "monthly", "--draws", "2");
        exit.ShouldBe(0, error);
        output.ShouldContain("Gallium, United States, in time");
        output.ShouldContain("The stock is the published one: usgs-mcs-2026");
        output.ShouldContain("data/priors/time-path.csv");
        output.ShouldContain("Days of cover by segment of use");
        CommandLine.Run("simulate", Write(Event), "--path", "monthly", "--draws", "2", "--csv").Output.ShouldContain("path.periods.priceReportedRatio.central");
    }

    [Fact]
    public void Without_the_option_there_is_no_path() =>
        CommandLine.Json("simulate", Write(Event), "--draws", "2", "--json").GetProperty("result").GetProperty("minerals")[0].TryGetProperty("path", out _).ShouldBeFalse();

    [Theory]
    [InlineData("notice: 1", "notice: -1", "event.yaml(8): the notice must be 0 to 60 months.")]
    [InlineData("notice: 1", "notice: soon", "event.yaml(8): an event: \"notice\" is \"soon\", which is not a whole number.")]
    [InlineData("notice: 1", "onset: 6", "event.yaml(8): the event begins in month 6, outside the horizon of 6 months (months 0 to 5).")]
    [InlineData("horizon: 6", "horizon: 0", "event.yaml(2): the horizon must be one month or more.")]
    [InlineData("horizon: 6", "horizon: 400", "--path: the path has 407 months.")]
    [InlineData("kind: export-licence", "kind: outage", "event.yaml(8): an outage has no notice")]
    public void A_scenario_without_a_usable_path_is_told_in_one_line_with_its_place(string part, string by, string what)
    {
        var (exit, output, error) = CommandLine.Run("simulate", Write(Event.Replace(part, by, StringComparison.Ordinal)), "--path", "monthly", "--draws", "1");
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldStartWith("spelter: " + what);
        error.TrimEnd().ShouldNotContain("\n");
    }

    [Theory]
    [InlineData("simulate --ban CHN:gallium:Refined --draws 1 --path weekly", "spelter: --path: \"weekly\" is no length of period. Write monthly or quarterly.")]
    [InlineData("simulate --ban CHN:gallium:Refined --draws 1 --notice 2", "spelter: --notice: a notice is looked at in a path only.")]
    [InlineData("simulate --ban CHN:gallium:Refined --draws 1 --path monthly --notice -2", "spelter: --notice: the notice must be 0 to 60 months.")]
    public void Wrong_usage_is_told_in_one_line(string line, string what)
    {
        var (exit, output, error) = CommandLine.Run(line.Split(' '));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldStartWith(what);
        error.TrimEnd().ShouldNotContain("\n");
    }

    private static JsonElement PathOf(params string[] line) => CommandLine.Json(line).GetProperty("result").GetProperty("minerals")[0].GetProperty("path");

    private string Write(string text)
    {
        var file = Path.Combine(_folder, "event.yaml");
        File.WriteAllText(file, text);
        return file;
    }
}
