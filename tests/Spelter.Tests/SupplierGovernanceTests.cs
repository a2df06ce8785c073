using CsCheck;
using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Tests;

/// <summary>Governance of suppliers whose shares have bounds; the ends are worked out by hand.</summary>
public sealed class SupplierGovernanceTests
{
    private static readonly SupplierGovernance Scores = new([Score(Given.China, -1), Score(Given.Japan, 1.5), Score(Given.Chile, 0.5)]);

    [Fact]
    public void Exact_shares_give_the_weighted_mean() =>
        // 60 % of -1 and 40 % of 1.5.
        Scores.Of(Given.Shares((Given.China, 60), (Given.Japan, 40)))!.Score.Middle.ShouldBe(0, 1e-12);

    [Fact]
    public void Bounds_of_shares_are_bounds_of_the_mean()
    {
        // China 50 to 70 beside 30 of Japan: its share is 5/8 to 7/10.
        var concentration = Concentration.Of([new(Given.China, new Interval(50, 70)), new(Given.Japan, Interval.Exactly(30))])!;
        var score = Scores.Of(concentration)!.Score;
        score.Low.ShouldBe((0.7 * -1) + (0.3 * 1.5), 1e-12);
        score.High.ShouldBe((0.625 * -1) + (0.375 * 1.5), 1e-12);
    }

    [Fact]
    public void What_is_left_goes_to_the_extreme_scores_within_their_bounds()
    {
        // Each may be 10 to 30 of a sum of shares of one; the lowest mean takes as much of China as its share allows.
        var concentration = Concentration.Of([new(Given.China, new Interval(10, 30)), new(Given.Japan, new Interval(10, 30)), new(Given.Chile, Interval.Exactly(10))])!;
        var (china, japan, chile) = (concentration.ShareOf(Given.China), concentration.ShareOf(Given.Japan), concentration.ShareOf(Given.Chile));
        // China as high as it may be (30 of 50), Japan at its low (10 of 50), the rest to Chile.
        china.High.ShouldBe(0.6, 1e-12);
        var left = 1 - china.High - japan.Low;
        left.ShouldBeInRange(chile.Low, chile.High);
        Scores.Of(concentration)!.Score.Low.ShouldBe((china.High * -1) + (japan.Low * 1.5) + (left * 0.5), 1e-12);
    }

    [Fact]
    public void Bounds_hold_the_mean_whatever_a_withheld_country_produces() => Gen.Double[0, 1000].Sample(withheld =>
    {
        // 60 of China at −1 and 40 of Japan at 1.5, beside any amount of Chile at 0.5.
        var concentration = Concentration.Of([new(Given.China, Interval.Exactly(60)), new(Given.Japan, Interval.Exactly(40)), new(Given.Chile, Interval.NonNegative)])!;
        var truth = ((60 * -1) + (40 * 1.5) + (withheld * 0.5)) / (100 + withheld);
        var score = Scores.Of(concentration)!.Score;
        truth.ShouldBeInRange(score.Low - 1e-12, score.High + 1e-12);
        score.Low.ShouldBe(0, 1e-12);
        score.High.ShouldBe(0.5);
    });

    [Fact]
    public void What_has_no_score_may_have_any() =>
        Scores.Of(Given.Shares((Given.China, 50), (Catalog.CountryCode.OtherCountries, 50)))!.Score.ShouldBe(new Interval(-1.75, 0.75));

    private static GovernanceScore Score(Catalog.CountryCode country, double estimate) => new(country, "rule-of-law", 2024, estimate, 0.2, Given.Survey);
}
