using System.Globalization;
using System.Text.Json;
using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>By-products that a scenario reaches over their hosts, as JSON and as a table.</summary>
internal static class LinkedMineralsView
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, IReadOnlyList<LinkedAnswer> linked)
    {
        json.WriteStartArray("linked");
        foreach (var answer in linked)
        {
            var network = answer.Network;
            json.WriteStartObject();
            json.WriteString("id", network.Mineral.Value);
            json.WriteString("reported", answer.Reported.Value);
            JsonAnswer.WriteStrings(json, "hosts", HostsOf(catalog, network.Mineral).Select(h => h.Value));
            json.WriteString("unit", network.IsInTonnes ? "tonnes" : "hundredths of world output");
            json.WriteNumber("settledDraws", answer.Draws.Count);
            json.WriteStartArray("figures");
            foreach (var (id, unit, of) in LinkedFigures.All)
            {
                var known = unit switch { "t" => network.IsInTonnes, "USD" => network.HasMoney, _ => true };
                var band = answer.BandOf(of);
                json.WriteStartObject();
                json.WriteString("name", id);
                json.WriteString("unit", unit);
                JsonAnswer.WriteFinite(json, "central", known ? band.Central : null);
                JsonAnswer.WriteFinite(json, "median", known ? band.Median : null);
                JsonAnswer.WriteFinite(json, "low", known ? band.Low : null);
                JsonAnswer.WriteFinite(json, "high", known ? band.High : null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(TextWriter output, CatalogTables catalog, IReadOnlyList<LinkedAnswer> linked)
    {
        if (linked.Count == 0) return;
        output.WriteLine($"What comes with it, {catalog.NameOf(linked[0].Reported)}");
        PlainTable.Write(output, ["by-product", "with", "output that falls away", "shortfall there", "of use", "price there", "welfare, m USD"], [.. linked.Select(a =>
        {
            var unit = a.Network.IsInTonnes ? "t" : "%";
            return (IReadOnlyList<string>)[catalog.NameOf(a.Network.Mineral), string.Join(", ", HostsOf(catalog, a.Network.Mineral).Select(catalog.NameOf)), Range(a.BandOf(f => f.OutputLost), 1, unit), Range(a.BandOf(f => f.Shortfall), 1, unit),
                Range(a.BandOf(f => f.ShortfallShare), 100, "%"), "× " + Range(a.BandOf(f => f.PriceRatio), 1, ""), a.Network.HasMoney ? Range(a.BandOf(f => f.Welfare), 1e-6, "") : "not known"];
        })]);
        output.WriteText($"Middle of the priors, and in brackets 5 to 95 % of {linked.Max(a => a.Draws.Count)} draws of elasticities, shares and headroom (data/catalog/by-product-hosts.csv). % is hundredths of world output where no tonnage is published.");
        output.WriteLine();
    }

    private static IEnumerable<MineralId> HostsOf(CatalogTables catalog, MineralId mineral) => catalog.ByProductHosts.Of(mineral).Select(r => r.Host).Distinct();

    private static string Range(Band band, double factor, string unit) => $"{Text.Amount(factor * band.Central)} ({Text.Amount(factor * band.Low)} to {Text.Amount(factor * band.High)}) {unit}".TrimEnd();
}
