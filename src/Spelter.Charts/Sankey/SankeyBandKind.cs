namespace Spelter.Charts;

/// <summary>What a band stands for, in the order in which a column shows them from above.</summary>
public enum SankeyBandKind
{
    /// <summary>The country that the reader follows: always alone.</summary>
    Highlight,

    /// <summary>A country.</summary>
    Country,

    /// <summary>Countries too small to stand alone.</summary>
    Others,

    /// <summary>Where material enters or leaves: no country.</summary>
    Boundary,
}
