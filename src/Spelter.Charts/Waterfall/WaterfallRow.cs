namespace Spelter.Charts;

/// <summary>Place of one step, in viewBox units.</summary>
/// <param name="Label">Label as far as it fits.</param>
/// <param name="FullLabel">Whole label.</param>
/// <param name="Text">Value as shown.</param>
/// <param name="Part">What the row is.</param>
/// <param name="Y">Middle of the row.</param>
/// <param name="Left">Left end of the box.</param>
/// <param name="Length">Length of the box.</param>
/// <param name="Whisker">For a missing factor its range; for a total that lacks factors where it could lie.</param>
/// <param name="Level">Where the running sum stands after the row.</param>
/// <param name="TextX">Left end of the value text.</param>
public sealed record WaterfallRow(
    string Label,
    string FullLabel,
    string Text,
    WaterfallPart Part,
    double Y,
    double Left,
    double Length,
    WhiskerSpan? Whisker,
    double Level,
    double TextX);
