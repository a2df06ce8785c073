using Spelter.Data.Publishers;
using Spelter.Evidence;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsValueTests
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData("839,000", "", 839_000, 839_000, ObservationStatus.Reported)]
    [InlineData("1\u00a0", "", 1, 1, ObservationStatus.Reported)]
    [InlineData("14,000", "Estimated.", 14_000, 14_000, ObservationStatus.Estimated)]
    [InlineData("12", "Includes estimated beryllium content of imported ores.", 12, 12, ObservationStatus.Reported)]
    [InlineData("12", "Yearend capacity. -- Estimated.", 12, 12, ObservationStatus.Estimated)]
    [InlineData("—", "", 0, 0, ObservationStatus.Zero)]
    [InlineData("W", "", 0, Infinity, ObservationStatus.Withheld)]
    [InlineData("NA", "", 0, Infinity, ObservationStatus.NotAvailable)]
    [InlineData("XX", "", 0, Infinity, ObservationStatus.NotAvailable)]
    [InlineData("", "", 0, Infinity, ObservationStatus.NotAvailable)]
    [InlineData("Large", "", 0, Infinity, ObservationStatus.NotAvailable)]
    [InlineData("s", "Less than ½ unit.", 0, 0.5, ObservationStatus.Negligible)]
    [InlineData("s", "Included in “World total.”", 0, Infinity, ObservationStatus.NotAvailable)]
    [InlineData("Less than ½ unit", "", 0, 0.5, ObservationStatus.Negligible)]
    [InlineData("(^)", "", 0, 0.5, ObservationStatus.Negligible)]
    [InlineData(">1,200,000", "", 1_200_000, Infinity, ObservationStatus.Bounded)]
    [InlineData("<200,000", "", 0, 200_000, ObservationStatus.Bounded)]
    [InlineData("330 - 390", "", 330, 390, ObservationStatus.Bounded)]
    [InlineData("890–1,000", "", 890, 1_000, ObservationStatus.Bounded)]
    public void A_mass_is_read_as_printed(string printed, string notes, double low, double high, ObservationStatus status) =>
        UsgsValue.Parse(printed, notes, Unit.Find("t")!).ShouldBe(new UsgsValue(new Interval(low, high), status));

    [Theory]
    [InlineData("Less than 500 carats.", "Mct", 0.0005)]
    [InlineData("Less than 100,000 tons.", "Mt", 0.1)]
    [InlineData("Less than ½ unit.", "Mt", 0.5)]
    public void A_footnote_says_how_much_is_negligible(string notes, string unit, double most) =>
        UsgsValue.Parse("s", notes, Unit.Find(unit)!).ShouldBe(new UsgsValue(new Interval(0, most), ObservationStatus.Negligible));

    [Fact]
    public void A_reliance_that_a_footnote_precludes_is_not_available() =>
        UsgsValue.Parse("s", "Large unreported investor stock purchases preclude calculation of a meaningful net import reliance.", Unit.Find("percent")!)!.Value.Status
            .ShouldBe(ObservationStatus.NotAvailable);

    [Theory]
    [InlineData(">50", 50, 100, ObservationStatus.Bounded)]
    [InlineData("≥95", 95, 100, ObservationStatus.Bounded)]
    [InlineData("<25", 0, 25, ObservationStatus.Bounded)]
    [InlineData("≤25", 0, 25, ObservationStatus.Bounded)]
    [InlineData("W", 0, 100, ObservationStatus.Withheld)]
    [InlineData("NA", 0, 100, ObservationStatus.NotAvailable)]
    [InlineData("E", 0, 0, ObservationStatus.NetExporter)]
    [InlineData("79", 79, 79, ObservationStatus.Reported)]
    public void A_percentage_is_at_most_100(string printed, double low, double high, ObservationStatus status) =>
        UsgsValue.Parse(printed, "", Unit.Find("percent")!).ShouldBe(new UsgsValue(new Interval(low, high), status));

    [Theory]
    [InlineData("?10")]
    [InlineData(">")]
    [InlineData(">150")]
    [InlineData("Variable, depending on type of product")]
    [InlineData("390 - 330")]
    public void What_cannot_be_read_is_not_a_value(string printed) => UsgsValue.Parse(printed, "", Unit.Find("percent")!).ShouldBeNull();
}
