namespace Spelter.Equilibrium;

/// <summary>What the ends of a piece weigh at a severity within it.</summary>
internal readonly record struct PathWeights(double Rise, double StartFirst, double StartSecond, double EndFirst, double EndSecond);
