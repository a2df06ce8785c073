using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Imports in tonnes, every origin and method, for machines. The basis stands in the unit.</summary>
internal static class QuantityRows
{
    public static IEnumerable<ReportRow> Of(MineralAssessment mineral)
    {
        var id = mineral.Mineral.Id.Value;
        return mineral.Quantities.Totals
            .Select(t => Row(id, ItemOf(id, t.Of, "import-total"), t.Form, CountryCode.World, t.Year, t.Tonnes, t.Basis, t.Status, t.Citation))
            .Concat(mineral.Quantities.ByCountry.SelectMany(q => Rows(id, q)));
    }

    private static IEnumerable<ReportRow> Rows(string id, ImportQuantity quantity)
    {
        var item = ItemOf(id, quantity.Of, $"import-quantity:{QuantityMethodId.Of(quantity.Method)}");
        ReportRow One(string name, Interval tonnes) => Row(id, name, quantity.Form, quantity.Origin, quantity.Year, tonnes, quantity.Basis, quantity.Status, quantity.Citation);
        yield return One(item, quantity.Tonnes);
        if (quantity is { Nominal: { } nominal, Tonnes.IsExact: false }) yield return One($"{item}:nominal", Interval.Exactly(nominal));
    }

    // What is known for the group only is not the mineral's own.
    private static string ItemOf(string id, MineralId of, string item) => of.Value == id ? item : $"group:{of}:{item}";

    private static ReportRow Row(
        string id, string item, string form, CountryCode country, int year, Interval tonnes, string basis, ObservationStatus status, Citation citation)
    {
        var known = status is not (ObservationStatus.NotAvailable or ObservationStatus.Withheld);
        return new(
            id, "quantities", item, "", form, country.Value, $"{year}", known ? tonnes.Low : null, known && double.IsFinite(tonnes.High) ? tonnes.High : null,
            $"t ({basis})", StatusWords.Of(status), citation.Source.Id, citation.Method.Length == 0 ? citation.Places : $"{citation.Places}; {citation.Method}");
    }
}
