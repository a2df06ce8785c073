namespace Spelter.Charts;

/// <summary>A part of a whole.</summary>
/// <param name="Label">Whose part.</param>
/// <param name="Share">Share of the whole, 0 to 1.</param>
/// <param name="Unallocated">Whether nobody knows whose it is: drawn hatched.</param>
public sealed record SharePart(string Label, double Share, bool Unallocated = false);
