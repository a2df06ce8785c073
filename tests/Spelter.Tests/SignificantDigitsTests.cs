using CsCheck;
using Spelter.Reliance;

namespace Spelter.Tests;

/// <summary>Rounding away what binary numbers add to decimal ones.</summary>
public sealed class SignificantDigitsTests
{
    [Theory]
    [InlineData(0.57, 57)]
    [InlineData(0.28, 28)]
    [InlineData(0.07, 7)]
    [InlineData(-0.28, -28)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NegativeInfinity)]
    public void A_share_in_percent_is_the_decimal_product(double share, double percent) => Percentage.Of(share).ShouldBe(percent);

    [Fact]
    public void Every_share_of_four_decimals_comes_out_as_printed() =>
        Gen.Int[0, 10_000].Sample(n => Percentage.Of(n / 10_000.0).ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            .ShouldBe((n / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Nothing_is_lost_that_14_digits_can_hold() =>
        Gen.Double[-1e15, 1e15].Sample(x => Math.Abs(SignificantDigits.Of(x) - x).ShouldBeLessThanOrEqualTo(Math.Abs(x) * 5e-14));

    [Fact]
    public void Order_is_kept() => Gen.Select(Gen.Double[-1e9, 1e9], Gen.Double[-1e9, 1e9])
        .Sample((a, b) => SignificantDigits.Of(Math.Min(a, b)).ShouldBeLessThanOrEqualTo(SignificantDigits.Of(Math.Max(a, b))));
}
