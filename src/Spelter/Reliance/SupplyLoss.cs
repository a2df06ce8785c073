using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>What world output at a stage loses when one country goes, and what is asked of the others then.</summary>
/// <param name="Country">The country that goes.</param>
/// <param name="Lost">Its share of the whole output, 0 to 1; a bound where another country's is withheld.</param>
/// <param name="LostOfPublished">Its share of the output that is published by country, 0 to 1.</param>
public sealed record SupplyLoss(CountryCode Country, Interval Lost, Interval LostOfPublished)
{
    /// <summary>Share of output that remains, 0 to 1.</summary>
    public Interval Remaining => new(1 - Lost.High, 1 - Lost.Low);

    /// <summary>By how much of their present output the rest must grow to cover the loss: lost / (1 − lost). Unbounded where
    /// the country may be the only one.</summary>
    public Interval RestMustGrow => new(Growth(Lost.Low), Growth(Lost.High));

    /// <summary>The largest suppliers of a distribution, largest first.</summary>
    public static IReadOnlyList<SupplyLoss> Of(Concentration concentration, int suppliers) =>
        [.. concentration.Shares.Take(suppliers).Select(s => new SupplyLoss(s.Country, s.Share, s.OfPublished))];

    private static double Growth(double lost) => lost >= 1 ? double.PositiveInfinity : lost / (1 - lost);
}
