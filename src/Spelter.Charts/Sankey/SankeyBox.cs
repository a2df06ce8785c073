namespace Spelter.Charts;

/// <summary>Place of a band, in viewBox units.</summary>
/// <param name="Band">The band.</param>
/// <param name="Quantity">What passes through it.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Height">Height, in proportion to the quantity.</param>
/// <param name="LabelY">Middle of its two lines of label.</param>
/// <param name="Label">Name, as far as it fits.</param>
public sealed record SankeyBox(SankeyBand Band, double Quantity, double X, double Y, double Height, double LabelY, string Label);
