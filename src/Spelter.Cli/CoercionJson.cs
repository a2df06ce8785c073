using System.Text.Json;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>The result of <c>coerce</c> as JSON. Sums of money are null where no tonnage or price is published; a leverage ratio needs neither.</summary>
internal static class CoercionJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, CoercionAnswer answer, IReadOnlyList<(MineralId Mineral, string Reason)> missing)
    {
        json.WriteStartObject();
        json.WriteString("actor", answer.Coercer.Actor.Value);
        json.WriteString("target", answer.Coercer.Target.Value);
        json.WriteNumber("weight", answer.Coercer.Weight);
        json.WriteBoolean("countsActorGains", answer.Coercer.CountsGains);
        json.WriteBoolean("countsByProducts", false);
        json.WriteStartObject("package");
        WritePackage(json, answer.Package);
        json.WriteEndObject();
        JsonAnswer.WriteArray(json, "minerals", answer.Minerals, m => WriteMineral(json, catalog, m, answer.Package.Chosen.Any(c => c.Mineral == m)));
        JsonAnswer.WriteArray(json, "frontier", answer.Frontier.Zip(MineralCoercion.FrontierWeights), point =>
        {
            var (p, weight) = point;
            json.WriteNumber("weight", weight);
            WritePackage(json, p);
        });
        JsonAnswer.WriteArray(json, "withoutNetwork", missing, m =>
        {
            json.WriteString("id", m.Mineral.Value);
            json.WriteString("reason", m.Reason);
        });
        json.WriteEndObject();
    }

    private static void WritePackage(Utf8JsonWriter json, CoercionPackage package)
    {
        WriteLoss(json, package.Loss, hasMoney: true);
        WriteLeverage(json, package.Loss, package.Leverage);
        WriteBand(json, "targetLossUsd", package.BandOf(l => l.Target));
        WriteBand(json, "actorLossUsd", package.BandOf(l => l.Actor));
        json.WriteNumber("settledDraws", package.Draws.Count);
        JsonAnswer.WriteStrings(json, "minerals", package.Chosen.Select(c => c.Mineral.Network.Mineral.Value));
    }

    private static void WriteMineral(Utf8JsonWriter json, CatalogTables catalog, MineralCoercion mineral, bool isInPackage)
    {
        var network = mineral.Network;
        json.WriteString("id", network.Mineral.Value);
        json.WriteString("unit", network.IsInTonnes ? "tonnes" : "hundredths of world output");
        json.WriteBoolean("inPackage", isInPackage);
        json.WriteString("noThreatReason", mineral.Best is null ? mineral.Reason : null);
        WriteDrawn(json, mineral.Best, network);
        JsonAnswer.WriteFinite(json, "worstTargetLossUsd", network.HasMoney ? mineral.Worst?.Outcome.Loss.Target ?? 0 : null);
        WriteBand(json, "worstTargetLossUsd", network.HasMoney ? mineral.Worst?.BandOf(o => o.Loss.Target) : null);
        JsonAnswer.WriteArray(json, "byKind", mineral.ByKind, k => WriteDrawn(json, k, network));
        JsonAnswer.WriteArray(json, "oneMoreUnit", mineral.Responses, r =>
        {
            JsonAnswer.WriteCountry(json, catalog, r.Country);
            json.WriteString("stage", r.Stage.ToString());
            JsonAnswer.WriteFinite(json, "unitTonnesPerYear", network.IsInTonnes ? r.UnitTonnes : null);
            WriteFigure(json, "targetLossAvoidedUsd", network.HasMoney ? r.LossAvoided : null);
            WriteFigure(json, "targetLossAvoidedShare", r.LossAvoidedShare);
            WriteFigure(json, "targetLossAvoidedUsdPerTonneOfYearlyCapacity", network.HasMoney ? r.LossAvoidedPerTonne : null);
            WriteFigure(json, "worstTargetLossAvoidedUsd", network.HasMoney ? r.WorstLossAvoided : null);
            WriteFigure(json, "targetLossUsd", network.HasMoney ? r.Best?.BandOf(o => o.Loss.Target) : null);
            WriteFigure(json, "actorLossUsd", network.HasMoney ? r.Best?.BandOf(o => o.Loss.Actor) : null);
            WriteLeverage(json, r.Best?.Outcome.Loss, r.Best?.Leverage);
            json.WriteString("noThreatReason", r.Best is null ? "no threat is worth more than doing nothing" : null);
            WriteThreat(json, r.Best?.Outcome, network.IsInTonnes);
            var ban = r.ByKind.FirstOrDefault(k => k.Outcome.Threat.Kind == ThreatKind.TargetedBan);
            WriteFigure(json, "targetedBanTargetLossUsd", network.HasMoney ? ban?.BandOf(o => o.Loss.Target) : null);
            JsonAnswer.WriteFinite(json, "targetedBanLeverage", ban?.Outcome.Loss.Leverage);
            JsonAnswer.WriteFinite(json, "targetedBanLeverageMedian", ban?.Leverage?.Median);
            JsonAnswer.WriteFinite(json, "targetedBanLeverageLow", ban?.Leverage?.Low);
            JsonAnswer.WriteFinite(json, "targetedBanLeverageHigh", ban?.Leverage?.High);
        });
    }

    private static void WriteDrawn(Utf8JsonWriter json, DrawnThreat? threat, SupplyNetwork network)
    {
        WriteThreat(json, threat?.Outcome, network.IsInTonnes);
        WriteLoss(json, threat?.Outcome.Loss, network.HasMoney);
        WriteLeverage(json, threat?.Outcome.Loss, threat?.Leverage);
        WriteBand(json, "targetLossUsd", network.HasMoney ? threat?.BandOf(o => o.Loss.Target) : null);
        WriteBand(json, "actorLossUsd", network.HasMoney ? threat?.BandOf(o => o.Loss.Actor) : null);
        JsonAnswer.WriteFinite(json, "priceRatio", threat?.Outcome.PriceRatio);
        WriteBand(json, "priceRatio", threat?.BandOf(o => o.PriceRatio));
        WriteBand(json, "shortfallTonnes", network.IsInTonnes ? threat?.BandOf(o => o.Shortfall) : null);
        json.WriteNumber("settledDraws", threat?.Settled.Count() ?? 0);
    }

    private static void WriteThreat(Utf8JsonWriter json, ThreatOutcome? outcome, bool isInTonnes)
    {
        json.WriteString("kind", outcome?.Threat.Kind.ToString());
        json.WriteString("threatStages", outcome is null ? null : string.Join('+', outcome.Threat.Stages));
        JsonAnswer.WriteFinite(json, "severity", outcome?.Threat.Severity);
        JsonAnswer.WriteFinite(json, "months", outcome?.Threat.Months);
        JsonAnswer.WriteFinite(json, "shortfallTonnes", isInTonnes ? outcome?.Shortfall : null);
    }

    private static void WriteLoss(Utf8JsonWriter json, SidesLoss? loss, bool hasMoney)
    {
        JsonAnswer.WriteFinite(json, "targetLossUsd", hasMoney ? loss?.Target : null);
        JsonAnswer.WriteFinite(json, "actorLossUsd", hasMoney ? loss?.Actor : null);
        if (loss is { } known) json.WriteBoolean("credibleAtWeightOne", known.IsCredible);
        else json.WriteNull("credibleAtWeightOne");
    }

    private static void WriteLeverage(Utf8JsonWriter json, SidesLoss? loss, LeverageBand? band)
    {
        JsonAnswer.WriteFinite(json, "leverage", loss?.Leverage);
        json.WriteString("leverageReason", loss?.NoLeverageReason);
        JsonAnswer.WriteFinite(json, "leverageMedian", band?.Median);
        JsonAnswer.WriteFinite(json, "leverageLow", band?.Low);
        JsonAnswer.WriteFinite(json, "leverageHigh", band?.High);
        JsonAnswer.WriteFinite(json, "actorGainsShareOfDraws", band?.ActorGains);
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Band? band)
    {
        JsonAnswer.WriteFinite(json, name, band?.Central);
        WriteBand(json, name, band);
    }

    private static void WriteBand(Utf8JsonWriter json, string name, Band? band)
    {
        json.WriteStartObject($"{name}Band");
        JsonAnswer.WriteFinite(json, "median", band?.Median);
        JsonAnswer.WriteFinite(json, "low", band?.Low);
        JsonAnswer.WriteFinite(json, "high", band?.High);
        json.WriteEndObject();
    }
}
