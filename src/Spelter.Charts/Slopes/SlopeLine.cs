namespace Spelter.Charts;

/// <summary>Place of one line, in viewBox units. Sides without a value are null.</summary>
public sealed record SlopeLine(SlopeItem Item, SlopeEnd? Before, SlopeEnd? After);
