namespace Spelter.Charts;

/// <summary>Place of one row, in viewBox units.</summary>
/// <param name="Item">The row.</param>
/// <param name="Label">Label as far as it fits.</param>
/// <param name="Y">Middle of the row.</param>
/// <param name="Span">Line from low to high; null where the score is exact.</param>
/// <param name="Dot">Middle of the bounds; null where a bound is infinite, since half of infinity is no place.</param>
/// <param name="ValueX">Left end of the value text.</param>
public sealed record RankedRow(RankedItem Item, string Label, double Y, WhiskerSpan? Span, double? Dot, double ValueX);
