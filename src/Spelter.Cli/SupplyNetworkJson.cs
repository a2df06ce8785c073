using System.Text.Json;
using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>Base networks as JSON.</summary>
internal static class SupplyNetworkJson
{
    public static void Write(Utf8JsonWriter w, Func<CountryCode, string> names, SupplyNetwork network, ByProductHosts hosts)
    {
        w.WriteStartObject();
        w.WriteString("mineral", network.Mineral.Value);
        w.WriteNumber("year", network.Year);
        w.WriteString("basis", network.Basis);
        w.WriteString("unit", network.IsInTonnes ? "tonnes" : "hundredths of world output");
        w.WriteStartArray("stages");
        foreach (var stage in network.Stages)
        {
            var price = network.Prices.First(p => p.Stage == stage);
            w.WriteStartObject();
            w.WriteString("stage", stage.ToString());
            if (price.IsIndex) w.WriteNull("priceUsdPerTonne");
            else w.WriteNumber("priceUsdPerTonne", price.UsdPerTonne);
            w.WriteString("priceRule", price.Rule);
            w.WriteString("priceSource", price.Evidence?.Source.Id);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteStartArray("nodes");
        foreach (var node in network.Nodes)
        {
            w.WriteStartObject();
            w.WriteString("id", node.Id);
            w.WriteString("stage", node.Stage.ToString());
            w.WriteString("country", node.Country.Value);
            w.WriteString("name", names(node.Country));
            if (network.Utilisations.FirstOrDefault(u => u.Node == node) is { } stated)
            {
                w.WriteNumber("capacity", stated.Capacity);
                w.WriteNumber("capacityYear", stated.Year);
                w.WriteNumber("utilisation", stated.Share);
                w.WriteString("capacitySource", stated.Evidence.Source.Id);
                w.WriteString("capacityLocator", stated.Evidence.Locator);
            }
            else
            {
                w.WriteNull("capacity");
            }

            w.WriteEndObject();
        }

        w.WriteEndArray();
        w.WriteStartArray("flows");
        foreach (var flow in network.Flows)
        {
            w.WriteStartObject();
            w.WriteString("kind", flow.Kind.ToString());
            w.WriteString("from", flow.From?.Id);
            w.WriteString("to", flow.To?.Id);
            w.WriteNumber("quantity", flow.Tonnes);
            w.WriteString("status", flow.Status.ToString());
            if (flow.Stated is { } stated) w.WriteNumber("stated", stated);
            else w.WriteNull("stated");
            w.WriteString("rule", flow.Rule);
            w.WriteString("source", flow.Evidence.Count == 0 ? null : flow.Evidence[0].Source.Id);
            w.WriteString("locator", flow.Evidence.Count == 0 ? null : flow.Evidence[0].Locator);
            w.WriteEndObject();
        }

        w.WriteEndArray();
        ExportBanView.Write(w, network);
        ByProductView.Write(w, hosts, network.Mineral);
        w.WriteStartArray("notes");
        foreach (var note in network.Notes) w.WriteStringValue(note);
        w.WriteEndArray();
        w.WriteEndObject();
    }
}
