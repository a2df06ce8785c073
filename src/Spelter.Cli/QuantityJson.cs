using System.Text.Json;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Cli;

/// <summary>US imports in tonnes: <c>importTotals</c> by form and year, <c>importQuantities</c> by country and method.</summary>
internal static class QuantityJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, ImportQuantitySet quantities)
    {
        json.WriteStartArray("importTotals");
        foreach (var total in quantities.Totals)
        {
            json.WriteStartObject();
            json.WriteString("form", total.Form);
            json.WriteNumber("year", total.Year);
            JsonAnswer.WriteBounds(json, "quantityTonnes", Known(total.Tonnes, total.Status));
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
            JsonAnswer.WriteBounds(json, "quantityTonnes", Known(quantity.Tonnes, quantity.Status));
            if (quantity.Nominal is { } nominal) json.WriteNumber("nominalTonnes", nominal);
            else json.WriteNull("nominalTonnes");
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

    private static Interval? Known(Interval tonnes, ObservationStatus status) => status == ObservationStatus.NotAvailable ? null : tonnes;
}
