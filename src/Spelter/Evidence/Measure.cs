namespace Spelter.Evidence;

/// <summary>What an observation measures.</summary>
public enum Measure
{
    /// <summary>Output from primary material, or as the table prints it.</summary>
    Production,

    /// <summary>Output from scrap.</summary>
    SecondaryProduction,

    /// <summary>What plants could make in a year.</summary>
    Capacity,

    /// <summary>What could be mined at the time of the statement.</summary>
    Reserves,

    /// <summary>Imports, for consumption where the publisher says so.</summary>
    Imports,

    /// <summary>Exports.</summary>
    Exports,

    /// <summary>Consumption computed by the publisher from production, trade and stocks.</summary>
    ApparentConsumption,

    /// <summary>Consumption as users report it.</summary>
    ReportedConsumption,

    /// <summary>World demand, past or projected.</summary>
    Demand,

    /// <summary>Stocks at the end of the year.</summary>
    StockYearEnd,

    /// <summary>Shipments, of producers or from a stockpile.</summary>
    Shipments,

    /// <summary>Persons employed.</summary>
    Employment,

    /// <summary>Price as quoted.</summary>
    Price,

    /// <summary>Value of trade over its quantity.</summary>
    UnitValue,

    /// <summary>Net imports as a share of consumption.</summary>
    NetImportReliance,

    /// <summary>Share of a country in US imports, over several years.</summary>
    ImportSourceShare,

    /// <summary>Share of a country in world supply.</summary>
    SupplyShare,

    /// <summary>Share of a country in the supply of the European Union.</summary>
    SourcingShare,

    /// <summary>Share of a use in consumption.</summary>
    EndUseShare,

    /// <summary>Supply risk of the European Commission.</summary>
    SupplyRisk,

    /// <summary>Economic importance of the European Commission.</summary>
    EconomicImportance,

    /// <summary>Fall of GDP in the largest scenario of the US Geological Survey, before weighting: not for ranking.</summary>
    GdpEffectLargestScenario,

    /// <summary>Fall of GDP weighted by the probability of the scenarios of the US Geological Survey.</summary>
    GdpEffectProbabilityWeighted,

    /// <summary>Trade parameter t of the European Commission.</summary>
    TradeParameter,
}
