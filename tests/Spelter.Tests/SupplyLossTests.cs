using CsCheck;
using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Tests;

public sealed class SupplyLossTests
{
    [Fact]
    public void When_a_supplier_of_three_quarters_goes_the_rest_must_quadruple()
    {
        var loss = SupplyLoss.Of(Given.Shares((Given.China, 75), (Given.Japan, 15), (Given.Chile, 10)), 2);
        loss.Select(l => l.Country).ShouldBe([Given.China, Given.Japan]);
        loss[0].Lost.Middle.ShouldBe(0.75, 1e-12);
        loss[0].Remaining.Middle.ShouldBe(0.25, 1e-12);
        loss[0].RestMustGrow.Middle.ShouldBe(3, 1e-9); // 75 of 25: three times as much again
        loss[1].RestMustGrow.Middle.ShouldBe(15.0 / 85, 1e-12);
    }

    [Fact]
    public void Nobody_can_cover_the_only_supplier() =>
        SupplyLoss.Of(Given.Shares((Given.China, 5)), 3).Single().RestMustGrow.Low.ShouldBe(double.PositiveInfinity);

    [Fact]
    public void What_is_lost_and_what_remains_hold_the_whole() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample((a, b) =>
        {
            var share = new Interval(Math.Min(a, b), Math.Max(a, b));
            var loss = new SupplyLoss(Given.China, share, share);
            loss.Remaining.Contains(1 - loss.Lost.Middle).ShouldBeTrue();
            loss.Remaining.Width.ShouldBe(loss.Lost.Width, 1e-12);
        });
}
