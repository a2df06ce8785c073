using System.Text.Json;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Cli;

/// <summary>The recomputed side of net import reliance in JSON.</summary>
internal static class RecomputationJson
{
    /// <summary>Properties <c>recomputed</c> (percent; a figure, bounds with null for infinite, or null), <c>recomputedPoint</c> (the
    /// ratio of the figures as printed), both of <c>route</c> by <c>routeFormula</c>, <c>otherRoute</c>, <c>routesDisagree</c>,
    /// <c>definitionByFit</c>, <c>recomputation</c> (the outcome), <c>reason</c>, <c>explanation</c>, <c>formula</c> and
    /// <c>remark</c>.</summary>
    public static void Write(Utf8JsonWriter json, Recomputation? recomputation)
    {
        if (recomputation is null) return;
        WritePercent(json, "recomputed", recomputation.Percent);
        if (recomputation.Point is { } point) json.WriteNumber("recomputedPoint", point);
        else json.WriteNull("recomputedPoint");
        json.WriteString("route", recomputation.Route?.ToString());
        json.WriteString("routeFormula", recomputation.RouteFormula);
        WriteOther(json, recomputation.Other);
        json.WriteBoolean("routesDisagree", recomputation.RoutesDisagree);
        json.WriteBoolean("definitionByFit", recomputation.DefinitionByFit);
        json.WriteString("recomputation", recomputation.Outcome.ToString());
        json.WriteString("reason", recomputation.Reason.ToString());
        json.WriteString("explanation", recomputation.Explanation);
        json.WriteString("formula", recomputation.Formula);
        json.WriteString("remark", recomputation.Remark);
    }

    /// <summary>Counts by outcome and reason, and every cell with its inputs.</summary>
    public static void WriteAudit(Utf8JsonWriter json, CatalogTables catalog, RelianceAudit audit)
    {
        json.WriteStartObject();
        json.WriteNumber("cellCount", audit.Cells.Count);
        json.WriteStartArray("counts");
        foreach (var (outcome, reason, cells) in audit.Counts)
        {
            json.WriteStartObject();
            json.WriteString("outcome", outcome.ToString());
            json.WriteString("reason", reason.ToString());
            json.WriteNumber("cells", cells);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("reproducedByRoute");
        foreach (var route in Enum.GetValues<RelianceRoute>()) json.WriteNumber(route.ToString(), audit.ReproducedBy(route));
        json.WriteEndObject();
        json.WriteStartObject("routesDisagree");
        foreach (var outcome in Enum.GetValues<RecomputationOutcome>()) json.WriteNumber(outcome.ToString(), audit.RoutesDisagree(outcome));
        json.WriteEndObject();
        json.WriteNumber("cellsWithPoint", audit.WithPoint);
        json.WriteNumber("pointWithinHalfPoint", audit.PointWithin(0.5));
        json.WriteNumber("pointWithinOneAndAHalfPoints", audit.PointWithin(1.5));
        json.WriteStartArray("cells");
        foreach (var cell in audit.Cells) WriteCell(json, catalog, cell);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, CatalogTables catalog, RelianceFigure cell)
    {
        json.WriteStartObject();
        json.WriteString("mineral", cell.Of.Value);
        json.WriteBoolean("onNoList", catalog.FindOffList(cell.Of.Value) is not null);
        json.WriteString("form", cell.Form);
        json.WriteNumber("year", cell.Year);
        json.WriteString("printed", cell.Raw);
        json.WriteString("status", cell.Status.ToString());
        Write(json, cell.Recomputation);
        json.WriteString("definition", cell.Definition);
        json.WriteString("source", cell.Citation.Source.Id);
        json.WriteString("locator", cell.Citation.Locator);
        JsonAnswer.WriteStrings(json, "inputs", cell.Recomputation!.Inputs.Select(i => $"{i.Locator} = {i.Raw}"));
        json.WriteEndObject();
    }

    private static void WriteOther(Utf8JsonWriter json, RelianceReading? other)
    {
        if (other is null)
        {
            json.WriteNull("otherRoute");
            return;
        }

        json.WriteStartObject("otherRoute");
        json.WriteString("route", other.Route.ToString());
        WritePercent(json, "recomputed", other.Percent);
        if (other.Point is { } point) json.WriteNumber("recomputedPoint", point);
        else json.WriteNull("recomputedPoint");
        json.WriteEndObject();
    }

    private static void WritePercent(Utf8JsonWriter json, string name, Interval? percent)
    {
        if (percent is not { } value)
        {
            json.WriteNull(name);
            return;
        }

        if (value.IsExact)
        {
            json.WriteNumber(name, value.Low);
            return;
        }

        json.WriteStartObject(name);
        WriteBound(json, "low", value.Low);
        WriteBound(json, "high", value.High);
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string name, double bound)
    {
        if (double.IsFinite(bound)) json.WriteNumber(name, bound);
        else json.WriteNull(name);
    }
}
