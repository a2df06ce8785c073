namespace Spelter.Assessment;

/// <summary>How often a price is published.</summary>
public enum PriceFrequency
{
    /// <summary>Average of a month.</summary>
    Monthly,

    /// <summary>Average or year-end of a year, as the publisher says.</summary>
    Annual,
}
