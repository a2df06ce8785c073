namespace Spelter.Charts;

/// <summary>How well a value is known, and so how its mark looks. The look never rests on colour alone.</summary>
public enum MarkKind
{
    /// <summary>A source printed it: solid.</summary>
    Reported,

    /// <summary>Somebody estimated it: lighter, with an outline.</summary>
    Estimated,

    /// <summary>Only bounds are known: hatched.</summary>
    Bounded,
}
