using System.Text.Json;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>The result of <c>simulate</c> as JSON.</summary>
internal static class SimulationJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, DisruptionScenario scenario, IReadOnlyList<ScenarioAnswer> answers)
    {
        json.WriteStartObject();
        json.WriteString("scenario", scenario.Name);
        json.WriteNumber("horizonMonths", scenario.Months);
        All(json, "minerals", answers, answer => WriteAnswer(json, catalog, answer));
        json.WriteEndObject();
    }

    private static void WriteAnswer(Utf8JsonWriter json, CatalogTables catalog, ScenarioAnswer answer)
    {
        var (state, network) = (answer.State, answer.State.Network.Base.Network);
        json.WriteString("id", answer.Mineral.Value);
        json.WriteString("reported", answer.Reported.Value);
        json.WriteNumber("baseYear", network.Year);
        json.WriteString("basis", network.Basis);
        json.WriteString("status", state.Solution.Status.ToString());
        JsonAnswer.WriteFigure(json, "residual", state.Solution.BalanceResidual);
        json.WriteNumber("settledDraws", answer.Draws.Count);
        json.WriteNumber("unsettledDraws", answer.Unsettled);
        JsonAnswer.WriteFigure(json, "useBeforeTonnes", answer.Central.UseBefore);
        All(json, "figures", ScenarioFigure.All, figure =>
        {
            var band = answer.BandOf(figure.Of);
            json.WriteString("name", figure.Id);
            json.WriteString("label", figure.Label);
            json.WriteString("unit", figure.Unit);
            JsonAnswer.WriteFigure(json, "central", band.Central);
            JsonAnswer.WriteFigure(json, "median", band.Median);
            JsonAnswer.WriteFigure(json, "low", band.Low);
            JsonAnswer.WriteFigure(json, "high", band.High);
        });
        All(json, "replacements", answer.Replacements, r =>
        {
            json.WriteString("stage", r.Stage.ToString());
            JsonAnswer.WriteCountry(json, catalog, r.Supplier);
            JsonAnswer.WriteFigure(json, "tonnesPerYear", r.Tonnes);
            JsonAnswer.WriteFigure(json, "entersAtSeverity", r.EntersAt);
            JsonAnswer.WriteFigure(json, "priceUsdPerTonne", r.Price);
            json.WriteBoolean("evasion", r.IsEvasion);
        });
        All(json, "countries", answer.ByCountry, c =>
        {
            JsonAnswer.WriteCountry(json, catalog, c.Country);
            JsonAnswer.WriteFigure(json, "shortfallTonnes", c.Shortfall);
            JsonAnswer.WriteFigure(json, "useTonnes", c.Use);
        });
        All(json, "prices", state.Nodes.OrderBy(n => n.Stage).ThenBy(n => n.Country), n =>
        {
            json.WriteString("stage", n.Stage.ToString());
            JsonAnswer.WriteCountry(json, catalog, n.Country);
            JsonAnswer.WriteFigure(json, "beforeUsdPerTonne", state.PriceBefore(n));
            JsonAnswer.WriteFigure(json, "afterUsdPerTonne", state.PriceAfter(n));
        });
        All(json, "flows", state.Flows.Where(f => f.Before > 0 || f.After > 0), f =>
        {
            WriteEnd(json, "from", f.From);
            WriteEnd(json, "to", f.To);
            json.WriteString("hub", f.Hub?.Value);
            JsonAnswer.WriteFigure(json, "beforeTonnesPerYear", f.Before);
            JsonAnswer.WriteFigure(json, "afterTonnesPerYear", f.After);
        });
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, SupplyNode node) => json.WriteString(name, node.Id);

    private static void All<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
