using CsCheck;

namespace Spelter.Tests;

public sealed class IntervalTests
{
    private static readonly Gen<(Interval Bounds, double Truth)> Known =
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[0, 1e6], Gen.Double[0, 1])
            .Select((low, width, at) => (new Interval(low, low + width), Math.Min(low + (at * width), low + width)));

    [Fact]
    public void Sum_difference_and_product_hold_the_truth() => Gen.Select(Known, Known).Sample((a, b) =>
    {
        Holds(a.Bounds + b.Bounds, a.Truth + b.Truth);
        Holds(a.Bounds - b.Bounds, a.Truth - b.Truth);
        Holds(a.Bounds * b.Bounds, a.Truth * b.Truth);
    });

    [Fact]
    public void Quotient_by_a_positive_interval_holds_the_truth() =>
        Gen.Select(Known, Gen.Double[0.1, 10], Gen.Double[0, 5], Gen.Double[0, 1]).Sample((a, low, width, at) =>
            Holds(a.Bounds / new Interval(low, low + width), a.Truth / (low + (at * width))));

    [Fact]
    public void Withheld_plus_a_number_keeps_the_lower_bound() =>
        (Interval.NonNegative + Interval.Exactly(3)).ShouldBe(new Interval(3, double.PositiveInfinity));

    [Fact]
    public void Zero_times_unknown_is_zero() => (Interval.Zero * Interval.NonNegative).ShouldBe(Interval.Zero);

    [Fact]
    public void Bounds_in_the_wrong_order_are_refused() => Should.Throw<ArgumentException>(() => new Interval(2, 1));

    [Fact]
    public void Division_by_both_signs_is_refused() =>
        Should.Throw<DivideByZeroException>(() => Interval.Exactly(1) / new Interval(-1, 1));

    // Rounding of the last place: bounds are computed in doubles without outward rounding.
    private static void Holds(Interval bounds, double truth)
    {
        var slack = 1e-12 * Math.Max(1, Math.Abs(truth)) + 1e-12 * Math.Max(Math.Abs(bounds.Low), Math.Abs(bounds.High));
        truth.ShouldBeInRange(bounds.Low - slack, bounds.High + slack);
    }
}
