using Spelter.Disruption;

namespace Spelter.Tests;

public sealed class TailRiskTests
{
    private static readonly double[] Losses = [1000, 500, 200, 50, 0];
    private static readonly double[] Probabilities = [0.02, 0.03, 0.05, 0.1, 0.8];

    // By hand: the worst tenth holds 1000 at 2 %, 500 at 3 % and 200 at 5 %.
    [Theory]
    [InlineData(0.8, 0, 250)]
    [InlineData(0.9, 50, 450)]
    [InlineData(0.95, 200, 700)]
    [InlineData(0.98, 500, 1000)]
    [InlineData(0.97, 500, 2500.0 / 3)]
    [InlineData(0, 0, 50)]
    public void The_tail_of_five_losses_is_what_a_hand_computes(double level, double valueAtRisk, double conditional)
    {
        var tail = TailRisk.Of(Losses, Probabilities, level);
        (tail.Mean, tail.ValueAtRisk, tail.ConditionalValueAtRisk).ShouldBe((50, valueAtRisk, tail.ConditionalValueAtRisk));
        tail.ConditionalValueAtRisk.ShouldBe(conditional, 1e-9);
    }

    [Fact]
    public void It_is_the_minimum_that_Rockafellar_and_Uryasev_define()
    {
        var random = Enumerable.Range(0, 40).Select(i => (Loss: 100 * Chance.Philox.Uniform(5, 0, (uint)i), Weight: Chance.Philox.Uniform(5, 1, (uint)i))).ToList();
        double[] losses = [.. random.Select(r => r.Loss)], weights = [.. random.Select(r => r.Weight / random.Sum(x => x.Weight))];
        foreach (var level in new[] { 0.1, 0.5, 0.9, 0.99 })
        {
            // The minimum of a convex piecewise linear function stands at one of its kinks.
            var least = losses.Min(x => x + (losses.Zip(weights).Sum(z => z.Second * Math.Max(0, z.First - x)) / (1 - level)));
            TailRisk.Of(losses, weights, level).ConditionalValueAtRisk.ShouldBe(least, 1e-9);
        }
    }

    [Fact]
    public void Draws_weigh_the_same() => TailRisk.Of([4, 1, 3, 2], 0.5).ShouldBe(new TailRisk(2.5, 2, 3.5));

    [Fact]
    public void What_is_no_distribution_is_refused()
    {
        Should.Throw<ArgumentException>(() => TailRisk.Of([1, 2], [0.5, 0.4], 0.9));
        Should.Throw<ArgumentException>(() => TailRisk.Of([1, 2], [1.5, -0.5], 0.9));
        Should.Throw<ArgumentException>(() => TailRisk.Of([1, 2], [1], 0.9));
        Should.Throw<ArgumentOutOfRangeException>(() => TailRisk.Of([1, 2], [0.5, 0.5], 1));
    }
}
