using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>A stage in a country: one balance and one price. Countries too small to stand alone are together in
/// <see cref="CountryCode.OtherCountries"/>.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="Country">Country, or other countries.</param>
public readonly record struct SupplyNode(Stage Stage, CountryCode Country)
{
    /// <summary>The node's name in an equilibrium: "Refined:CHN".</summary>
    public string Id => $"{Stage}:{Country}";

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
