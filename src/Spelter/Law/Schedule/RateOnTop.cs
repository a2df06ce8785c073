namespace Spelter.Law;

/// <summary>The rate that the article's own subheading gives, and something on top of it: the form of chapter 99.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Addition">What comes on top; <see cref="Law.Free"/> where the rate is unchanged.</param>
public sealed record RateOnTop(string Text, RateExpression Addition) : PrintedRate(Text)
{
    /// <inheritdoc/>
    public override PrintedRateKind Kind => PrintedRateKind.OnTop;
}
