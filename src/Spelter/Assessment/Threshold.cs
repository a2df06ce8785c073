namespace Spelter.Assessment;

/// <summary>A threshold: a row of <c>data/priors/mandate-thresholds.csv</c>.</summary>
/// <param name="Name">Identity.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Value">Value in the unit.</param>
/// <param name="Unit">share, count, index or USD.</param>
/// <param name="Statement">What it separates.</param>
/// <param name="Source">Whose judgement it is.</param>
public sealed record Threshold(string Name, string Label, double Value, string Unit, string Statement, string Source);
