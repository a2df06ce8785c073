namespace Spelter.Disruption;

/// <summary>What a shortage of a mineral does to the industries of the United States, over the horizon.</summary>
/// <param name="Rows">Industries that use the mineral, then the others that lose a hundredth of the most or more, by what they may lose.</param>
/// <param name="ValueAddedUsd">Value added lost, all industries, zero or more.</param>
/// <param name="CentralValueAddedUsd">The same at the middle; null where a dependence or a share of use has no source.</param>
/// <param name="ProducersUsd">Gain of mines and plants at home, negative for a loss.</param>
/// <param name="DearerImportsUsd">What the remaining imports cost more.</param>
/// <param name="GdpUsd">Change of gross domestic product, negative for a loss.</param>
/// <param name="UsersUsd">The other estimate: change of the surplus of users by their demand curve, negative for a loss.</param>
/// <param name="ShareWithoutIndustry">Share of use that no industry is named for; null where no shares are published.</param>
/// <param name="UsesWithoutIndustry">Those uses.</param>
/// <param name="IndustriesWithoutSource">Names of industries for which no source says how much of their output needs the mineral.</param>
/// <param name="Segments">What each segment lacks; empty where it is unknown.</param>
/// <param name="SegmentReason">Why the segments are unknown; null where they are known.</param>
public sealed record IndustryLoss(
    IReadOnlyList<IndustryLossRow> Rows, Interval ValueAddedUsd, double? CentralValueAddedUsd, Interval ProducersUsd, Interval DearerImportsUsd, Interval GdpUsd, Interval UsersUsd,
    double? ShareWithoutIndustry, IReadOnlyList<string> UsesWithoutIndustry, IReadOnlyList<string> IndustriesWithoutSource,
    IReadOnlyList<SegmentShortfall> Segments, string? SegmentReason);
