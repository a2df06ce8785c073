using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>An indicator for one factor of 19 U.S.C. 1862(d).</summary>
/// <param name="Factor">d1 to d7, as Spelter numbers the factors.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">Value in the unit; null where it is not known.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Citation">Source; null where it is not known.</param>
public sealed record StatutoryIndicator(string Factor, string Name, Interval? Value, string Unit, Citation? Citation);
