namespace Spelter.Law;

/// <summary>Words that Spelter does not turn into a rate. The duty is unknown, not zero.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Reason">Why not, as part of a sentence.</param>
public sealed record UntranslatableRate(string Text, string Reason) : PrintedRate(Text)
{
    /// <inheritdoc/>
    public override PrintedRateKind Kind => PrintedRateKind.Untranslatable;
}
