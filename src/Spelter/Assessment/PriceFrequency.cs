namespace Spelter.Assessment;

/// <summary>How often a price is published.</summary>
public enum PriceFrequency
{
    Monthly,
    Annual,
}
