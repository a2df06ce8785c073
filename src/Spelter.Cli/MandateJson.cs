using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Cli;

/// <summary>The rows of the mandate in the JSON of an assessment: <c>mandate</c> of each mineral and <c>overall</c>.</summary>
internal static class MandateJson
{
    public static void WriteMineral(Utf8JsonWriter json, CatalogTables catalog, MandateFindings found)
    {
        json.WriteStartObject("mandate");
        JsonAnswer.WriteArray(json, "sourceCountries", found.SourceCountries, c => SourceCountry(json, catalog, c));
        JsonAnswer.WriteArray(json, "exportControls", found.Distortion.Controls, c => Control(json, catalog, c));
        JsonAnswer.WriteArray(json, "distortionEvidence", found.Distortion.Events, e => Event(json, e));
        JsonAnswer.WriteArray(json, "processingShares", found.Distortion.Processing, p => Processing(json, catalog, p));
        JsonAnswer.WriteArray(json, "priceMoves", found.Distortion.Prices, p => Price(json, p));
        DemandJson.Write(json, found.Demand);
        JsonAnswer.WriteArray(json, "usProjections", found.Potential.Now.Concat(found.Potential.Projections), o => DemandJson.Observed(json, o));
        JsonAnswer.WriteArray(json, "usCapacity", found.Potential.Capacity, c => Capacity(json, c));
        JsonAnswer.WriteArray(json, "statutoryIndicators", found.Statutory, s => Statutory(json, s));
        JsonAnswer.WriteArray(json, "originSubstitutions", found.Circumvention.Substitutions, s => Substitution(json, catalog, s));
        JsonAnswer.WriteArray(json, "evasionRoutes", found.Circumvention.Routes, r => Route(json, r));
        json.WriteEndObject();
    }

    public static void WriteOverall(Utf8JsonWriter json, CatalogTables catalog, OverallFindings overall)
    {
        json.WriteStartObject("overall");
        JsonAnswer.WriteArray(json, "importsByStageUsd", overall.ImportsByStage, t => Total(json, catalog, t));
        JsonAnswer.WriteArray(json, "importsByOriginUsd", overall.ImportsByOrigin, t => Total(json, catalog, t));
        JsonAnswer.WriteArray(json, "countriesOfSignificantRisk", overall.SignificantCountries, c =>
        {
            JsonAnswer.WriteCountry(json, catalog, c.Country);
            JsonAnswer.WriteStrings(json, "minerals", c.Minerals.Select(m => m.Value));
            json.WriteStartObject("mineralsByType");
            foreach (var (type, minerals) in c.Types) json.WriteNumber(type, minerals);
            json.WriteEndObject();
            json.WriteBoolean("unverified", c.Unverified);
            json.WriteString("source", c.Citation.Source.Id);
        });
        JsonAnswer.WriteArray(json, "riskTypes", overall.Rules.Types, t =>
        {
            json.WriteString("type", t.Id);
            json.WriteBoolean("decisive", t.IsDecisive);
            json.WriteString("statement", t.Statement);
            json.WriteString("judgement", t.Source);
        });
        JsonAnswer.WriteArray(json, "thresholds", overall.Rules.Thresholds, t =>
        {
            json.WriteString("name", t.Name);
            JsonAnswer.WriteFigure(json, "value", t.Value);
            json.WriteString("unit", t.Unit);
            json.WriteString("statement", t.Statement);
            json.WriteString("judgement", t.Source);
        });
        JsonAnswer.WriteArray(json, "notKnown", overall.Unknowns, u =>
        {
            json.WriteString("kind", u.Kind);
            json.WriteBoolean("everyMineral", u.OfAll);
            JsonAnswer.WriteStrings(json, "minerals", u.OfAll ? [] : u.Minerals.Select(m => m.Value));
        });
        json.WriteEndObject();
    }

    /// <summary>A share with its source, null where it is not known.</summary>
    public static void Share(Utf8JsonWriter json, string name, CitedShare? share)
    {
        JsonAnswer.WriteBounds(json, name, share?.Share);
        if (share?.OfPublished is { } published) JsonAnswer.WriteBounds(json, $"{name}OfPublishedOutput", published);
        if (share is not null) json.WriteString(name + "Source", share.Citation.Source.Id);
    }

    private static void SourceCountry(Utf8JsonWriter json, CatalogTables catalog, SourceCountry country)
    {
        JsonAnswer.WriteCountry(json, catalog, country.Country);
        Share(json, "minedShare", country.Mined);
        Share(json, "processedShare", country.Processed);
        Share(json, "importShare", country.Imports);
        Share(json, "importSourceShare", country.ImportSource);
        json.WriteBoolean("significantRisk", country.IsSignificant);
        JsonAnswer.WriteArray(json, "risks", country.Risks, r =>
        {
            json.WriteString("type", r.Type);
            json.WriteString("standing", r.Standing.ToString());
            json.WriteString("statement", r.Statement);
            json.WriteString("since", Day(r.Since));
            json.WriteString("grade", r.Grade?.ToString());
            json.WriteBoolean("unverified", r.Unverified);
            Cite(json, r.Citation);
        });
    }

    private static void Control(Utf8JsonWriter json, CatalogTables catalog, ControlOnDay control)
    {
        JsonAnswer.WriteCountry(json, catalog, control.Control.Country);
        json.WriteString("measure", control.Control.Measure);
        json.WriteString("of", control.Control.Mineral.Value);
        json.WriteString("stage", control.Control.Stage?.ToString());
        json.WriteString("from", Day(control.Control.From));
        json.WriteString("lastDay", Day(control.Until?.PlusDays(-1)));
        json.WriteString("standing", control.Standing.ToString());
        json.WriteString("next", control.Next?.Measure);
        json.WriteString("nextLastDay", Day(control.Next?.Until?.PlusDays(-1)));
        json.WriteString("grade", control.Control.Grade.ToString());
        json.WriteBoolean("unverified", control.Control.Unverified);
        json.WriteString("note", control.Note);
        Cite(json, control.Citation);
    }

    private static void Event(Utf8JsonWriter json, EventOnRecord known)
    {
        json.WriteString("id", known.Event.Id);
        json.WriteString("knownFrom", Day(known.Event.Date));
        json.WriteString("countryCode", known.Event.Country?.Value);
        json.WriteString("kind", known.Event.Kind);
        json.WriteString("what", known.Event.What);
        json.WriteString("basis", known.Event.Basis);
        json.WriteString("grade", known.Event.Grade.ToString());
        json.WriteBoolean("unverified", known.Event.Unverified);
        Cite(json, known.Citation);
    }

    private static void Processing(Utf8JsonWriter json, CatalogTables catalog, ShareOverTime share)
    {
        JsonAnswer.WriteCountry(json, catalog, share.Country);
        json.WriteString("stage", share.Stage.ToString());
        json.WriteString("form", share.Form);
        json.WriteString("period", share.Period.ToString());
        JsonAnswer.WriteBounds(json, "share", share.Share);
        if (share.OfPublished is { } published) JsonAnswer.WriteBounds(json, "shareOfPublishedOutput", published);
        json.WriteString("status", share.Estimated ? "Estimated" : "Reported");
        Cite(json, share.Citation);
    }

    private static void Price(Utf8JsonWriter json, PriceMove move)
    {
        json.WriteString("measure", move.Last.Measure.ToString());
        json.WriteString("form", move.Last.Form);
        json.WriteString("firstPeriod", move.First.Period.ToString());
        json.WriteString("peakPeriod", move.Peak.Period.ToString());
        json.WriteString("lastPeriod", move.Last.Period.ToString());
        JsonAnswer.WriteBounds(json, "changeSinceFirst", move.SinceFirst);
        JsonAnswer.WriteBounds(json, "changeSincePeak", move.SincePeak);
        json.WriteString("status", move.Last.Status.ToString());
        Cite(json, Citation.Of(move.Last));
    }

    private static void Capacity(Utf8JsonWriter json, CapacityUse use)
    {
        DemandJson.Observed(json, use.Capacity);
        JsonAnswer.WriteBounds(json, "outputOverCapacity", use.Utilisation);
    }

    private static void Statutory(Utf8JsonWriter json, StatutoryIndicator indicator)
    {
        json.WriteString("factor", indicator.Factor);
        json.WriteString("name", indicator.Name);
        JsonAnswer.WriteBounds(json, "value", indicator.Value);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("status", indicator.Status);
        json.WriteString("group", indicator.Group?.Value);
        if (indicator.Citation is { } citation) Cite(json, citation);
    }

    private static void Substitution(Utf8JsonWriter json, CatalogTables catalog, OriginSubstitution pair)
    {
        json.WriteString("hts6", pair.Risen.Code.Digits);
        json.WriteBoolean("isBasket", pair.Risen.IsBasket);
        json.WriteNumber("fromYear", pair.Risen.FromYear);
        json.WriteNumber("toYear", pair.Risen.ToYear);
        foreach (var (name, shift) in new[] { ("fallen", pair.Fallen), ("risen", pair.Risen) })
        {
            json.WriteStartObject(name);
            JsonAnswer.WriteCountry(json, catalog, shift.Origin);
            JsonAnswer.WriteFigure(json, "fromShare", shift.FromShare);
            JsonAnswer.WriteFigure(json, "toShare", shift.ToShare);
            json.WriteEndObject();
        }

        if (pair.SuppliesItself is { } supplies) json.WriteBoolean("risenNamedAsSupplier", supplies);
        else json.WriteNull("risenNamedAsSupplier");
        json.WriteNumber("linesValueUsd", pair.Risen.ToValueUsd);
        Cite(json, pair.Risen.Citation);
    }

    private static void Route(Utf8JsonWriter json, EvasionRoute route)
    {
        json.WriteString("kind", route.Kind);
        json.WriteNumber("count", route.Count);
        json.WriteNumber("ofCount", route.Of);
        JsonAnswer.WriteBounds(json, "valueUsd", route.ValueUsd);
        Cite(json, route.Citation);
    }

    private static void Total(Utf8JsonWriter json, CatalogTables catalog, CombinedImport total)
    {
        json.WriteNumber("year", total.Year);
        json.WriteString("stage", total.Stage?.ToString());
        if (total.Origin is { } origin) JsonAnswer.WriteCountry(json, catalog, origin);
        else json.WriteNull("country");
        JsonAnswer.WriteBounds(json, "valueUsd", total.ValueUsd);
        json.WriteNumber("linesInFullUsd", total.LineValueUsd);
        JsonAnswer.WriteBounds(json, "calculatedDutyUsd", total.DutyUsd);
        json.WriteNumber("lines", total.Lines);
        Cite(json, total.Citation);
    }

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static void Cite(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("source", citation.Source.Id);
        json.WriteString("locator", citation.Places);
        if (citation.Method.Length > 0) json.WriteString("method", citation.Method);
    }
}
