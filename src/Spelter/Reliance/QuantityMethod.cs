namespace Spelter.Reliance;

/// <summary>How a quantity by country was rebuilt (docs/methods/us-import-quantities.md).</summary>
public enum QuantityMethod
{
    /// <summary>Imports for consumption of the form and year times the four-year import-source share of the form.</summary>
    McsFormShare,

    /// <summary>The same total split by the shares of customs value of that very year.</summary>
    CensusValueShare,

    /// <summary>Gross weight of the six-digit code in BACI times content.</summary>
    Baci,

    /// <summary>Customs value divided by a published price.</summary>
    ValueOverPrice,
}
