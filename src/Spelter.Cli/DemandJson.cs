using System.Text.Json;
using Spelter.Assessment;
using Spelter.Evidence;

namespace Spelter.Cli;

/// <summary>Demand for a mineral in the JSON of an assessment.</summary>
internal static class DemandJson
{
    public static void Write(Utf8JsonWriter json, Demand demand)
    {
        json.WriteStartObject("demand");
        JsonAnswer.WriteArray(json, "uses", demand.Uses, u =>
        {
            json.WriteString("use", u.Use);
            json.WriteString("of", u.Mineral.Value);
            JsonAnswer.WriteStrings(json, "industries2017", u.Industries);
            json.WriteString("note", u.Note);
            json.WriteString("source", u.SourceId);
        });
        JsonAnswer.WriteArray(json, "importUsers2017", demand.Users, u =>
        {
            json.WriteString("commodity", u.Commodity.Code);
            json.WriteString("commodityName", u.Commodity.Name);
            json.WriteNumber("lines", u.Lines);
            JsonAnswer.WriteBounds(json, "linesImportsUsd", u.LinesValueUsd);
            json.WriteString("industry", u.User.Code);
            json.WriteString("industryName", u.User.Name);
            json.WriteNumber("commodityUseUsd", u.UseUsd);
            JsonAnswer.WriteFigure(json, "shareOfCommodityUse", u.ShareOfUse);
            JsonAnswer.WriteBounds(json, "industryOutputUsd", u.User.OutputUsd is { } output ? Interval.Exactly(output) : null);
            json.WriteString("status", "UpperBound");
            json.WriteString("source", u.Citation.Source.Id);
        });
        JsonAnswer.WriteArray(json, "world", demand.World, o => Observed(json, o));
        MandateJson.Share(json, "importsFromSignificantRisk", demand.FromFlagged);
        MandateJson.Share(json, "importsFromCoveredNations", demand.FromCovered);
        json.WriteEndObject();
    }

    /// <summary>An observation with the mineral or group of which it is published.</summary>
    public static void Observed(Utf8JsonWriter json, Observation o)
    {
        json.WriteString("measure", o.Measure.ToString());
        json.WriteString("of", o.Mineral.Value);
        json.WriteString("stage", o.Stage?.ToString());
        json.WriteString("form", o.Form);
        json.WriteString("period", o.Period.ToString());
        JsonAnswer.WriteInterval(json, "value", o.IsKnown ? o.Value : null);
        json.WriteString("unit", o.Unit.Id);
        json.WriteString("basis", o.Basis);
        json.WriteString("status", o.Status.ToString());
        json.WriteString("note", o.Note);
        json.WriteString("source", o.Source.Id);
        json.WriteString("locator", o.Locator);
    }
}
