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
}
