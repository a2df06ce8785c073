namespace Spelter.Reliance;

/// <summary>Names of the methods in answers.</summary>
public static class QuantityMethodId
{
    /// <summary>Kebab-case name of a method.</summary>
    public static string Of(QuantityMethod method) => method switch
    {
        QuantityMethod.McsFormShare => "mcs-form-share",
        QuantityMethod.CensusValueShare => "census-value-share",
        QuantityMethod.Baci => "baci",
        _ => "value-over-price",
    };

    /// <summary>A method in words, short enough for the head of a column.</summary>
    public static string InWords(QuantityMethod method) => method switch
    {
        QuantityMethod.McsFormShare => "by USGS four-year import sources",
        QuantityMethod.CensusValueShare => "by customs value",
        QuantityMethod.Baci => "by BACI weight",
        _ => "value over price",
    };
}
