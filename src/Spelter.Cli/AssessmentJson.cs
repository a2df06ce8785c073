using System.Text.Json;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Cli;

/// <summary>The JSON shape of an assessment, schema <c>spelter/assessment/1</c>.</summary>
internal static class AssessmentJson
{
    private const int TopCountries = 5;

    public static void WriteMineral(Utf8JsonWriter json, CatalogTables catalog, MineralAssessment mineral)
    {
        json.WriteStartObject();
        json.WriteString("id", mineral.Mineral.Id.Value);
        json.WriteString("name", mineral.Mineral.Name);
        WriteReliance(json, mineral.Reliance);
        WriteStages(json, catalog, mineral.Stages, mineral.Chain.Exposures);
        WriteImportSources(json, catalog, mineral.ImportSources);
        WriteImports(json, catalog, mineral);
        QuantityJson.Write(json, catalog, mineral.Mineral.Id, mineral.Quantities);
        WriteShifts(json, catalog, mineral.Shifts);
        WriteObservations(json, "usSupply", mineral.UsSupply);
        WriteObservations(json, "prices", mineral.Prices);
        ChainJson.WriteAnswers(json, mineral.Chain);
        WriteObservations(json, "endUses", mineral.EndUses);
        WriteObservations(json, "publishedIndices", mineral.Besides);
        WriteVulnerability(json, mineral.Vulnerability);
        SupplyChainJson.Write(json, catalog, mineral);
        MandateJson.WriteMineral(json, catalog, mineral.Mandate);
        JsonAnswer.WriteStrings(json, "unknowns", mineral.Unknowns);
        json.WriteEndObject();
    }

    public static void WriteReliance(Utf8JsonWriter json, IReadOnlyList<RelianceFigure> figures)
    {
        json.WriteStartArray("reliance");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("form", figure.Form);
            json.WriteNumber("year", figure.Year);
            JsonAnswer.WriteInterval(json, "value", figure.Stated);
            json.WriteString("unit", "percent");
            json.WriteString("status", figure.Status.ToString());
            json.WriteString("printed", figure.Raw);
            json.WriteString("of", figure.Of.Value);
            json.WriteString("definition", figure.Definition);
            RecomputationJson.Write(json, figure.Recomputation);
            WriteCitation(json, figure.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteStages(Utf8JsonWriter json, CatalogTables catalog, IReadOnlyList<StageConcentration> stages, IReadOnlyList<StageExposure> exposures)
    {
        json.WriteStartArray("stages");
        foreach (var stage in stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage.ToString());
            json.WriteString("form", stage.Form);
            json.WriteNumber("year", stage.Period.LastYear);
            json.WriteString("period", stage.Period.ToString());
            json.WriteString("shareOf", stage.Concentration.HasWithheld ? "publishedOutput" : "worldOutput");
            JsonAnswer.WriteInterval(json, "hhi", stage.Concentration.Hhi);
            JsonAnswer.WriteBounds(json, "hhiWithWithheld", stage.Concentration.HhiWithWithheld);
            json.WriteStartArray("top");
            foreach (var share in stage.Concentration.Shares.Take(TopCountries))
            {
                json.WriteStartObject();
                JsonAnswer.WriteCountry(json, catalog, share.Country);
                JsonAnswer.WriteFigure(json, "share", share.OfPublished.Middle);
                if (!share.Share.IsExact) JsonAnswer.WriteBounds(json, "shareBounds", share.Share);
                var row = stage.CitationOf(share.Country);
                json.WriteString("locator", row.Locator);
                if (row.Correction is { } corrected) json.WriteString("correction", corrected.Mark);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonAnswer.WriteBounds(json, "unallocatedShare", stage.Concentration.Unallocated);
            if (exposures.FirstOrDefault(e => ReferenceEquals(e.Stage, stage)) is { } exposure) ChainJson.WriteExposure(json, catalog, exposure);
            JsonAnswer.WriteStrings(json, "withheld", stage.Concentration.Withheld.Select(c => c.Value));
            json.WriteBoolean("preferred", stage.Preferred);
            json.WriteString("status", stage.Estimated ? "Estimated" : "Reported");
            json.WriteString("of", stage.Of.Value);
            WriteCitation(json, stage.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteImportSources(Utf8JsonWriter json, CatalogTables catalog, IReadOnlyList<ImportSource> sources)
    {
        json.WriteStartArray("importSources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("form", source.Form);
            JsonAnswer.WriteCountry(json, catalog, source.Country);
            json.WriteString("period", source.Period.ToString());
            JsonAnswer.WriteInterval(json, "percent", source.Percent);
            json.WriteString("printed", source.Raw);
            json.WriteString("of", source.Of.Value);
            WriteCitation(json, source.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteImports(Utf8JsonWriter json, CatalogTables catalog, MineralAssessment mineral)
    {
        json.WriteStartArray("importsUsd");
        foreach (var (year, value) in mineral.ImportsByYear)
        {
            json.WriteStartObject();
            json.WriteNumber("year", year);
            JsonAnswer.WriteInterval(json, "value", value);
            json.WriteString("status", (value.IsExact ? ObservationStatus.Reported : ObservationStatus.Bounded).ToString());
            WriteCitation(json, mineral.ImportsCitation(year));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("importsByStageAndOrigin");
        foreach (var import in mineral.Imports)
        {
            json.WriteStartObject();
            json.WriteString("stage", import.Stage.ToString());
            JsonAnswer.WriteCountry(json, catalog, import.Origin);
            json.WriteNumber("year", import.Year);
            JsonAnswer.WriteBounds(json, "valueUsd", import.ValueUsd);
            JsonAnswer.WriteBounds(json, "calculatedDutyUsd", import.DutyUsd);
            json.WriteNumber("lines", import.Lines);
            json.WriteString("source", import.Citation.Source.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShifts(Utf8JsonWriter json, CatalogTables catalog, IReadOnlyList<OriginShift> shifts)
    {
        json.WriteStartArray("originShifts");
        foreach (var shift in shifts)
        {
            json.WriteStartObject();
            json.WriteString("hts6", shift.Code.Digits);
            json.WriteString("stage", shift.Stage.ToString());
            JsonAnswer.WriteStrings(json, "hts10", shift.Lines.Select(l => l.Digits));
            json.WriteString("description", shift.Description);
            json.WriteBoolean("isBasket", shift.IsBasket);
            JsonAnswer.WriteCountry(json, catalog, shift.Origin);
            json.WriteNumber("fromYear", shift.FromYear);
            JsonAnswer.WriteFigure(json, "fromShare", shift.FromShare);
            json.WriteNumber("toYear", shift.ToYear);
            JsonAnswer.WriteFigure(json, "toShare", shift.ToShare);
            json.WriteNumber("linesValueUsd", shift.ToValueUsd);
            WriteCitation(json, shift.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObservations(Utf8JsonWriter json, string name, IReadOnlyList<Observation> observations)
    {
        json.WriteStartArray(name);
        foreach (var o in observations)
        {
            json.WriteStartObject();
            json.WriteString("measure", o.Measure.ToString());
            json.WriteString("stage", o.Stage?.ToString());
            json.WriteString("form", o.Form);
            json.WriteString("period", o.Period.ToString());
            JsonAnswer.WriteInterval(json, "value", o.Status == ObservationStatus.NotAvailable ? null : o.Value);
            json.WriteString("unit", o.Unit.Id);
            json.WriteString("basis", o.Basis);
            json.WriteString("status", o.Status.ToString());
            json.WriteString("printed", o.Raw);
            WriteCitation(json, Citation.Of(o));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVulnerability(Utf8JsonWriter json, Vulnerability vulnerability)
    {
        json.WriteStartObject("vulnerability");
        JsonAnswer.WriteBounds(json, "score", vulnerability.Score);
        json.WriteNumber("rank", vulnerability.Rank);
        json.WriteNumber("rankByLow", vulnerability.RankByLow);
        json.WriteStartObject("rankBand");
        json.WriteNumber("low", vulnerability.RankBand.Low);
        json.WriteNumber("high", vulnerability.RankBand.High);
        json.WriteEndObject();
        json.WriteStartArray("factors");
        foreach (var factor in vulnerability.Factors)
        {
            json.WriteStartObject();
            json.WriteString("lens", factor.Prior.Lens);
            json.WriteString("factor", factor.Prior.Factor);
            JsonAnswer.WriteBounds(json, "raw", factor.Raw);
            JsonAnswer.WriteBounds(json, "normalised", factor.Normalised);
            json.WriteNumber("weight", factor.Prior.Weight);
            JsonAnswer.WriteBounds(json, "contribution", factor.Contribution);
            json.WriteString("status", factor.Raw is null ? "Missing" : "Known");
            json.WriteBoolean("unverified", factor.Citation is { Unverified: true });
            if (factor.Citation is { } citation) WriteCitation(json, citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("source", citation.Source.Id);
        json.WriteString("locator", citation.Places);
        if (citation.Method.Length > 0) json.WriteString("method", citation.Method);
        if (citation.Correction is { } correction) json.WriteString("correction", correction.Mark);
    }
}
