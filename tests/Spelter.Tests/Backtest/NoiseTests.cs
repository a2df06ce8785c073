using Spelter.Backtest;

namespace Spelter.Tests.Backtest;

public sealed class NoiseTests
{
    [Fact]
    public void A_series_that_does_not_move_has_no_noise()
    {
        var noise = new BlockNoise([.. Enumerable.Repeat(new NoiseMonth(5, 3, 1), 24)], 12, 6, 3);
        for (var draw = 0u; draw < 50; draw++) noise.Factors(9, draw).ShouldBe((1, 1));
    }

    [Fact]
    public void Months_of_a_block_follow_one_another()
    {
        // A series of the months 1, 10, 100, …: three months in a row add to 111 times a power of ten, except over the end.
        List<NoiseMonth> months = [.. Enumerable.Range(0, 6).Select(i => new NoiseMonth(Math.Pow(10, i), 0, 1))];
        var noise = new BlockNoise(months, 3, 3, 3);
        double[] blocks = [111, 1110, 11100, 111000, 110001, 100011];
        var ratios = blocks.SelectMany(a => blocks.Select(b => Math.Max(a / 3, 0.01 * 111111 / 6) / Math.Max(b / 3, 0.01 * 111111 / 6))).ToList();
        for (var draw = 0u; draw < 200; draw++)
        {
            var factor = noise.Factors(3, draw).First;
            ratios.ShouldContain(r => Math.Abs(r - factor) < 1e-9 * r);
        }
    }

    [Fact]
    public void The_noise_of_means_is_about_one_and_narrows_with_the_window()
    {
        List<NoiseMonth> months = [.. Enumerable.Range(0, 36).Select(i => new NoiseMonth(100 + (37 * i % 41), 0, 1))];
        double Spread(int window)
        {
            var noise = new BlockNoise(months, 12, window, 1);
            double[] logs = [.. Enumerable.Range(0, 2000).Select(d => Math.Log(noise.Factors(5, (uint)d).First))];
            logs.Average().ShouldBe(0, 0.02);
            return Math.Sqrt(logs.Average(x => x * x));
        }

        Spread(12).ShouldBeLessThan(Spread(3));
    }

    [Fact]
    public void The_spread_of_independent_months_is_that_of_their_means()
    {
        // Var(mean of w) + Var(mean of b) of draws with replacement, to first order in the logarithm.
        List<NoiseMonth> months = [.. Enumerable.Range(0, 20).Select(i => new NoiseMonth(i % 2 == 0 ? 95 : 105, 0, 1))];
        var noise = new BlockNoise(months, 10, 5, 1);
        var variance = Enumerable.Range(0, 20000).Average(d => Math.Pow(Math.Log(noise.Factors(1, (uint)d).First), 2));
        variance.ShouldBe(0.05 * 0.05 * ((1 / 5.0) + (1 / 10.0)), 3e-5);
    }

    [Fact]
    public void Years_move_by_changes_seen_before_in_either_direction()
    {
        var noise = new YearlyNoise([Math.Log(1.5)], 1);
        var factors = Enumerable.Range(0, 400).Select(d => Math.Round(noise.Factors(2, (uint)d).First, 9)).ToList();
        factors.Distinct().Order().ShouldBe([Math.Round(1 / 1.5, 9), 1.5]);
        factors.Count(f => f == 1.5).ShouldBeInRange(160, 240);
        new YearlyNoise([0.1], 2).Factors(2, 7).First.ShouldBeOneOf(Exactly(0.2), Exactly(0), Exactly(-0.2));
    }

    [Fact]
    public void Stated_noise_has_its_deviation()
    {
        var noise = new StatedNoise(0.3);
        double[] logs = [.. Enumerable.Range(0, 20000).Select(d => Math.Log(noise.Factors(4, (uint)d).First))];
        logs.Average().ShouldBe(0, 0.01);
        Math.Sqrt(logs.Average(x => x * x)).ShouldBe(0.3, 0.01);
        logs.Count(x => Math.Abs(x) < 0.3).ShouldBeInRange(13400, 13900);
    }

    private static double Exactly(double log) => new[] { 0.1 + 0.1, 0.1 - 0.1, -0.1 - 0.1 }.Select(Math.Exp).MinBy(x => Math.Abs(x - Math.Exp(log)));
}
