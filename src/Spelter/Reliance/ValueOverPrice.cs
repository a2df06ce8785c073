using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Method <see cref="QuantityMethod.ValueOverPrice"/>: customs value on the lines of the form divided by a published
/// price and by a band of how far values per tonne are from it. Always an estimate: prices are of one grade and place, and
/// lots of low value distort.</summary>
public static class ValueOverPrice
{
    // A metric ton unit is one hundredth of a tonne of what is contained.
    private const double UnitsPerTonne = 100;

    /// <summary>One quantity per origin with value, largest first.</summary>
    /// <param name="form">Form with its price.</param>
    /// <param name="basis">What the tonnes are tonnes of.</param>
    /// <param name="price">Price of the year in US dollars per tonne on the form's basis.</param>
    /// <param name="band">Value per tonne divided by price.</param>
    /// <param name="imports">Imports of the same year on the lines of the form.</param>
    public static IEnumerable<ImportQuantity> Of(ImportForm form, string basis, FoundPrice price, UnitValueBand band, IEnumerable<LineImport> imports) => imports
        .Where(i => i.Year == price.Year && i.ConsumptionUsd > 0)
        .GroupBy(i => i.Origin)
        .Select(g => (Origin: g.Key, Usd: g.Sum(i => (double)i.ConsumptionUsd), g.First().Source))
        .Select(o => new ImportQuantity(
            form.Mineral, form.Name, price.Year, o.Origin, Interval.Exactly(o.Usd) / (price.UsdPerTonne * band.Ratio), null, basis,
            QuantityMethod.ValueOverPrice, ObservationStatus.Estimated,
            new Citation(o.Source, $"imports for consumption, {ValueText.Usd(o.Usd)}; {price.Citation.Source.Id}: {price.Citation.Locator}",
                $"customs value divided by {ValueText.Range(price.UsdPerTonne, "#,0")} USD/t ({price.Printed}) and by {ValueText.Range(band.Ratio, "0.##")} ({band.Statement})")))
        .OrderByDescending(q => q.Tonnes.Low);

    /// <summary>The price of a year as USGS prints it; null where it prints none that is a price of mass.</summary>
    public static FoundPrice? PriceOf(FormPrice price, EvidenceBase evidence, MineralId mineral, int year)
    {
        if (price.Measure is not { } measure) return null;
        var printed = EvidenceBase.Latest(evidence.About(mineral, measure))
            .Where(o => price.Forms.Contains(o.Form) && o.Period == Period.Year(year) && o.IsKnown && o.Value.IsBounded && o.Value.Low > 0 && PerTonne(o) is not null)
            .OrderBy(o => o.Form, StringComparer.Ordinal).ToList();
        if (printed.Count == 0) return null;
        var quoted = printed.Select(o => PerTonne(o)!.Value).Aggregate(Interval.Hull);
        return new(year, quoted / price.Content, string.Join(", ", printed.Select(o => $"printed {o.Raw} {o.Unit.Id}")), Citation.Of(printed[0]));
    }

    /// <summary>The unit value of a code in BACI, per tonne on the form's basis; null where no flow of it has a weight.</summary>
    public static FoundPrice? PriceOf(FormWeight weight, IEnumerable<BilateralFlow> flows)
    {
        var weighed = flows.Where(f => f.Code == weight.Code && f.Importer == CountryCode.UnitedStates && f.GrossTonnes > 0).ToList();
        return weighed.Count == 0
            ? null
            : new(weighed[0].Year, Interval.Exactly(weighed.Sum(f => f.ValueUsd) / weighed.Sum(f => f.GrossTonnes!.Value)) / weight.Content,
                "unit value of BACI", new Citation(weighed[0].Source, $"{weight.Code.Printed}, all exporters to USA", ""));
    }

    private static Interval? PerTonne(Observation price) => price.Unit.Dimension switch
    {
        UnitDimension.Price => price.InBaseUnit,
        UnitDimension.PricePerMetricTonUnit => price.InBaseUnit * UnitsPerTonne,
        _ => null,
    };
}
