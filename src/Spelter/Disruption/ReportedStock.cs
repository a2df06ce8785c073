using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>Stock of a country at the end of the base year as published.</summary>
/// <param name="Tonnes">On the basis of the network.</param>
/// <param name="Citation">Where it is printed.</param>
public sealed record ReportedStock(double Tonnes, Citation Citation)
{
    // Coin and bullion of the state are not for sale to users.
    private const string NotForSale = "Treasury";
    private const string BasisNotStated = "not stated";

    /// <summary>The US stock of what a network uses: the forms that are printed for its last stage, on its basis, added; the form that the state holds as money is left out.</summary>
    /// <param name="evidence">What is known on the day.</param>
    /// <param name="network">Network.</param>
    /// <returns>Null where no figure is printed, or one of them is withheld or on another basis.</returns>
    public static ReportedStock? Of(EvidenceBase evidence, SupplyNetwork network)
    {
        if (!network.IsInTonnes) return null;
        List<Observation> printed = [.. EvidenceBase.Latest(evidence.About(network.Mineral, Measure.StockYearEnd))
            .Where(o => o.Country == CountryCode.UnitedStates && o.Stage == network.LastStage && o.Period == Period.Year(network.Year) && !o.Form.Contains(NotForSale, StringComparison.Ordinal))];
        return printed.Count > 0 && printed.TrueForAll(o => o.IsKnown && o.InBaseUnit.IsBounded && (o.Basis == BasisNotStated || o.Basis == network.Basis))
            ? new ReportedStock(printed.Sum(o => o.InBaseUnit.Middle), Citation.OfAll(printed))
            : null;
    }
}
