namespace Spelter.Charts;

/// <summary>A range on an axis, in viewBox units. An open end is a bound that the axis does not reach: it has an arrow
/// instead of a cap.</summary>
public readonly record struct WhiskerSpan(double Left, double Right, bool OpenLeft, bool OpenRight)
{
    public static WhiskerSpan Of(Interval range, LinearScale axis) => new(
        axis.Clamped(range.Low), axis.Clamped(range.High), !axis.Covers(range.Low), !axis.Covers(range.High));
}
