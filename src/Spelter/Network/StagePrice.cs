using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Network;

/// <summary>Price of a tonne at a stage in the base year, the same in all countries.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="UsdPerTonne">US dollars per tonne on the network's basis, above zero.</param>
/// <param name="Evidence">Citation; null for an assumption.</param>
/// <param name="Rule">How it was found, in words.</param>
public sealed record StagePrice(Stage Stage, double UsdPerTonne, Citation? Evidence, string Rule)
{
    /// <summary>True where no price is published: the figure is an index, not US dollars.</summary>
    public bool IsIndex { get; init; }
}
