namespace Spelter.Disruption;

/// <summary>What a disruption of its hosts does to a by-product, with one set of priors, over the whole horizon.</summary>
/// <param name="OutputLost">Tonnes of the base year's output that the hosts no longer allow.</param>
/// <param name="Shortfall">Tonnes that the country reported lacks.</param>
/// <param name="ShortfallShare">The same as a share of its use.</param>
/// <param name="WorldShortfall">Tonnes that the countries lack that have less than before.</param>
/// <param name="PriceRatio">Price in the country reported over its base, at the last stage at which it has one.</param>
/// <param name="Welfare">Change of welfare in the country reported, US dollars; a loss is negative.</param>
public sealed record LinkedFigures(double OutputLost, double Shortfall, double ShortfallShare, double WorldShortfall, double PriceRatio, double Welfare)
{
    /// <summary>All figures in the order in which they are read: name for machines, unit, figure.</summary>
    public static IReadOnlyList<(string Id, string Unit, Func<LinkedFigures, double> Of)> All { get; } =
    [
        ("outputLostTonnes", "t", f => f.OutputLost),
        ("shortfallTonnes", "t", f => f.Shortfall),
        ("shortfallShare", "share", f => f.ShortfallShare),
        ("worldShortfallTonnes", "t", f => f.WorldShortfall),
        ("priceReportedRatio", "ratio", f => f.PriceRatio),
        ("welfareUsd", "USD", f => f.Welfare),
    ];
}
