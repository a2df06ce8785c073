namespace Spelter.Charts;

/// <summary>Bands in fixed columns and the ribbons between them.</summary>
/// <param name="Headings">One per column.</param>
/// <param name="Bands">Bands by column and, within one, from above.</param>
/// <param name="Links">Ribbons, at most one between two bands.</param>
public sealed record SankeyModel(IReadOnlyList<SankeyHeading> Headings, IReadOnlyList<SankeyBand> Bands, IReadOnlyList<SankeyLink> Links)
{
    /// <summary>Sum of the ribbons that reach a band.</summary>
    public double Into(SankeyBand band) => Links.Where(l => l.To == band).Sum(l => l.Quantity);

    /// <summary>Sum of the ribbons that leave a band.</summary>
    public double OutOf(SankeyBand band) => Links.Where(l => l.From == band).Sum(l => l.Quantity);

    /// <summary>What passes through a band: what reaches it, or leaves it where nothing reaches it.</summary>
    public double Through(SankeyBand band) => Math.Max(Into(band), OutOf(band));
}
