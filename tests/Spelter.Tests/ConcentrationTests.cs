using CsCheck;
using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Tests;

public sealed class ConcentrationTests
{
    private static readonly CountryCode[] Countries = [new("CHN"), new("JPN"), new("RUS"), new("DEU"), new("COD")];

    [Fact]
    public void Shares_and_the_unallocated_part_sum_to_one() => Gen.Double[0.001, 1e6].Array[6].Sample(amounts =>
    {
        var concentration = Concentration.Of(Exact(amounts))!;
        (concentration.Shares.Sum(s => s.Share.Low) + concentration.Unallocated.Low).ShouldBe(1, 1e-9);
    });

    [Fact]
    public void Bounds_of_the_index_hold_every_split_of_the_remainder() =>
        Gen.Select(Gen.Double[0.001, 1e6].Array[6], Gen.Double[0, 1].Array[4]).Sample((amounts, split) =>
        {
            var concentration = Concentration.Of(Exact(amounts))!;
            var weights = split.Select(w => w + 1e-9).ToArray();
            var parts = weights.Select(w => amounts[5] * w / weights.Sum());
            var total = amounts.Sum();
            var truth = amounts.Take(5).Concat(parts).Sum(x => x / total * (x / total)) * 10_000;
            truth.ShouldBeInRange(concentration.Hhi.Low - 1e-6, concentration.Hhi.High + 1e-6);
        });

    [Fact]
    public void A_withheld_country_widens_the_index_and_is_named()
    {
        var concentration = Concentration.Of([new(Countries[0], Interval.Exactly(80)), new(Countries[1], Interval.Exactly(20)), new(CountryCode.UnitedStates, Interval.NonNegative)])!;
        concentration.Withheld.ShouldBe([CountryCode.UnitedStates]);
        concentration.Hhi.Middle.ShouldBe(6800, 1e-9); // 0.8² + 0.2², in doubles
        concentration.HhiWithWithheld.Low.ShouldBeLessThan(6800);
        concentration.HhiWithWithheld.High.ShouldBe(10_000);
    }

    [Fact]
    public void Rounded_world_total_is_not_the_denominator()
    {
        // Gallium 2025e, USGS MCS 2026: rows add to 909,000 kg, the printed total is 900,000 kg.
        var gallium = Concentration.Of([
            new(Countries[0], Interval.Exactly(900_000)), new(Countries[1], Interval.Exactly(3_000)), new(Countries[2], Interval.Exactly(6_000)),
            new(CountryCode.World, Interval.Exactly(900_000))])!;
        gallium.LossOf(Countries[0]).Middle.ShouldBe(900.0 / 909.0, 1e-12);
    }

    private static IEnumerable<Holding> Exact(double[] amounts) =>
        Countries.Append(CountryCode.OtherCountries).Select((country, i) => new Holding(country, Interval.Exactly(amounts[i])));
}
