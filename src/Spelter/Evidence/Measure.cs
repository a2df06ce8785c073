namespace Spelter.Evidence;

/// <summary>What an observation measures.</summary>
public enum Measure
{
    Production,
    SecondaryProduction,
    Capacity,
    Reserves,
    Imports,
    Exports,
    ApparentConsumption,
    ReportedConsumption,
    Demand,
    StockYearEnd,
    Shipments,
    Employment,
    Price,
    UnitValue,
    NetImportReliance,
    ImportSourceShare,
    SupplyShare,
    SourcingShare,
    EndUseShare,
    SupplyRisk,
    EconomicImportance,
    GdpEffectLargestScenario,
    GdpEffectProbabilityWeighted,
    TradeParameter,
}
