using System.Text.Json;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>The path of a disruption in time, as JSON.</summary>
internal static class TimePathJson
{
    /// <summary>One property, <c>path</c>.</summary>
    public static void Write(Utf8JsonWriter json, TimePath path)
    {
        var question = path.Question;
        json.WriteStartObject("path");
        json.WriteNumber("firstNoticeMonth", question.FirstNotice);
        json.WriteNumber("settledDraws", path.Draws.Count);
        json.WriteNumber("unsettledDraws", path.Unsettled);
        json.WriteString("stockBasis", path.IsStockReported ? "reported" : "assumption");
        json.WriteString("stockSource", path.IsStockReported ? question.Stock!.Citation.Source.Id : null);
        json.WriteString("stockLocator", path.IsStockReported ? question.Stock!.Citation.Locator : null);
        json.WriteString("segmentsReason", question.Segments.Count == 0 ? question.SegmentsReason : null);
        json.WriteStartArray("periods");
        for (var i = 0; i < question.Periods.Count; i++) WritePeriod(json, path, i);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, TimePath path, int place)
    {
        json.WriteStartObject();
        json.WriteNumber("monthFrom", path.Question.Periods[place].From);
        json.WriteNumber("months", path.Question.Periods[place].Months);
        Band("priceReportedRatio", f => f.PriceReported);
        Tonnes("shortfallTonnes", f => f.Shortfall);
        Tonnes("importsTonnes", f => f.Imports);
        Tonnes("actorExportsTonnes", f => f.ActorExports);
        Tonnes("stockTonnes", f => f.Stock);
        Tonnes("releaseTonnes", f => f.Moves.Out);
        Tonnes("stockBuildTonnes", f => f.Moves.In);
        Tonnes("boughtAheadTonnes", f => f.Moves.Forward);
        Tonnes("evasionTonnes", f => f.Evasion);
        WriteDays(json, "daysOfCover", path.DaysOfCover(place));
        if (path.Question.Segments.Count > 0)
        {
            json.WriteStartObject("daysOfCoverBySegment");
            foreach (var segment in path.CoverBySegment(place)) WriteDays(json, JsonNamingPolicy.CamelCase.ConvertName(segment.Segment.ToString()), segment.Days);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        void Tonnes(string name, Func<PeriodFigures, double> figure)
        {
            if (path.Network.IsInTonnes) Band(name, figure);
            else json.WriteNull(name);
        }

        void Band(string name, Func<PeriodFigures, double> figure)
        {
            var band = path.BandOf(place, figure);
            json.WriteStartObject(name);
            JsonAnswer.WriteFigure(json, "low", band.Low);
            JsonAnswer.WriteFigure(json, "central", band.Central);
            JsonAnswer.WriteFigure(json, "high", band.High);
            json.WriteEndObject();
        }
    }

    private static void WriteDays(Utf8JsonWriter json, string name, Interval days)
    {
        json.WriteStartObject(name);
        JsonAnswer.WriteFinite(json, "low", days.Low);
        JsonAnswer.WriteFinite(json, "high", days.High);
        json.WriteEndObject();
    }
}
