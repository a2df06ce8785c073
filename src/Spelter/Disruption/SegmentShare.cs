namespace Spelter.Disruption;

/// <summary>Share of a mineral's use, or of an industry's supply, that ends in a segment, directly or in the products of others.</summary>
/// <param name="Segment">Segment.</param>
/// <param name="Low">Least that the data allow, 0 to 1.</param>
/// <param name="Middle">Where the unknown parts are spread in proportion; null where the split of the mineral's use is not published.</param>
/// <param name="High">Most that the data allow, 0 to 1.</param>
public readonly record struct SegmentShare(Segment Segment, double Low, double? Middle, double High);
