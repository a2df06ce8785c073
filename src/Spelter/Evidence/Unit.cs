namespace Spelter.Evidence;

/// <summary>A unit as a publisher prints it, with what it is a unit of and its size in the base unit of that dimension:
/// tonnes for mass, cubic metres for volume, US dollars for money, US dollars per tonne for prices, 1 for shares and counts.</summary>
/// <param name="Id">Short text used in Spelter's tables, such as <c>kt</c>.</param>
/// <param name="Dimension">Dimension.</param>
/// <param name="Size">Base units in one of this unit.</param>
public sealed record Unit(string Id, UnitDimension Dimension, double Size)
{
    // Avoirdupois pound, troy ounce and short ton by their exact definitions (international yard and pound agreement, 1959).
    private const double TonnesPerPound = 0.00045359237;
    private const double TonnesPerTroyOunce = 0.0000311034768;
    private const double TonnesPerShortTon = 0.90718474;
    private static readonly Dictionary<string, Unit> All = new Unit[]
    {
        new("t", UnitDimension.Mass, 1),
        new("kt", UnitDimension.Mass, 1e3),
        new("Mt", UnitDimension.Mass, 1e6),
        new("kg", UnitDimension.Mass, 1e-3),
        new("g", UnitDimension.Mass, 1e-6),
        new("lb", UnitDimension.Mass, TonnesPerPound),
        new("ozt", UnitDimension.Mass, TonnesPerTroyOunce),
        // A metric carat is 0.2 gram (General Conference on Weights and Measures, 1907).
        new("Mct", UnitDimension.Mass, 0.2),
        new("Mm3", UnitDimension.Volume, 1e6),
        new("ML", UnitDimension.Volume, 1e3),
        new("short-ton", UnitDimension.Mass, TonnesPerShortTon),
        new("USD", UnitDimension.Money, 1),
        new("kUSD", UnitDimension.Money, 1e3),
        new("MUSD", UnitDimension.Money, 1e6),
        new("MEUR", UnitDimension.ForeignMoney, 1e6),
        new("USD/t", UnitDimension.Price, 1),
        new("USD/kg", UnitDimension.Price, 1e3),
        new("USD/g", UnitDimension.Price, 1e6),
        new("USD/10g", UnitDimension.Price, 1e5),
        new("USD/25g", UnitDimension.Price, 4e4),
        new("USD/50g", UnitDimension.Price, 2e4),
        new("USD/lb", UnitDimension.Price, 1 / TonnesPerPound),
        new("USc/lb", UnitDimension.Price, 0.01 / TonnesPerPound),
        new("USD/ozt", UnitDimension.Price, 1 / TonnesPerTroyOunce),
        new("USD/short-ton", UnitDimension.Price, 1 / TonnesPerShortTon),
        new("USD/mtu", UnitDimension.PricePerMetricTonUnit, 1),
        new("percent", UnitDimension.Share, 0.01),
        new("share", UnitDimension.Share, 1),
        new("count", UnitDimension.Count, 1),
        new("index", UnitDimension.Index, 1),
    }.ToDictionary(u => u.Id, StringComparer.Ordinal);

    /// <summary>The unit with this id, null where there is none.</summary>
    public static Unit? Find(string id) => All.GetValueOrDefault(id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
