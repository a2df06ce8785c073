namespace Spelter.Law;

/// <summary>A rate that the column prints in full.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Expression">What it comes to.</param>
/// <param name="Condition">What the text ties it to, such as a bond or a note; empty where it stands alone.</param>
public sealed record RateInFull(string Text, RateExpression Expression, string Condition = "") : PrintedRate(Text)
{
    /// <inheritdoc/>
    public override RateExpression Rate => Expression;

    /// <inheritdoc/>
    public override PrintedRateKind Kind => Expression switch
    {
        Law.Free => PrintedRateKind.Free,
        AdValorem => PrintedRateKind.AdValorem,
        Specific => PrintedRateKind.Specific,
        _ when Expression.Needs().Any(f => f.Kind == EntryFactKind.Content) => PrintedRateKind.Content,
        _ => PrintedRateKind.Compound,
    };
}
