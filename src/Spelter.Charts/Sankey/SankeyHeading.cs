namespace Spelter.Charts;

/// <summary>Heading of a column.</summary>
/// <param name="Stage">Stage, or what happens here.</param>
/// <param name="Place">Which place at the stage; empty for none.</param>
public sealed record SankeyHeading(string Stage, string Place);
