namespace Spelter.Law;

/// <summary>Names of the values that an ad valorem rate may be levied on, all in US dollars and none above the customs value.</summary>
public static class ValueBase
{
    /// <summary>The full customs value.</summary>
    public const string Customs = "customsValue";

    /// <summary>Value of the content that is not of United States origin.</summary>
    public const string NonUsContent = "nonUsContent";

    /// <summary>Value of what the article contains of a metal.</summary>
    public static string ContentOf(string metal) => $"{metal}Content";
}
