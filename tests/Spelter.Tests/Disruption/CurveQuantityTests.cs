using Spelter.Chance;
using Spelter.Disruption;
using Spelter.Equilibrium;

namespace Spelter.Tests.Disruption;

public sealed class CurveQuantityTests
{
    [Fact]
    public void An_area_is_the_sum_of_fine_strips()
    {
        for (var draw = 0u; draw < 200; draw++)
        {
            var index = 0u;
            double U(double low, double high) => low + ((high - low) * Philox.Uniform(5, draw, index++));
            var isDemand = U(0, 1) < 0.5;
            var capacity = U(0, 1) < 0.5 ? U(2, 60) : double.PositiveInfinity;
            Curve curve = U(0, 1) < 0.4
                ? new LinearCurve(U(20, 80), U(0, 1) < 0.2 ? 0 : U(0.2, 3), capacity)
                : new IsoelasticCurve(U(5, 40), U(20, 60), (isDemand ? -1 : 1) * (U(0, 1) < 0.2 ? Math.Round(U(0, 2)) : U(0, 2)), capacity);
            var (before, after) = (U(1, 100), U(1, 100));
            const int strips = 100_000;
            var sum = 0.0;
            for (var i = 0; i < strips; i++) sum += CurveQuantity.At(curve, before + ((after - before) * (i + 0.5) / strips), isDemand);
            var width = (after - before) / strips;
            // A step of the quantity falls inside one strip.
            CurveQuantity.Area(curve, before, after, isDemand).ShouldBe(sum * width, 1e-6 + (60 * Math.Abs(width)), $"{curve}");
        }
    }

    [Fact]
    public void Both_ways_are_one_area_and_none_is_none()
    {
        var curve = new IsoelasticCurve(10, 5, -0.2);
        CurveQuantity.Area(curve, 5, 9, isDemand: true).ShouldBe(-CurveQuantity.Area(curve, 9, 5, isDemand: true), 1e-12);
        CurveQuantity.Area(curve, 5, 5, isDemand: true).ShouldBe(0);
        // 10 · 5 / 0.8 · ((9/5)^0.8 - 1)
        CurveQuantity.Area(curve, 5, 9, isDemand: true).ShouldBe(62.5 * (Math.Pow(1.8, 0.8) - 1), 1e-12);
    }
}
