using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>A flow before and during a disruption.</summary>
/// <param name="From">Node that it leaves.</param>
/// <param name="To">Node that it reaches.</param>
/// <param name="Hub">Country through which a measure is evaded, the actor itself for smuggling; null for open trade and processing.</param>
/// <param name="Before">Tonnes a year in the base year.</param>
/// <param name="After">Tonnes a year.</param>
/// <param name="Arc">Place of its arc in the disrupted problem.</param>
public sealed record FlowChange(SupplyNode From, SupplyNode To, CountryCode? Hub, double Before, double After, int Arc)
{
    /// <summary>True for trade at one stage; false for processing in one country.</summary>
    public bool IsTrade => From.Stage == To.Stage;
}
