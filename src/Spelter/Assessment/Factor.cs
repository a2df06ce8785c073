using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>One factor of a mineral's vulnerability.</summary>
/// <param name="Prior">Weight and normalisation.</param>
/// <param name="Raw">Raw value; null where no source gives one: the factor then stays missing and may be anything.</param>
/// <param name="Normalised">0 to 1; [0, 1] where missing.</param>
/// <param name="Contribution">Points of 100 that it adds to the overall score; the contributions of all factors sum to the score.</param>
/// <param name="Citation">Source of the raw value, null where missing.</param>
public sealed record Factor(FactorPrior Prior, Interval? Raw, Interval Normalised, Interval Contribution, Citation? Citation);
