namespace Spelter.Assessment;

/// <summary>A type of risk of a source country: a row of <c>data/priors/risk-types.csv</c>.</summary>
/// <param name="Id">Such as <c>export-control</c>.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="IsDecisive">True where it alone makes a country of sufficient share one of significant risk.</param>
/// <param name="Statement">When a country carries it.</param>
/// <param name="Source">Whose judgement it is.</param>
public sealed record RiskType(string Id, string Label, bool IsDecisive, string Statement, string Source);
