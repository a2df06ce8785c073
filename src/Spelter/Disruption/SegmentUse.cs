namespace Spelter.Disruption;

/// <summary>Share of use that one segment has.</summary>
/// <param name="Segment">Name, such as defence, essential or other.</param>
/// <param name="Low">Least share, from zero.</param>
/// <param name="Middle">Share in the middle.</param>
/// <param name="High">Largest share, up to one.</param>
public sealed record SegmentUse(string Segment, double Low, double Middle, double High);
