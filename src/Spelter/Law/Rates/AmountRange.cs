namespace Spelter.Law;

/// <summary>Bounds of an amount in US dollars, or of a fact in its own unit; a null high is no bound.</summary>
/// <param name="Low">Low bound.</param>
/// <param name="High">High bound; null where there is none.</param>
public readonly record struct AmountRange(decimal Low, decimal? High)
{
    /// <summary>A known amount.</summary>
    public static AmountRange Exactly(decimal amount) => new(amount, amount);

    /// <summary>True where both bounds are one amount.</summary>
    public bool IsKnown => High == Low;

    /// <summary>True where all of the other lies within.</summary>
    public bool Contains(AmountRange other) => Low <= other.Low && (High is not { } high || (other.High is { } most && most <= high));

    /// <summary>The bounds that hold both.</summary>
    public AmountRange Or(AmountRange other) => new(Math.Min(Low, other.Low), High is { } a && other.High is { } b ? Math.Max(a, b) : null);

    /// <summary>Sum.</summary>
    public static AmountRange operator +(AmountRange a, AmountRange b) => new(a.Low + b.Low, a.High + b.High);
}
