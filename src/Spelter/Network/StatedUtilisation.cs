using Spelter.Evidence;

namespace Spelter.Network;

/// <summary>Output of a node over the capacity that is published for it.</summary>
/// <param name="Node">Node.</param>
/// <param name="Share">Output of the base year over capacity, above zero and up to one.</param>
/// <param name="Capacity">Capacity, in the network's unit a year.</param>
/// <param name="Year">Year of the capacity: the base year, or the one after where only that is published.</param>
/// <param name="Evidence">Where the capacity is printed.</param>
public sealed record StatedUtilisation(SupplyNode Node, double Share, double Capacity, int Year, Citation Evidence);
