using System.Text.Json;

namespace Spelter.Cli.Tests;

public sealed class BacktestTests
{
    // One run serves the tests that read it.
    private static readonly Lazy<JsonElement> Answer = new(() => CommandLine.Json("backtest", "--json"));

    private static JsonElement Result => Answer.Value.GetProperty("result");

    private static IEnumerable<JsonElement> Metrics => Result.GetProperty("events").EnumerateArray().SelectMany(e => e.GetProperty("metrics").EnumerateArray());

    [Fact]
    public void Each_observation_stands_beside_its_forecast()
    {
        Result.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("id").GetString()).ShouldBe(["E05", "E06", "E08", "E09", "E10", "E11", "E12"]);
        foreach (var m in Metrics)
        {
            var (low, predicted, high, observed) = (m.GetProperty("low").GetDouble(), m.GetProperty("predicted").GetDouble(), m.GetProperty("high").GetDouble(), m.GetProperty("observed").GetDouble());
            low.ShouldBeLessThanOrEqualTo(predicted);
            predicted.ShouldBeLessThanOrEqualTo(high);
            m.GetProperty("covered").GetBoolean().ShouldBe(low <= observed && observed <= high);
            m.GetProperty("horizonMonths").GetInt32().ShouldBeOneOf(3, 6, 12);
            m.GetProperty("source").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void The_score_is_that_of_the_observations_that_count()
    {
        var counted = Metrics.Where(m => m.GetProperty("counted").GetBoolean()).ToList();
        var score = Result.GetProperty("score");
        score.GetProperty("metrics").GetInt32().ShouldBe(counted.Count);
        score.GetProperty("signsRight").GetInt32().ShouldBe(counted.Count(m => m.GetProperty("signRight").GetBoolean()));
        score.GetProperty("covered").GetInt32().ShouldBe(counted.Count(m => m.GetProperty("covered").GetBoolean()));
        var prices = counted.Where(m => m.GetProperty("kind").GetString() == "Price").ToList();
        var error = score.GetProperty("priceLogError");
        error.GetProperty("metrics").GetInt32().ShouldBe(prices.Count);
        error.GetProperty("model").GetDouble().ShouldBe(prices.Average(m => Math.Abs(Math.Log(m.GetProperty("predicted").GetDouble() / m.GetProperty("observed").GetDouble()))), 1e-9);
        error.GetProperty("noChange").GetDouble().ShouldBe(prices.Average(m => Math.Abs(Math.Log(m.GetProperty("observed").GetDouble()))), 1e-9);
    }

    [Fact]
    public void The_published_score_is_what_the_command_says()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "backtest.md"));
        foreach (var name in new[] { "score", "priorScore" })
        {
            var score = Result.GetProperty(name);
            var metrics = score.GetProperty("metrics").GetInt32();
            page.ShouldContain($"{score.GetProperty("signsRight")} of {metrics}");
            page.ShouldContain($"{score.GetProperty("covered")} of {metrics}");
        }
    }

    [Fact]
    public void The_answer_has_the_shape_of_before() => Golden.ShouldHold("shape-backtest.txt", JsonShape.Of([Answer.Value]));

    [Theory]
    [InlineData("backtest E99", "spelter: EVENT: there is no event \"E99\" among those known on the day. The events are E05, E06, ")]
    [InlineData("backtest E01a", "spelter: EVENT: E01a is not played: the trade tables held begin in 2022")]
    [InlineData("backtest --events nowhere", "spelter: --events: there is no folder \"nowhere\".")]
    [InlineData("backtest --as-of 2025-12-31", "spelter: --as-of: no base network can be built")]
    public void What_cannot_be_taken_is_one_line(string line, string what)
    {
        var (exit, output, error) = CommandLine.Run(line.Split(' '));
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        error.ShouldStartWith(what);
        error.TrimEnd().ShouldNotContain("\n");
    }
}
