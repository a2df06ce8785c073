namespace Spelter.Charts.Tests;

public sealed class SvgNumberTests
{
    [Theory]
    [InlineData(1.005, "1")]
    [InlineData(-0.001, "0")]
    [InlineData(1234.567, "1234.57")]
    [InlineData(-2.5, "-2.5")]
    public void Coordinates_are_short_and_plain(double value, string text) => SvgNumber.N(value).ShouldBe(text);

    [Fact]
    public void Infinity_is_no_coordinate() => Should.Throw<ArgumentException>(() => SvgNumber.N(double.PositiveInfinity));

    [Theory]
    [InlineData(1234.5, AxisText.Number, "1,234.5")]
    [InlineData(0.125, AxisText.Percent, "12.5%")]
    [InlineData(2024, AxisText.Year, "2024")]
    [InlineData(-3, AxisText.Number, "−3")]
    public void Values_are_written_for_readers(double value, AxisText kind, string text) => SvgNumber.Shown(value, kind).ShouldBe(text);
}
