using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>One figure of a scenario as answers name it.</summary>
/// <param name="Id">Name for machines, with the unit in it.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Unit">Unit: ratio, t, share or USD.</param>
/// <param name="Of">The figure.</param>
public sealed record ScenarioFigure(string Id, string Label, string Unit, Func<ScenarioFigures, double> Of)
{
    /// <summary>False where the network has not the figure's unit: tonnes, or money.</summary>
    public bool IsKnownOn(SupplyNetwork network) => Unit switch { "t" => network.IsInTonnes, "USD" => network.HasMoney, _ => true };

    /// <summary>All figures, in the order in which they are read.</summary>
    public static IReadOnlyList<ScenarioFigure> All { get; } =
    [
        new("shortfallTonnes", "shortfall, model with prices", "t", f => f.Shortfall),
        new("rationedShortfallTonnes", "shortfall, rationing without prices", "t", f => f.RationedShortfall),
        new("modelSpreadTonnes", "first less second", "t", f => f.ModelSpread),
        new("shortfallShare", "shortfall as a share of use, model with prices", "share", f => f.ShortfallShare),
        new("worldShortfallTonnes", "shortfall of all countries, model with prices", "t", f => f.WorldShortfall),
        new("priceReportedRatio", "price there", "ratio", f => f.PriceReported),
        new("priceOutsideRatio", "price outside the actor's country", "ratio", f => f.PriceOutside),
        new("priceInsideRatio", "price inside it", "ratio", f => f.PriceInside),
        new("priceSplitRatio", "outside over inside", "ratio", f => f.PriceSplit),
        new("evasionTonnes", "what gets round the measure", "t", f => f.Evasion),
        new("unknownOriginTonnes", "supply of unknown origin (statistical difference)", "t", f => f.UnknownOrigin),
        new("welfareUsd", "welfare", "USD", f => f.Welfare.Total),
        new("consumerSurplusUsd", "of it users", "USD", f => f.Welfare.ConsumerSurplus),
        new("producerSurplusUsd", "of it mines and other primary supply", "USD", f => f.Welfare.ProducerSurplus),
        new("processingSurplusUsd", "of it plants", "USD", f => f.Welfare.ProcessingSurplus),
        new("exportRentsUsd", "of it what licences to export are worth", "USD", f => f.Welfare.ExportRents),
        new("importBillUsd", "import bill", "USD", f => f.Welfare.ImportBill),
        new("unknownOriginBillUsd", "paid more for supply of unknown origin", "USD", f => f.Welfare.UnknownOriginBill),
    ];
}
