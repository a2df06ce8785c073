namespace Spelter.Disruption;

/// <summary>What one industry loses.</summary>
/// <param name="Code">Code of the detail accounts.</param>
/// <param name="Name">Name.</param>
/// <param name="UsesMineral">True where it puts the mineral into its products; false where it loses orders or inputs.</param>
/// <param name="OutputShare">Share of its output over the horizon.</param>
/// <param name="Central">The same with the middle of the dependence and the shortage of the middle of the priors; null where no source says how much of its output needs the mineral.</param>
/// <param name="ValueAddedUsd">Value added lost over the horizon, US dollars, zero or more.</param>
public sealed record IndustryLossRow(string Code, string Name, bool UsesMineral, Interval OutputShare, double? Central, Interval ValueAddedUsd);
