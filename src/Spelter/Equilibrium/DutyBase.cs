namespace Spelter.Equilibrium;

/// <summary>What an ad valorem duty is levied on.</summary>
public enum DutyBase
{
    /// <summary>The delivered price before duty: the exporter's price and the cost of the arc (CIF).</summary>
    Delivered,

    /// <summary>The exporter's price alone (FOB), as United States customs value is.</summary>
    Exporter,
}
