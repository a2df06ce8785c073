using Spelter.Assessment;
using Spelter.Evidence;

namespace Spelter.Tests;

public sealed class PriceSeriesTests
{
    [Fact]
    public void A_price_that_grows_at_one_rate_has_no_volatility()
    {
        var series = Monthly(61, i => 100 * Math.Pow(1.01, i));
        series.Volatility!.Value.ShouldBe(0, 1e-12);
        series.ChangeOverYear!.Value.Middle.ShouldBe(Math.Pow(1.01, 12) - 1, 1e-12);
        series.PlaceInRange!.Value.Middle.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void A_price_that_swings_has_the_deviation_of_its_swings()
    {
        // 60 returns, half +x and half −x: sample variance x² · 60 / 59.
        var series = Monthly(61, i => i % 2 == 0 ? 100 : 100 * Math.Exp(0.05));
        series.Volatility!.Value.ShouldBe(0.05 * Math.Sqrt(60.0 / 59 * 12), 1e-12);
    }

    [Fact]
    public void Only_the_last_five_years_count() =>
        Monthly(120, i => i < 59 ? 100 + (40 * (i % 2)) : 100).Volatility!.Value.ShouldBe(0, 1e-12);

    [Fact]
    public void A_missing_month_is_not_bridged()
    {
        // Without the jump over the gap there is no return but zero.
        var series = PriceSeries.From(Months(61, i => i < 30 ? 100 : 200).Where((_, i) => i != 30)).Single();
        series.Volatility!.Value.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Fewer_than_36_returns_give_no_volatility()
    {
        Monthly(36, _ => 100).Volatility.ShouldBeNull();
        Monthly(37, _ => 100).Volatility.ShouldNotBeNull();
    }

    [Fact]
    public void The_quarter_is_the_latest_with_three_months()
    {
        var series = Monthly(17, i => i + 1); // 2016-01 to 2017-05
        series.LatestQuarter.ShouldBe(("2017-Q1", 14));
    }

    [Fact]
    public void The_range_is_of_ten_years_and_a_price_halfway_is_in_its_middle()
    {
        var series = Monthly(140, i => i == 0 ? 1 : i == 50 ? 100 : i == 60 ? 300 : 200);
        series.Range.ShouldBe(new Interval(100, 300)); // the first month lies outside 120 months
        series.PlaceInRange!.Value.Middle.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void A_year_without_the_price_of_the_year_before_has_no_change() =>
        PriceSeries.From([Annual(2023, 5), Annual(2025, 6)]).Single().ChangeOverYear.ShouldBeNull();

    [Fact]
    public void Annual_prices_have_a_coefficient_of_variation()
    {
        // 8, 10, 12: mean 10, sample deviation 2.
        var series = PriceSeries.From([Annual(2023, 8), Annual(2024, 10), Annual(2025, 12)]).Single();
        series.Volatility!.Value.ShouldBe(0.2, 1e-12);
        series.ChangeOverYear!.Value.Middle.ShouldBe(0.2, 1e-12);
        series.LatestQuarter.ShouldBeNull();
    }

    [Fact]
    public void Forms_units_and_frequencies_are_series_of_their_own() =>
        PriceSeries.From([Annual(2025, 8), Annual(2025, 9, form: "oxide"), Annual(2025, 10, unit: "USD/t"), .. Months(3, _ => 7)])
            .Select(s => (s.Frequency, s.Form, s.Unit.Id)).ShouldBe([
                (PriceFrequency.Monthly, "", "USD/t"), (PriceFrequency.Annual, "", "USD/kg"), (PriceFrequency.Annual, "", "USD/t"), (PriceFrequency.Annual, "oxide", "USD/kg")]);

    [Fact]
    public void A_withheld_price_is_no_point() =>
        PriceSeries.From([Annual(2024, 8), Given.Observe(Measure.Price, 0, "USD/kg", "2025", status: ObservationStatus.Withheld)]).Single().Latest.Period.LastYear.ShouldBe(2024);

    private static PriceSeries Monthly(int count, Func<int, double> price) => PriceSeries.From(Months(count, price)).Single();

    private static IEnumerable<Observation> Months(int count, Func<int, double> price) =>
        Enumerable.Range(0, count).Select(i => Given.Observe(Measure.Price, price(i), "USD/t", $"{2016 + (i / 12):0000}-{(i % 12) + 1:00}"));

    private static Observation Annual(int year, double price, string form = "", string unit = "USD/kg") => Given.Observe(Measure.Price, price, unit, $"{year}", form: form);
}
