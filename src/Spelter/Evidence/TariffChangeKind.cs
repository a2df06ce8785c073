namespace Spelter.Evidence;

/// <summary>What an edition of the Harmonized Tariff Schedule did to a line.</summary>
public enum TariffChangeKind
{
    /// <summary>The line is new.</summary>
    Added,

    /// <summary>The line is no longer there.</summary>
    Dropped,

    /// <summary>The line has other rates.</summary>
    Changed,
}
