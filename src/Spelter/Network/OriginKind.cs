namespace Spelter.Network;

/// <summary>Where a tonne comes from, as far as a network tells.</summary>
public enum OriginKind
{
    /// <summary>Output of the first stage.</summary>
    FirstStage,

    /// <summary>Feed of a later stage that no earlier stage gave: scrap, stocks, other ores.</summary>
    OutsideFeed,

    /// <summary>Unknown: the statistical difference.</summary>
    Difference,
}
