using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>An effect of a past event as sources state it. For orientation: no parameter is fitted to it.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Metric">What was measured.</param>
/// <param name="Before">Before, in words.</param>
/// <param name="After">After, in words.</param>
/// <param name="Change">Change, in words; empty where none is stated.</param>
/// <param name="Sources">Addresses.</param>
/// <param name="Grade">Grade of evidence: A, B or C.</param>
/// <param name="Note">What else must be known.</param>
public sealed record EffectOfRecord(
    MineralId Mineral, string Metric, string Before, string After, string Change, IReadOnlyList<string> Sources, char Grade, string Note);
