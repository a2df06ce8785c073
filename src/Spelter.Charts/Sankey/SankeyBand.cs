namespace Spelter.Charts;

/// <summary>One band of a column. Its column is part of what it is: China the mine and China the refinery are two.</summary>
/// <param name="Column">Column, from 0.</param>
/// <param name="Label">Name.</param>
/// <param name="Kind">What it stands for.</param>
public sealed record SankeyBand(int Column, string Label, SankeyBandKind Kind);
