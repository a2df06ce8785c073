namespace Spelter.Disruption;

/// <summary>Settings of the loss by industry.</summary>
/// <param name="Curvature">How much dearer the last unit of loss of an industry is than the first, as a multiple of the first.</param>
public sealed record IndustryRules(Interval Curvature);
