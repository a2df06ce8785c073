namespace Spelter.Disruption;

/// <summary>A judgement that belongs to a segment: what households buy of a commodity, or all that an industry makes.</summary>
/// <param name="CodePrefix">Beginning of codes of the detail accounts; the longest that fits counts.</param>
/// <param name="IsWholeOutput">True for all that the industry makes, false for what households buy.</param>
/// <param name="Segment">Segment.</param>
/// <param name="Statement">What is meant, in words.</param>
/// <param name="Source">Who says so.</param>
public sealed record SegmentRule(string CodePrefix, bool IsWholeOutput, Segment Segment, string Statement, string Source);
