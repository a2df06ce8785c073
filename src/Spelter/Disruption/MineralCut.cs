namespace Spelter.Disruption;

/// <summary>A use that can go without a part of a mineral.</summary>
/// <param name="Share">Share of the mineral's use, above zero.</param>
/// <param name="Industries">Places of the industries that lose with it; each loses the same share of what it makes with the mineral.</param>
/// <param name="ValueUsd">What is lost with the whole use besides, US dollars a year: of a use without an industry.</param>
/// <param name="Most">Largest part that it can go without, 0 to 1.</param>
public sealed record MineralCut(double Share, IReadOnlyList<int> Industries, double ValueUsd = 0, double Most = 1);
