using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>How far the value per tonne of a shipment may be from the published price: a row of
/// <c>data/priors/unit-value-bands.csv</c>.</summary>
/// <param name="Mineral">Mineral; null for the row that holds where a form has none of its own.</param>
/// <param name="Form">Form as <see cref="ImportForm.Name"/> gives it; empty in the row for all others.</param>
/// <param name="Ratio">Value per tonne divided by the price.</param>
/// <param name="Statement">How it was found.</param>
public sealed record UnitValueBand(MineralId? Mineral, string Form, Interval Ratio, string Statement)
{
    /// <summary>The band of a form, or the one for all others; null where the table has neither.</summary>
    public static UnitValueBand? For(IReadOnlyList<UnitValueBand> bands, ImportForm form) =>
        bands.FirstOrDefault(b => b.Mineral == form.Mineral && b.Form == form.Name) ?? bands.FirstOrDefault(b => b.Mineral is null);
}
