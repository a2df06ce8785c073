using System.Text.Json;
using NodaTime.Text;
using Spelter.Backtest;

namespace Spelter.Cli;

/// <summary>The result of <c>backtest</c> as JSON. The forecast of a metric is that with the parameters taught by the other events; that from the
/// priors alone stands beside it.</summary>
internal static class BacktestJson
{
    public static void Write(Utf8JsonWriter json, BacktestReport report, IReadOnlyList<(string Id, string Name, string Reason)> notPlayed, BacktestSettings settings)
    {
        json.WriteStartObject();
        WriteScore(json, "score", report.LeftOut);
        WriteScore(json, "priorScore", report.Prior);
        json.WriteStartObject("taughtByAll");
        WriteParameters(json, report.TaughtByAll);
        json.WriteEndObject();
        JsonAnswer.WriteArray(json, "events", report.Events, e => WriteEvent(json, e, settings));
        JsonAnswer.WriteArray(json, "notPlayed", notPlayed, e =>
        {
            json.WriteString("id", e.Id);
            json.WriteString("name", e.Name);
            json.WriteString("reason", e.Reason);
        });
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, ScoredEvent scored, BacktestSettings settings)
    {
        json.WriteString("id", scored.Event.Id);
        json.WriteString("name", scored.Event.Name);
        json.WriteString("announced", LocalDatePattern.Iso.Format(scored.Event.Announced));
        json.WriteString("effective", LocalDatePattern.Iso.Format(scored.Event.Effective));
        JsonAnswer.WriteStrings(json, "caveats", scored.Event.Caveats);
        json.WriteStartObject("taught");
        WriteParameters(json, scored.Taught);
        json.WriteEndObject();
        JsonAnswer.WriteArray(json, "metrics", scored.Metrics, m => WriteMetric(json, m, settings));
        JsonAnswer.WriteArray(json, "notScored", scored.Unobserved, u =>
        {
            json.WriteString("mineral", u.Mineral?.Value);
            json.WriteString("what", u.What);
            json.WriteString("reason", u.Reason);
        });
    }

    private static void WriteMetric(Utf8JsonWriter json, ScoredMetric m, BacktestSettings settings)
    {
        var o = m.Observation;
        json.WriteString("metric", o.Metric.Id);
        json.WriteString("kind", o.Metric.Kind.ToString());
        json.WriteString("mineral", o.Mineral.Value);
        json.WriteString("stage", o.Stage.ToString());
        json.WriteNumber("horizonMonths", o.Window.Months);
        json.WriteNumber("firstMonth", o.Window.From);
        json.WriteBoolean("calendarYear", o.IsYearly);
        JsonAnswer.WriteFigure(json, "predicted", m.LeftOut.Predicted);
        JsonAnswer.WriteFigure(json, "low", m.LeftOut.Low);
        JsonAnswer.WriteFigure(json, "high", m.LeftOut.High);
        JsonAnswer.WriteFigure(json, "observed", o.Observed);
        JsonAnswer.WriteFigure(json, "before", o.Before);
        json.WriteBoolean("signRight", Verdict.IsSignRight(m.LeftOut.Predicted, o, settings));
        json.WriteBoolean("covered", m.LeftOut.Covers(o.Observed));
        JsonAnswer.WriteFigure(json, "error", Verdict.ErrorOf(m.LeftOut.Predicted, o, settings));
        JsonAnswer.WriteFigure(json, "priorPredicted", m.Prior.Predicted);
        JsonAnswer.WriteFigure(json, "priorLow", m.Prior.Low);
        JsonAnswer.WriteFigure(json, "priorHigh", m.Prior.High);
        JsonAnswer.WriteFigure(json, "noChange", m.NoChange);
        JsonAnswer.WriteFigure(json, "proRata", m.ProRata);
        JsonAnswer.WriteFigure(json, "noChangeError", Verdict.ErrorOf(m.NoChange, o, settings));
        JsonAnswer.WriteFigure(json, "proRataError", Verdict.ErrorOf(m.ProRata, o, settings));
        json.WriteBoolean("counted", m.Counts);
        json.WriteString("notCounted", m.Counts ? null : o.NotCounted);
        json.WriteString("series", o.Series);
        json.WriteString("source", o.Source);
        json.WriteString("grade", o.Grade.ToString());
    }

    private static void WriteScore(Utf8JsonWriter json, string name, ScoreCard score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("events", score.Events);
        json.WriteNumber("metrics", score.Metrics);
        json.WriteNumber("signsRight", score.SignsRight);
        json.WriteNumber("signsRightNoChange", score.SignsRightNoChange);
        json.WriteNumber("signsRightProRata", score.SignsRightProRata);
        JsonAnswer.WriteFinite(json, "signShare", score.SignShare);
        json.WriteNumber("covered", score.Covered);
        JsonAnswer.WriteFinite(json, "coverageShare", score.Coverage);
        JsonAnswer.WriteFigure(json, "coverageTargetShare", Forecast.TargetCoverage);
        WriteErrors(json, "priceLogError", score.Price);
        WriteErrors(json, "volumeLogError", score.Volume);
        WriteErrors(json, "shareError", score.Share);
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, string name, ErrorMeans errors)
    {
        json.WriteStartObject(name);
        json.WriteNumber("metrics", errors.Count);
        JsonAnswer.WriteFinite(json, "model", errors.Model);
        JsonAnswer.WriteFinite(json, "noChange", errors.NoChange);
        JsonAnswer.WriteFinite(json, "proRata", errors.ProRata);
        json.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter json, Taught taught)
    {
        var parameters = taught.Parameters;
        json.WriteNumber("byEvents", taught.Teachers);
        JsonAnswer.WriteFinite(json, "leakageShare", parameters.LeakageShare);
        JsonAnswer.WriteFinite(json, "licencePartialShare", parameters.PartialShare);
        JsonAnswer.WriteFigure(json, "demandScale", parameters.DemandScale);
        JsonAnswer.WriteFinite(json, "inventoryDays", parameters.InventoryDays);
        JsonAnswer.WriteFigure(json, "volumeModelError", taught.Error.Volume);
        JsonAnswer.WriteFigure(json, "priceModelError", taught.Error.Price);
    }
}
