namespace Spelter.Catalog;

/// <summary>Where a by-product comes from: a host whose output at a stage carries it.</summary>
/// <param name="Mineral">The by-product.</param>
/// <param name="Stage">Stage at which it enters its own supply network.</param>
/// <param name="Country">Country that the row is of; null for all that have no row of their own for the by-product.</param>
/// <param name="Host">The host.</param>
/// <param name="HostStage">Stage of the host at which it is recovered.</param>
/// <param name="Share">Share of the by-product's output that comes with the host, 0 to 1.</param>
/// <param name="Headroom">What can be recovered more from the host's output of the base year, as a share of what is recovered, zero or more.</param>
/// <param name="Grade">Evidence grade A, B or C.</param>
/// <param name="Statement">What the figures rest on.</param>
public sealed record ByProductHost(
    MineralId Mineral, Stage Stage, CountryCode? Country, MineralId Host, Stage HostStage, Interval Share, Interval Headroom, char Grade, string Statement);
