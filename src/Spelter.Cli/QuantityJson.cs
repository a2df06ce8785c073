using System.Text.Json;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Cli;

/// <summary>US imports in tonnes: <c>importTotals</c> by form and year, <c>importQuantities</c> by country and method.
/// A figure of the mineral itself stands in <c>quantityTonnes</c> and <c>nominalTonnes</c>. A figure of the group that stands in for a
/// mineral without its own has <c>scope</c> "group" and stands in <c>groupQuantityTonnes</c> and <c>groupNominalTonnes</c>: the mineral's
/// own quantity is null, for it is not known.</summary>
internal static class QuantityJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, MineralId mineral, ImportQuantitySet quantities)
    {
        json.WriteStartArray("importTotals");
        foreach (var total in quantities.Totals)
        {
            json.WriteStartObject();
            json.WriteString("form", total.Form);
            json.WriteNumber("year", total.Year);
            WriteQuantity(json, mineral, total.Of, Known(total.Tonnes, total.Status));
            json.WriteString("basis", total.Basis);
            json.WriteString("status", total.Status.ToString());
            json.WriteString("printed", total.Raw);
            json.WriteString("of", total.Of.Value);
            json.WriteString("source", total.Citation.Source.Id);
            json.WriteString("locator", total.Citation.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("importQuantities");
        foreach (var quantity in quantities.ByCountry)
        {
            json.WriteStartObject();
            json.WriteString("form", quantity.Form);
            json.WriteNumber("year", quantity.Year);
            JsonAnswer.WriteCountry(json, catalog, quantity.Origin);
            WriteQuantity(json, mineral, quantity.Of, Known(quantity.Tonnes, quantity.Status));
            WriteNominal(json, "nominalTonnes", quantity.Of == mineral ? quantity.Nominal : null);
            if (quantity.Of != mineral) WriteNominal(json, "groupNominalTonnes", quantity.Nominal);
            json.WriteString("basis", quantity.Basis);
            json.WriteString("method", QuantityMethodId.Of(quantity.Method));
            json.WriteString("methodDetail", quantity.Citation.Method);
            json.WriteString("status", quantity.Status.ToString());
            json.WriteString("confidence", quantity.Confidence);
            json.WriteString("of", quantity.Of.Value);
            json.WriteString("source", quantity.Citation.Source.Id);
            json.WriteString("locator", quantity.Citation.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuantity(Utf8JsonWriter json, MineralId mineral, MineralId of, Interval? tonnes)
    {
        json.WriteString("scope", of == mineral ? "mineral" : "group");
        JsonAnswer.WriteBounds(json, "quantityTonnes", of == mineral ? tonnes : null);
        if (of != mineral) JsonAnswer.WriteBounds(json, "groupQuantityTonnes", tonnes);
    }

    private static void WriteNominal(Utf8JsonWriter json, string name, double? tonnes)
    {
        if (tonnes is { } known) JsonAnswer.WriteFigure(json, name, known);
        else json.WriteNull(name);
    }

    private static Interval? Known(Interval tonnes, ObservationStatus status) => status == ObservationStatus.NotAvailable ? null : tonnes;
}
