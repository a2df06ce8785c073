namespace Spelter.Charts;

/// <summary>One line of a slope chart.</summary>
/// <param name="Label">Whose values.</param>
/// <param name="Before">Value in the left column; null where there is none.</param>
/// <param name="After">Value in the right column; null where there is none.</param>
/// <param name="Highlight">Whether the reading of the figure speaks of this line.</param>
public sealed record SlopeItem(string Label, double? Before, double? After, bool Highlight = false);
