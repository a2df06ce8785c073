namespace Spelter.Disruption;

/// <summary>Who goes without in a shortage.</summary>
public enum ShortageRule
{
    /// <summary>The last segment of the list first, the first last of all.</summary>
    Priority,

    /// <summary>Each segment in proportion to its use.</summary>
    Proportional,
}
