namespace Spelter.Charts;

/// <summary>One row of a ranking.</summary>
/// <param name="Label">What is ranked.</param>
/// <param name="Range">Bounds of its score; of width zero where it is known.</param>
/// <param name="ValueText">The score as printed beside the row.</param>
/// <param name="Kind">How well it is known.</param>
/// <param name="Highlight">Whether the reading of the figure speaks of this row.</param>
public sealed record RankedItem(
    string Label,
    Interval Range,
    string ValueText,
    MarkKind Kind = MarkKind.Reported,
    bool Highlight = false);
