using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Capacity and stock that a country holds ready at a stage of a mineral.</summary>
/// <param name="Country">Country.</param>
/// <param name="Mineral">Mineral.</param>
/// <param name="Stage">Stage.</param>
/// <param name="TonnesPerYear">Capacity that stands idle at base prices, tonnes a year; zero for none.</param>
/// <param name="StockpileDays">Stock, in days of what the country uses and processes at the stage in the base year; zero for none.</param>
public sealed record PortfolioEntry(CountryCode Country, MineralId Mineral, Stage Stage, double TonnesPerYear, double StockpileDays)
{
    /// <summary>Where it gives.</summary>
    public SupplyNode Node => new(Stage, Country);
}
