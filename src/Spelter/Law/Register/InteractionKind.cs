namespace Spelter.Law;

/// <summary>How a measure stands to another.</summary>
public enum InteractionKind
{
    /// <summary>Both are owed.</summary>
    Stacks,

    /// <summary>This one is not owed where the other is.</summary>
    SkipIfCoveredBy,

    /// <summary>The other is not owed where this one is.</summary>
    Excludes,

    /// <summary>This one takes the place of the other.</summary>
    Replaces,
}
