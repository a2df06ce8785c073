using System.Text.Json;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>The result of <c>simulate</c> as JSON.</summary>
internal static class SimulationJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, DisruptionScenario scenario, IReadOnlyList<SimulatedMineral> minerals, IReadOnlyList<LinkedAnswer> linked, bool hasCurve)
    {
        json.WriteStartObject();
        json.WriteString("scenario", scenario.Name);
        json.WriteNumber("horizonMonths", scenario.Months);
        JsonAnswer.WriteArray(json, "minerals", minerals, mineral =>
        {
            WriteAnswer(json, catalog, mineral.Answer);
            IndustryLossJson.Write(json, mineral.Loss);
            if (hasCurve) SeverityCurveTable.Write(json, mineral.Answer);
            if (mineral.Path is { } path) TimePathJson.Write(json, path);
        });
        LinkedMineralsView.Write(json, catalog, linked);
        json.WriteEndObject();
    }

    /// <summary>One figure with its band; null where the network has not its unit.</summary>
    public static void WriteFigure(Utf8JsonWriter json, SupplyNetwork network, ScenarioAnswer answer, ScenarioFigure figure)
    {
        var band = answer.BandOf(figure.Of);
        var known = figure.IsKnownOn(network);
        json.WriteString("name", figure.Id);
        json.WriteString("label", figure.Label);
        json.WriteString("unit", figure.Unit);
        JsonAnswer.WriteKnown(json, "central", band.Central, known);
        JsonAnswer.WriteKnown(json, "median", band.Median, known);
        JsonAnswer.WriteKnown(json, "low", band.Low, known);
        JsonAnswer.WriteKnown(json, "high", band.High, known);
    }

    private static void WriteAnswer(Utf8JsonWriter json, CatalogTables catalog, ScenarioAnswer answer)
    {
        var (state, network) = (answer.State, answer.State.Network.Base.Network);
        json.WriteString("id", answer.Mineral.Value);
        json.WriteString("reported", answer.Reported.Value);
        json.WriteNumber("baseYear", network.Year);
        json.WriteString("basis", network.Basis);
        json.WriteString("unit", network.IsInTonnes ? "tonnes" : "hundredths of world output");
        // A quantity that is not of tonnes and a sum without tonnes or price are not what their names say: null.
        void Tonnes(string name, double value) => JsonAnswer.WriteKnown(json, name, value, network.IsInTonnes);
        void Money(string name, double value) => JsonAnswer.WriteKnown(json, name, value, network.HasMoney);
        json.WriteString("status", state.Solution.Status.ToString());
        JsonAnswer.WriteFigure(json, "residual", state.Solution.BalanceResidual);
        json.WriteNumber("settledDraws", answer.Draws.Count);
        json.WriteNumber("unsettledDraws", answer.Unsettled);
        Tonnes("useBeforeTonnes", answer.Central.UseBefore);
        JsonAnswer.WriteArray(json, "figures", ScenarioFigure.All, figure => WriteFigure(json, network, answer, figure));
        JsonAnswer.WriteArray(json, "replacements", answer.FindReplacements(), r =>
        {
            json.WriteString("stage", r.Stage.ToString());
            JsonAnswer.WriteCountry(json, catalog, r.Supplier);
            JsonAnswer.WriteFigure(json, "tonnesPerYear", r.Tonnes);
            JsonAnswer.WriteFigure(json, "entersAtSeverity", r.EntersAt);
            Money("priceUsdPerTonne", r.Price);
            json.WriteBoolean("evasion", r.IsEvasion);
        });
        JsonAnswer.WriteArray(json, "countries", answer.ByCountry, c =>
        {
            JsonAnswer.WriteCountry(json, catalog, c.Country);
            Tonnes("shortfallTonnes", c.Shortfall);
            Tonnes("useTonnes", c.Use);
        });
        JsonAnswer.WriteArray(json, "prices", state.Nodes.OrderBy(n => n.Stage).ThenBy(n => n.Country), n =>
        {
            json.WriteString("stage", n.Stage.ToString());
            JsonAnswer.WriteCountry(json, catalog, n.Country);
            Money("beforeUsdPerTonne", state.PriceBefore(n));
            Money("afterUsdPerTonne", state.PriceAfter(n));
        });
        JsonAnswer.WriteArray(json, "flows", state.Flows.Where(f => f.Before > 0 || f.After > 0), f =>
        {
            WriteEnd(json, "from", f.From);
            WriteEnd(json, "to", f.To);
            json.WriteString("hub", f.Hub?.Value);
            Tonnes("beforeTonnesPerYear", f.Before);
            Tonnes("afterTonnesPerYear", f.After);
        });
    }

    private static void WriteEnd(Utf8JsonWriter json, string name, SupplyNode node) => json.WriteString(name, node.Id);
}
