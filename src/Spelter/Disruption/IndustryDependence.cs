using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>Share of an industry's output that cannot be made without a mineral.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Industry">Code of the detail accounts.</param>
/// <param name="Share">Bounds, 0 to 1.</param>
/// <param name="Statement">How they were found.</param>
/// <param name="Source">Source.</param>
/// <param name="Grade">Grade of the source: A, B or C.</param>
public sealed record IndustryDependence(MineralId Mineral, string Industry, Interval Share, string Statement, string Source, char Grade);
