namespace Spelter.Charts;

/// <summary>Place of one bar, in viewBox units.</summary>
/// <param name="Item">The bar.</param>
/// <param name="Label">Its label as far as it fits.</param>
/// <param name="Y">Middle of the row.</param>
/// <param name="Left">Left end of the bar.</param>
/// <param name="Length">Length of the bar.</param>
/// <param name="Whisker">Bounds of a bar with a value.</param>
/// <param name="OpenEnd">Whether the bar goes on beyond the axis.</param>
/// <param name="ValueX">Left end of the value text.</param>
public sealed record BarRow(BarItem Item, string Label, double Y, double Left, double Length, WhiskerSpan? Whisker, bool OpenEnd, double ValueX);
