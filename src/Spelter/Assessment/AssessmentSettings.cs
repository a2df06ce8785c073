namespace Spelter.Assessment;

/// <summary>Numbers of the assessment that are a judgement: the rows of <c>data/priors/assessment-settings.csv</c>.</summary>
/// <param name="WeightDraws">Draws of random weights behind the rank bands.</param>
/// <param name="ShiftThreshold">Move of an origin's share of a six-digit code that counts as a shift, 0 to 1.</param>
/// <param name="ScenarioDraws">Draws of the elasticities behind the band of a loss in a scenario.</param>
public sealed record AssessmentSettings(int WeightDraws, double ShiftThreshold, int ScenarioDraws);
