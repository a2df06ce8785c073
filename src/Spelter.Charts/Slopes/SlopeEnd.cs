namespace Spelter.Charts;

/// <summary>One end of a line.</summary>
/// <param name="Y">Place of the value.</param>
/// <param name="LabelY">Place of its label, moved away from its neighbours.</param>
/// <param name="Text">Label and value, as far as they fit.</param>
public sealed record SlopeEnd(double Y, double LabelY, string Text);
