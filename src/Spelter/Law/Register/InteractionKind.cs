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

    /// <summary>The total of both is bounded by this one.</summary>
    CapsTotal,

    /// <summary>Each is levied on the value of its own metal.</summary>
    SplitsValue,

    /// <summary>This one is lowered by what is paid of the other.</summary>
    OffsetBy,

    /// <summary>This one is owed only beyond a threshold that the other sets.</summary>
    SubjectToThreshold,
}
