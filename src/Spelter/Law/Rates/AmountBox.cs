namespace Spelter.Law;

/// <summary>Bounds in the middle of a computation, where a null is no bound on its side.</summary>
internal readonly record struct AmountBox(decimal? Low, decimal? High)
{
    public AmountBox(AmountRange range)
        : this(range.Low, range.High)
    {
    }

    public AmountBox Plus(AmountBox other) => new(Low + other.Low, High + other.High);

    public AmountBox Times(decimal factor) => factor >= 0 ? new(Low * factor, High * factor) : new(High * factor, Low * factor);

    public AmountBox Or(AmountBox other) => new(Least(Low, other.Low), Most(High, other.High));

    /// <summary>Bounds of the higher, or the lower, of two amounts.</summary>
    public AmountBox Pick(AmountBox other, bool isMax) => isMax
        ? new(Low is null ? other.Low : other.Low is null ? Low : Math.Max(Low.Value, other.Low.Value), Most(High, other.High))
        : new(Least(Low, other.Low), High is null ? other.High : other.High is null ? High : Math.Min(High.Value, other.High.Value));

    private static decimal? Least(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Min(x, y) : null;

    private static decimal? Most(decimal? a, decimal? b) => a is { } x && b is { } y ? Math.Max(x, y) : null;
}
