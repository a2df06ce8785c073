using System.Text.Json;
using Spelter.Catalog;
using Spelter.Stress;

namespace Spelter.Cli;

/// <summary>The result of <c>stress</c> as JSON.</summary>
internal static class StressJson
{
    public static void Write(Utf8JsonWriter json, CatalogTables catalog, StressAnswer answer)
    {
        var result = answer.Result;
        json.WriteStartObject();
        json.WriteNumber("draws", result.Draws);
        json.WriteNumber("drawsAsked", result.Asked);
        json.WriteBoolean("isPartial", result.IsPartial);
        JsonAnswer.WriteFigure(json, "secondsElapsed", answer.Seconds);
        json.WriteNumber("distinctSolves", result.DistinctSolves);
        json.WriteNumber("curveLookups", result.Lookups);
        json.WriteStartObject("overall");
        Losses(json, result.Overall, isKnown: true, f => answer.Bands.Of(result, f));
        Worst(json, result);
        json.WriteEndObject();
        JsonAnswer.WriteArray(json, "minerals", result.Minerals.Select((m, i) => (Mineral: m, Place: i)), x =>
        {
            var (mineral, place) = x;
            json.WriteString("id", mineral.Mineral.Value);
            json.WriteString("name", catalog.NameOf(mineral.Mineral));
            json.WriteString("status", mineral.HasMoney ? "Known" : "NoMoney");
            json.WriteString("reason", mineral.HasMoney ? null : "no tonnage or no price of the mineral is published");
            Losses(json, mineral.Losses, mineral.HasMoney, f => answer.Bands.Of(result, place, m => f(m.Losses)));
            JsonAnswer.WriteKnown(json, "shortfallTonnes", mineral.MeanShortfall, mineral.IsInTonnes);
            Bounds(json, "shortfallBandTonnes", mineral.IsInTonnes ? answer.Bands.Of(result, place, m => m.MeanShortfall) : null);
            JsonAnswer.WriteKnown(json, "shortfallShareOfUse", mineral.Use > 0 ? mineral.MeanShortfall / mineral.Use : 0, mineral.Use > 0);
            json.WriteNumber("unsettledYears", mineral.Unsettled);
        });
        JsonAnswer.WriteArray(json, "mineralsWithoutNetwork", answer.Without, w =>
        {
            json.WriteString("id", w.Mineral.Value);
            json.WriteString("reason", w.Reason);
        });
        JsonAnswer.WriteArray(json, "actors", result.ByActor, a =>
        {
            JsonAnswer.WriteCountry(json, catalog, a.Actor);
            JsonAnswer.WriteFigure(json, "expectedLossUsd", a.Loss);
        });
        var priced = result.Minerals.Where(m => m.HasMoney).Select(m => m.Mineral).ToHashSet();
        JsonAnswer.WriteArray(json, "hazards", result.Book.Hazards.Select((h, i) => (Hazard: h, Loss: result.ByHazard[i])), x =>
        {
            var hazard = x.Hazard;
            json.WriteString("id", hazard.Id);
            json.WriteString("label", hazard.Label);
            json.WriteString("actor", hazard.Actor.Value);
            JsonAnswer.WriteStrings(json, "minerals", hazard.Event.Minerals.Select(m => m.Value));
            JsonAnswer.WriteStrings(json, "countedEvents", hazard.Counted);
            JsonAnswer.WriteFigure(json, "eventsPerYear", hazard.Rate.Mean);
            JsonAnswer.WriteFigure(json, "meanSeverity", hazard.Severity.Mean);
            JsonAnswer.WriteFigure(json, "meanMonths", hazard.Months.Mean);
            // Of its minerals with money; a hazard on minerals without any has a loss that is not known, which is not none.
            JsonAnswer.WriteKnown(json, "expectedLossUsd", x.Loss, hazard.Event.Minerals.Any(priced.Contains));
            json.WriteString("source", hazard.Source);
        });
        json.WriteEndObject();
    }

    private static void Worst(Utf8JsonWriter json, StressResult result)
    {
        if (result.Worst is not { } worst)
        {
            json.WriteNull("worstYear");
            return;
        }

        json.WriteStartObject("worstYear");
        json.WriteNumber("draw", worst.Draw);
        JsonAnswer.WriteFigure(json, "lossUsd", worst.Loss);
        JsonAnswer.WriteArray(json, "events", worst.Struck, s =>
        {
            json.WriteString("hazard", result.Book.Hazards[s.Hazard].Id);
            JsonAnswer.WriteFigure(json, "meanCut", s.Cut);
        });
        json.WriteEndObject();
    }

    private static void Losses(Utf8JsonWriter json, SparseTail tail, bool isKnown, Func<Func<SparseTail, double>, Interval?> band)
    {
        JsonAnswer.WriteKnown(json, "expectedLossUsd", tail.Mean, isKnown);
        Bounds(json, "expectedLossBandUsd", isKnown ? band(t => t.Mean) : null);
        JsonAnswer.WriteKnown(json, "expectedLossStandardErrorUsd", tail.StandardError, isKnown);
        JsonAnswer.WriteKnown(json, "cvar95LossUsd", tail.MeanOfWorst(StressAnswer.Worst), isKnown);
        Bounds(json, "cvar95LossBandUsd", isKnown ? band(t => t.MeanOfWorst(StressAnswer.Worst)) : null);
        JsonAnswer.WriteKnown(json, "largestLossUsd", tail.Largest, isKnown);
        JsonAnswer.WriteKnown(json, "probabilityOfLoss", tail.ProbabilityOfLoss, isKnown);
        JsonAnswer.WriteArray(json, "exceedance", isKnown ? StressAnswer.Probabilities : [], p =>
        {
            JsonAnswer.WriteFigure(json, "probability", p);
            JsonAnswer.WriteFigure(json, "lossUsd", tail.ExceededWith(p));
        });
    }

    private static void Bounds(Utf8JsonWriter json, string name, Interval? bounds)
    {
        if (bounds is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        JsonAnswer.WriteFigure(json, "low", known.Low);
        JsonAnswer.WriteFigure(json, "high", known.High);
        json.WriteEndObject();
    }
}
