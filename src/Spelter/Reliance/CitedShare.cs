using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>A share of 0 to 1 and where it comes from.</summary>
public sealed record CitedShare(Interval Share, Citation Citation);
