namespace Spelter.Charts;

/// <summary>Shaded end of a series: preliminary, projected, or not yet known.</summary>
/// <param name="FromYear">Decimal year at which it begins; it lasts to the end of the axis.</param>
/// <param name="Label">What is different about it.</param>
public sealed record SeriesTail(double FromYear, string Label);
