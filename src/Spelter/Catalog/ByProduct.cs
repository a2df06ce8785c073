namespace Spelter.Catalog;

/// <summary>How much of a mineral's supply comes with other minerals, as the texts of publishers put it. What comes with another does
/// not follow the mineral's own price.</summary>
/// <param name="Mineral">The mineral.</param>
/// <param name="Extent">The word of the source.</param>
/// <param name="Citation">Public document.</param>
/// <param name="Grade">Evidence grade A, B or C.</param>
/// <param name="Unverified">True where the evidence is marked ⚠: verify before relying on it.</param>
/// <param name="Note">What it comes with.</param>
public sealed record ByProduct(MineralId Mineral, ByProductExtent Extent, string Citation, char Grade, bool Unverified, string Note)
{
    /// <summary>Share of primary supply that the word leaves possible, 0 to 1. That "none worth the name" is nothing and "practically
    /// all" is all is Spelter's reading.</summary>
    public Interval Share => Extent switch
    {
        ByProductExtent.None => Interval.Exactly(0),
        ByProductExtent.Part => Interval.AnyShare,
        ByProductExtent.Most => new Interval(0.5, 1),
        ByProductExtent.All => Interval.Exactly(1),
        _ => throw new InvalidOperationException($"{Extent} is no word of the sources."),
    };
}
