namespace Spelter.Stress;

/// <summary>Settings of a campaign: rows of <c>data/priors/hazard-settings.csv</c>.</summary>
/// <param name="RegisterFrom">Year, with its fraction, from which events of the register are counted.</param>
/// <param name="ActorShape">Shape of an actor's activity in a year.</param>
/// <param name="ParameterPoints">Points in the bounds of the elasticities behind a band.</param>
/// <param name="ParameterDraws">Most draws with which each is evaluated.</param>
public sealed record HazardSettings(double RegisterFrom, double ActorShape, int ParameterPoints, int ParameterDraws);
