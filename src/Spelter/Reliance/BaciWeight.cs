using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Method <see cref="QuantityMethod.Baci"/>: gross weight of a six-digit code as CEPII reconciles it, times content. A
/// code that is a part of the form gives a lower bound, one that holds other goods too an upper bound.</summary>
public static class BaciWeight
{
    /// <summary>One quantity per exporter; a flow without a weight is [0, ∞) and not available.</summary>
    /// <param name="form">Form with its code.</param>
    /// <param name="basis">What the tonnes are tonnes of.</param>
    /// <param name="flows">Flows of any code and importer; those of the code to the United States are taken.</param>
    public static IEnumerable<ImportQuantity> Of(ImportForm form, string basis, IEnumerable<BilateralFlow> flows) => form.Weight is { } weight
        ? flows.Where(f => f.Code == weight.Code && f.Importer == CountryCode.UnitedStates).Select(f => Quantity(form, basis, weight, f))
        : [];

    private static ImportQuantity Quantity(ImportForm form, string basis, FormWeight weight, BilateralFlow flow)
    {
        var content = flow.GrossTonnes is { } gross ? weight.Content * gross : Interval.NonNegative;
        var tonnes = weight.Cover switch
        {
            CodeCover.Part => new Interval(content.Low, double.PositiveInfinity),
            CodeCover.Wide => new Interval(0, content.High),
            _ => content,
        };
        return new(
            form.Mineral, form.Name, flow.Year, flow.Exporter, tonnes, tonnes.IsExact ? tonnes.Low : null, basis, QuantityMethod.Baci,
            flow.GrossTonnes is null ? ObservationStatus.NotAvailable : tonnes.IsExact ? ObservationStatus.Reported : ObservationStatus.Bounded,
            new Citation(flow.Source, $"{flow.Code.Printed}, {flow.Exporter} to {flow.Importer}, gross weight {(flow.GrossTonnes is { } t ? ValueText.Tonnes(t) : "not given")}",
                $"gross weight times {ValueText.Range(weight.Content, "0.####")} t per t{Reach(weight.Cover)}"));
    }

    private static string Reach(CodeCover cover) => cover switch
    {
        CodeCover.Part => "; the code is a part of the form, so this is a lower bound",
        CodeCover.Wide => "; the code holds other goods too, so this is an upper bound",
        _ => "",
    };
}
