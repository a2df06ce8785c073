using System.Text.Json;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>What the supply network says of a mineral in the JSON of an assessment: <c>supplyNetwork</c>.</summary>
internal static class SupplyChainJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, MineralAssessment mineral)
    {
        var risk = mineral.SupplyChain;
        json.WriteStartObject("supplyNetwork");
        json.WriteString("status", risk.Network is null ? "NotBuilt" : "Built");
        json.WriteString("reason", risk.Network is null ? risk.WhyNot : null);
        json.WritePropertyName("lookThrough");
        if (risk is { Network: { } network, Origins: { } seen }) LookThroughJson.Write(json, network, seen);
        else json.WriteNullValue();
        JsonAnswer.WriteArray(json, "scenarioLosses", risk.Losses, loss => Loss(json, catalog, mineral.Mineral.Id, risk, loss));
        json.WriteEndObject();
    }

    private static void Loss(Utf8JsonWriter json, CatalogTables catalog, MineralId mineral, SupplyChainRisk risk, SupplierLoss loss)
    {
        json.WriteString("ban", loss.BanOf(mineral));
        json.WriteString("stage", loss.Stage.ToString());
        JsonAnswer.WriteCountry(json, catalog, loss.Supplier);
        JsonAnswer.WriteFigure(json, "shareOfExports", loss.ShareOfExports);
        json.WriteNumber("horizonMonths", SupplierLoss.Months);
        json.WriteString("reason", loss.Answer is null ? loss.WhyNot : null);
        JsonAnswer.WriteArray(json, "figures", loss.Answer is null ? [] : ScenarioFigure.All, figure => SimulationJson.WriteFigure(json, risk.Network!, loss.Answer!, figure));
    }
}
