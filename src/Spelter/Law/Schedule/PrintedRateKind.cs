namespace Spelter.Law;

/// <summary>What kind of thing a rate column of the tariff schedule prints.</summary>
public enum PrintedRateKind
{
    /// <summary>Nothing is printed: the line takes its rate from the line above by indent, or has none.</summary>
    Empty,

    /// <summary>Free of duty.</summary>
    Free,

    /// <summary>A share of a value.</summary>
    AdValorem,

    /// <summary>Dollars or cents for a unit of quantity.</summary>
    Specific,

    /// <summary>Dollars or cents for a kilogram of contained metal, alone or with other terms.</summary>
    Content,

    /// <summary>A sum of terms, none of them on contained metal.</summary>
    Compound,

    /// <summary>The rate of the article's own subheading, with or without an addition, as in chapter 99.</summary>
    OnTop,

    /// <summary>A rate that other headings print.</summary>
    Elsewhere,

    /// <summary>Words that Spelter does not turn into a rate.</summary>
    Untranslatable,
}
