namespace Spelter.Equilibrium;

/// <summary>Prices of a node at which the same flows are an equilibrium: one, where both ends are equal.</summary>
/// <param name="Low">Lowest price; null where it may fall without end.</param>
/// <param name="High">Highest price; null where it may rise without end.</param>
public readonly record struct PriceInterval(double? Low, double? High)
{
    /// <summary>Whether there is one price.</summary>
    public bool IsPoint => Low is not null && Low == High;
}
