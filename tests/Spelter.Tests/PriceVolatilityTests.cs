using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Tests;

public sealed class PriceVolatilityTests
{
    private static readonly Source Release = new("release-1", "Somebody", "Prices", new LocalDate(2026, 1, 1), "", "", "", "");

    [Fact]
    public void Deviation_over_mean_of_the_last_five_years()
    {
        // 100 in 2020 is out. 8, 9, 10, 11, 12: mean 10, variance (4 + 1 + 0 + 1 + 4) / 4 = 2.5.
        var prices = Series("metal", 2020, 100, 8, 9, 10, 11, 12);
        PriceVolatility.Of(prices)!.Value.Item1.Low.ShouldBe(Math.Sqrt(2.5) / 10, 1e-12);
    }

    [Fact]
    public void A_series_that_ended_does_not_count()
    {
        var going = Series("metal", 2021, 10, 10, 10, 10, 10);
        PriceVolatility.Of([.. going, .. Series("oxide", 2021, 1, 5, 9)])!.Value.Item1.ShouldBe(Interval.Exactly(0));
        PriceVolatility.Of([.. going, .. Series("oxide", 2021, 1, 5, 9, 1)])!.Value.Item1.High.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Two_years_are_too_few() => PriceVolatility.Of(Series("metal", 2024, 1, 2)).ShouldBeNull();

    private static List<Observation> Series(string form, int first, params double[] prices) => [.. prices.Select((price, i) => new Observation(
        Measure.Price, new MineralId("tin"), Stage.Refined, form, CountryCode.UnitedStates, null, Period.Year(first + i), Interval.Exactly(price),
        Unit.Find("USD/lb")!, "", ObservationStatus.Reported, "", Release, "", ""))];
}
