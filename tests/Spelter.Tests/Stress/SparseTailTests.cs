using Spelter.Disruption;
using Spelter.Stress;

namespace Spelter.Tests.Stress;

public sealed class SparseTailTests
{
    [Fact]
    public void Figures_are_those_of_all_years_with_their_zeros()
    {
        var random = new Dice(3);
        for (var trial = 0; trial < 300; trial++)
        {
            var years = 1 + (int)(59 * random.Next());
            var all = Enumerable.Range(0, years).Select(_ => random.Next() < 0.5 ? 0 : Math.Round((random.Next() * 10) - 3, 2)).ToArray();
            var tail = new SparseTail([.. all.Where(l => l != 0)], years);
            tail.Mean.ShouldBe(all.Average(), 1e-12);
            tail.Largest.ShouldBe(all.Max(), 1e-12);
            tail.ProbabilityOfLoss.ShouldBe((double)all.Count(l => l > 0) / years, 1e-12);
            foreach (var share in new[] { 0.05, 0.3, 0.5, 1 })
                tail.MeanOfWorst(share).ShouldBe(TailRisk.Of(all, 1 - share).ConditionalValueAtRisk, 1e-9, $"{years} years, worst {share}");
            if (years > 1) tail.StandardError.ShouldBe(Math.Sqrt(all.Sum(l => Math.Pow(l - all.Average(), 2)) / (years - 1) / years), 1e-12);
        }
    }

    [Fact]
    public void A_loss_is_exceeded_with_its_rank_over_the_years()
    {
        var tail = new SparseTail([10, -2, 30, 20], 10);
        tail.ExceededWith(0.1).ShouldBe(30);
        tail.ExceededWith(0.2).ShouldBe(20);
        tail.ExceededWith(0.3).ShouldBe(10);
        tail.ExceededWith(0.9).ShouldBe(0);
        tail.ExceededWith(1).ShouldBe(-2);
    }

    [Fact]
    public void Years_without_a_loss_have_none()
    {
        var tail = new SparseTail([], 100);
        (tail.Mean, tail.MeanOfWorst(0.05), tail.Largest, tail.ProbabilityOfLoss, tail.ExceededWith(0.01)).ShouldBe((0, 0, 0, 0, 0));
    }
}
