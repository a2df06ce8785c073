namespace Spelter.Disruption;

/// <summary>What a segment lacks where all uses of a mineral are rationed alike.</summary>
/// <param name="Share">Its share of use.</param>
/// <param name="Tonnes">Tonnes over the horizon.</param>
public sealed record SegmentShortfall(SegmentShare Share, Interval Tonnes);
