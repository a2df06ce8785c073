namespace Spelter.Charts;

/// <summary>A ribbon between two bands, from left to right.</summary>
/// <param name="From">Band that it leaves.</param>
/// <param name="To">Band that it reaches.</param>
/// <param name="Quantity">Width, in the unit of the model, above zero.</param>
/// <param name="Estimated">How much of it no source states.</param>
public sealed record SankeyLink(SankeyBand From, SankeyBand To, double Quantity, double Estimated)
{
    /// <summary>Whether more than half of it is estimated.</summary>
    public bool IsMostlyEstimated => Estimated > Quantity / 2;

    /// <summary>Whether it leaves or reaches the country that the reader follows.</summary>
    public bool IsHighlighted => From.Kind == SankeyBandKind.Highlight || To.Kind == SankeyBandKind.Highlight;
}
