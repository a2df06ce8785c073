namespace Spelter.Charts;

/// <summary>One bar.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Value">Length of the bar; null where only bounds are known.</param>
/// <param name="ValueText">The value as printed beside the bar.</param>
/// <param name="Kind">How well it is known.</param>
/// <param name="Range">Bounds. With a value they are a whisker; without one the hatched bar reaches from low to high.</param>
/// <param name="Highlight">Whether the reading of the figure speaks of this bar.</param>
public sealed record BarItem(
    string Label,
    double? Value,
    string ValueText,
    MarkKind Kind = MarkKind.Reported,
    Interval? Range = null,
    bool Highlight = false)
{
    /// <summary>A bar of which only bounds are known. High may be infinite: the bar then reaches the end of the axis.</summary>
    public static BarItem Within(string label, Interval range, string valueText, bool highlight = false) =>
        new(label, null, valueText, MarkKind.Bounded, range, highlight);
}
