namespace Spelter.Charts;

/// <summary>Place of one part, in viewBox units.</summary>
/// <param name="Part">The part.</param>
/// <param name="Number">Place in the order, from 1; refers to the key.</param>
/// <param name="Left">Left end.</param>
/// <param name="Length">Length.</param>
/// <param name="Inside">What fits inside: label, number, or nothing.</param>
/// <param name="KeyX">Left end of its entry in the key.</param>
/// <param name="KeyY">Middle of its entry in the key.</param>
public sealed record ShareSegment(SharePart Part, int Number, double Left, double Length, string Inside, double KeyX, double KeyY);
