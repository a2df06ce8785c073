using Spelter.Backtest;
using static Spelter.Tests.Backtest.Observations;

namespace Spelter.Tests.Backtest;

public sealed class VerdictTests
{
    [Theory]
    [InlineData(1.06, 1)]
    [InlineData(1.04, 0)]
    [InlineData(1, 0)]
    [InlineData(0.96, 0)]
    [InlineData(0.94, -1)]
    [InlineData(0, -1)]
    public void A_change_within_the_band_has_no_sign(double ratio, int sign) =>
        Verdict.SignOf(ratio, Of(BacktestMetric.UsImports, 1), Settings).ShouldBe(sign);

    [Fact]
    public void A_share_has_the_sign_of_its_change_in_points()
    {
        var share = Of(BacktestMetric.ActorShare, observed: 0.1) with { Before = 0.5 };
        Verdict.SignOf(0.51, share, Settings).ShouldBe(0);
        Verdict.SignOf(0.53, share, Settings).ShouldBe(1);
        Verdict.SignOf(0.47, share, Settings).ShouldBe(-1);
        Verdict.IsSignRight(0.4, share, Settings).ShouldBeTrue();
        Verdict.ErrorOf(0.4, share, Settings).ShouldBe(0.3, 1e-12);
    }

    [Fact]
    public void The_error_of_a_ratio_is_that_of_its_logarithm_and_nothing_counts_as_a_hundredth()
    {
        Verdict.ErrorOf(2, Of(BacktestMetric.UsPrice, 1), Settings).ShouldBe(Math.Log(2), 1e-12);
        Verdict.ErrorOf(1, Of(BacktestMetric.UsPrice, 2), Settings).ShouldBe(Math.Log(2), 1e-12);
        Verdict.ErrorOf(0, Of(BacktestMetric.UsImports, 1), Settings).ShouldBe(Math.Log(100), 1e-12);
        Verdict.ErrorOf(0.001, Of(BacktestMetric.UsImports, 0), Settings).ShouldBe(0);
    }

    [Fact]
    public void The_interval_holds_eighty_in_a_hundred_draws_and_its_ends()
    {
        var forecast = Forecast.Of(Enumerable.Range(0, 101).Select(i => (double)i));
        forecast.ShouldBe(new Forecast(50, 10, 90));
        (forecast.Covers(10), forecast.Covers(90), forecast.Covers(9.9), forecast.Covers(90.1)).ShouldBe((true, true, false, false));
        Forecast.Of([3.0]).ShouldBe(new Forecast(3, 3, 3));
    }

    [Fact]
    public void The_interval_score_is_the_width_and_ten_times_what_lies_outside()
    {
        var interval = new Forecast(1, Math.Exp(-0.5), Math.Exp(0.5));
        ModelError.Score(interval, Of(BacktestMetric.UsPrice, 1), Settings).ShouldBe(1, 1e-12);
        ModelError.Score(interval, Of(BacktestMetric.UsPrice, Math.Exp(0.7)), Settings).ShouldBe(1 + (10 * 0.2), 1e-12);
        ModelError.Score(interval, Of(BacktestMetric.UsPrice, Math.Exp(-0.6)), Settings).ShouldBe(1 + (10 * 0.1), 1e-12);
    }

    [Fact]
    public void A_score_card_counts_signs_and_cover_and_averages_errors_by_kind()
    {
        List<ScoredMetric> metrics =
        [
            Scored(Of(BacktestMetric.UsPrice, 2), new Forecast(1.5, 1.2, 2.5), proRata: 1),
            Scored(Of(BacktestMetric.UsPrice, 1), new Forecast(1.5, 1.2, 2.5), proRata: 1),
            Scored(Of(BacktestMetric.UsImports, 0.5), new Forecast(0.25, 0.1, 0.4), proRata: 0.5),
            Scored(Of(BacktestMetric.ActorShare, 0.2) with { Before = 0.6 }, new Forecast(0.3, 0.1, 0.5), proRata: 0.25),
            Scored(Of(BacktestMetric.UsPrice, 9) with { NotCounted = "another event" }, new Forecast(1, 1, 1), proRata: 1),
        ];
        var score = ScoreCard.Of([new ScoredEvent(Announced(), metrics, [], new Taught(HyperParameters.Prior, ModelError.None, 0))], m => m.LeftOut, Settings);
        (score.Events, score.Metrics, score.SignsRight, score.SignsRightNoChange, score.SignsRightProRata, score.Covered).ShouldBe((1, 4, 3, 1, 3, 2));
        (score.SignShare, score.Coverage).ShouldBe((0.75, 0.5));
        score.Price.Count.ShouldBe(2);
        score.Price.Model!.Value.ShouldBe((Math.Log(2 / 1.5) + Math.Log(1.5)) / 2, 1e-12);
        score.Price.NoChange!.Value.ShouldBe(Math.Log(2) / 2, 1e-12);
        score.Volume.Model!.Value.ShouldBe(Math.Log(2), 1e-12);
        score.Volume.ProRata!.Value.ShouldBe(0);
        (score.Share.Model!.Value, score.Share.NoChange!.Value, score.Share.ProRata!.Value).ShouldBe((0.1, 0.4, 0.05), Comparer);
    }

    [Fact]
    public void Without_observations_there_is_no_score()
    {
        var score = ScoreCard.Of([], m => m.LeftOut, Settings);
        (score.SignShare, score.Coverage, score.Price.Model).ShouldBe((null, null, null));
    }

    private static readonly IEqualityComparer<(double, double, double)> Comparer = EqualityComparer<(double, double, double)>.Create((a, b) =>
        Math.Abs(a.Item1 - b.Item1) < 1e-12 && Math.Abs(a.Item2 - b.Item2) < 1e-12 && Math.Abs(a.Item3 - b.Item3) < 1e-12);

    private static ScoredMetric Scored(EventObservation observation, Forecast forecast, double proRata) => new(observation, forecast, forecast, proRata);
}
