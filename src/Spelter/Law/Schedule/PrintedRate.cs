namespace Spelter.Law;

/// <summary>What a rate column of the tariff schedule prints, as far as it can be counted with. A closed set: nothing printed, a rate in full,
/// a rate on top of the article's own, a rate that stands elsewhere, and words that are not translated and never score as zero.</summary>
/// <param name="Text">The text as printed, without the marks of its typesetting.</param>
public abstract record PrintedRate(string Text)
{
    /// <summary>Kind, for counts of coverage.</summary>
    public abstract PrintedRateKind Kind { get; }

    /// <summary>The expression that the text comes to by itself; null where it depends on another line or on words.</summary>
    public virtual RateExpression? Rate => null;

    /// <summary>The text.</summary>
    public sealed override string ToString() => Text;
}
