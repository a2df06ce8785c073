using System.Text.Json;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Cli;

/// <summary>The answers about the chain in the JSON shape of an assessment.</summary>
internal static class ChainJson
{
    /// <summary>Fields of one entry of <c>stages</c>: losses, covered nations, partners, governance.</summary>
    public static void WriteExposure(Utf8JsonWriter json, CatalogTables catalog, StageExposure exposure)
    {
        json.WriteStartArray("supplyLost");
        foreach (var loss in exposure.Losses)
        {
            json.WriteStartObject();
            JsonAnswer.WriteCountry(json, catalog, loss.Country);
            JsonAnswer.WriteBounds(json, "lostShare", loss.Lost);
            if (loss.Lost != loss.LostOfPublished) JsonAnswer.WriteBounds(json, "lostShareOfPublishedOutput", loss.LostOfPublished);
            JsonAnswer.WriteBounds(json, "remainingShare", loss.Remaining);
            WriteOpen(json, "restMustGrowByShare", loss.RestMustGrow);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonAnswer.WriteBounds(json, "coveredNationsShare", exposure.CoveredNations);
        if (exposure.CoveredNations != exposure.CoveredNationsOfPublished) JsonAnswer.WriteBounds(json, "coveredNationsShareOfPublishedOutput", exposure.CoveredNationsOfPublished);
        JsonAnswer.WriteBounds(json, "unitedStatesShare", exposure.UnitedStates);
        json.WriteStartArray("agreementPartnersShare");
        foreach (var partner in exposure.Partners)
        {
            json.WriteStartObject();
            json.WriteString("group", partner.Group);
            JsonAnswer.WriteBounds(json, "share", partner.Share);
            JsonAnswer.WriteBounds(json, "unverifiedShare", partner.Unverified);
            JsonAnswer.WriteStrings(json, "unverifiedCountries", partner.UnverifiedCountries.Select(c => c.Value));
            json.WriteString("weakestGrade", partner.Grade?.ToString());
            json.WriteString("memberships", "catalog/memberships.csv");
            json.WriteString("status", partner.Share is null ? "NoPartnerNamed" : "Known");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteGovernance(json, "governance", exposure.Governance);
        WriteGovernance(json, "topSupplierGovernance", exposure.TopGovernance);
    }

    /// <summary>Fields of a mineral: ore to processing, price series, the EU's supply risk.</summary>
    public static void WriteAnswers(Utf8JsonWriter json, ChainAnswers chain)
    {
        WriteOreToProcessing(json, chain.OreToProcessing);
        json.WriteStartArray("priceSeries");
        foreach (var series in chain.Prices) WritePrice(json, series);
        json.WriteEndArray();
        json.WriteStartArray("euSupplyRisk");
        foreach (var risk in chain.EuSupplyRisk) WriteEu(json, risk);
        json.WriteEndArray();
    }

    private static void WriteOreToProcessing(Utf8JsonWriter json, OreToProcessing? ore)
    {
        if (ore is null)
        {
            json.WriteNull("oreToProcessing");
            return;
        }

        json.WriteStartObject("oreToProcessing");
        json.WriteStartArray("reserves");
        foreach (var life in ore.Reserves)
        {
            json.WriteStartObject();
            json.WriteString("of", life.Reserves.Mineral.Value);
            json.WriteString("form", life.Reserves.Form);
            json.WriteString("basis", life.Reserves.Basis);
            WriteOpen(json, "reservesTonnes", life.Reserves.IsKnown ? life.Reserves.InBaseUnit : null);
            json.WriteString("period", life.Reserves.Period.ToString());
            WriteOpen(json, "mineOutputTonnes", life.MineOutput is { Status: not ObservationStatus.NotAvailable } m ? m.InBaseUnit : null);
            json.WriteString("mineOutputPeriod", life.MineOutput?.Period.ToString());
            WriteOpen(json, "yearsAtMineOutput", life.Years);
            json.WriteString("status", life.Years is null ? "Unknown" : "Computed");
            if (life.Why.Length > 0) json.WriteString("why", life.Why);
            WriteCitation(json, life.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("gaps");
        foreach (var gap in ore.Gaps) WriteGap(json, gap);
        json.WriteEndArray();
        JsonAnswer.WriteStrings(json, "notCompared", ore.WhyNot);
        json.WriteEndObject();
    }

    private static void WriteGap(Utf8JsonWriter json, ProcessingGap gap)
    {
        json.WriteStartObject();
        json.WriteString("of", gap.Comparison.Mineral.Value);
        json.WriteNumber("year", gap.Year);
        json.WriteString("basis", gap.Basis);
        WriteOutput(json, "feed", gap.Comparison.From!, gap.Feed);
        WriteOutput(json, "product", gap.Comparison.To!, gap.Output);
        WriteOpen(json, "processedTonnes", gap.Processed);
        if (gap.Capacity is { } capacity) WriteOutput(json, "capacity", gap.Comparison.To!, capacity);
        else json.WriteNull("capacity");
        WriteOpen(json, "feedNotProcessedTonnes", gap.FeedNotProcessed);
        WriteOpen(json, "processingNotFedTonnes", gap.ProcessingNotFed);
        WriteOpen(json, "feedBeyondCapacityTonnes", gap.FeedBeyondCapacity);
        WriteOpen(json, "capacityNotFedTonnes", gap.CapacityNotFed);
        json.WriteString("inWords", gap.InWords);
        json.WriteString("note", gap.Comparison.Note);
        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, string name, ChainSeries series, ContainedOutput output)
    {
        json.WriteStartObject(name);
        json.WriteString("stage", series.Stage.ToString());
        json.WriteString("form", series.Form);
        json.WriteString("period", output.Published.Period.ToString());
        WriteOpen(json, "tonnes", output.Tonnes);
        json.WriteString("printed", output.Published.Raw);
        json.WriteString("printedUnit", output.Published.Unit.Id);
        json.WriteString("printedBasis", output.Published.Basis);
        json.WriteString("status", output.Published.Status.ToString());
        WriteCitation(json, output.Citation);
        json.WriteEndObject();
    }

    private static void WritePrice(Utf8JsonWriter json, PriceSeries series)
    {
        json.WriteStartObject();
        json.WriteString("of", series.Of.Value);
        json.WriteString("stage", series.Stage?.ToString());
        json.WriteString("form", series.Form);
        json.WriteString("basis", series.Basis);
        json.WriteString("unit", series.Unit.Id);
        json.WriteString("frequency", series.Frequency.ToString());
        json.WriteString("latestPeriod", series.Latest.Period.ToString());
        JsonAnswer.WriteBounds(json, "latestPrice", series.Latest.Value);
        json.WriteString("latestStatus", series.Latest.Status.ToString());
        json.WriteString("latestQuarter", series.LatestQuarter?.Quarter);
        JsonAnswer.WriteBounds(json, "latestQuarterMeanPrice", series.LatestQuarter is { } q ? Interval.Exactly(q.Mean) : null);
        JsonAnswer.WriteBounds(json, "changeOverYearShare", series.ChangeOverYear);
        json.WriteString("rangeFrom", series.RangeFrom.ToString());
        JsonAnswer.WriteFigure(json, "rangeLowPrice", series.Range.Low);
        JsonAnswer.WriteFigure(json, "rangeHighPrice", series.Range.High);
        JsonAnswer.WriteBounds(json, "placeInRangeShare", series.PlaceInRange);
        JsonAnswer.WriteBounds(json, "volatilityShare", series.Volatility is { } v ? Interval.Exactly(v) : null);
        json.WriteString("volatilityStatus", series.Volatility is null ? "TooFewPrices" : "Computed");
        json.WriteNumber("points", series.Points.Count);
        WriteCitation(json, series.VolatilityCitation);
        json.WriteEndObject();
    }

    private static void WriteEu(Utf8JsonWriter json, EuSupplyRisk risk)
    {
        json.WriteStartObject();
        json.WriteString("of", risk.Of.Value);
        json.WriteString("material", risk.Material);
        if (risk.Published is null) json.WriteNull("publishedIndex");
        else json.WriteNumber("publishedIndex", double.Parse(risk.Printed, System.Globalization.CultureInfo.InvariantCulture));
        JsonAnswer.WriteBounds(json, "computedBounds", risk.Computed);
        json.WriteString("status", risk.Agrees switch { true => "WithinBounds", false => "OutsideBounds", _ => risk.Computed is null ? "NoShareTable" : "NoIndexOfItsOwn" });
        if (risk.WhyOutside.Length > 0) json.WriteString("whyOutside", risk.WhyOutside);
        JsonAnswer.WriteBounds(json, "impliedRecyclingAndSubstitution", risk.ImpliedFactor);
        JsonAnswer.WriteStrings(json, "members", risk.Members.Select(m => m.Value));
        json.WriteStartArray("stages");
        // The tables behind the index of a group are its members', and stand there.
        foreach (var stage in risk.Stages.Where(_ => risk.Members.Count == 0))
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage.ToString());
            JsonAnswer.WriteBounds(json, "hhiWgiTGlobalSupply", stage.GlobalSupply);
            JsonAnswer.WriteBounds(json, "hhiWgiTEuSourcing", stage.EuSourcing);
            JsonAnswer.WriteBounds(json, "importRelianceShare", stage.ImportReliance);
            JsonAnswer.WriteBounds(json, "globalSharesSum", stage.GlobalSum is { } g ? Interval.Exactly(g) : null);
            JsonAnswer.WriteBounds(json, "sourcingSharesSum", stage.SourcingSum is { } s ? Interval.Exactly(s) : null);
            JsonAnswer.WriteBounds(json, "bracket", stage.Bracket);
            WriteCitation(json, stage.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteCitation(json, risk.Citation);
        json.WriteEndObject();
    }

    private static void WriteGovernance(Utf8JsonWriter json, string name, GovernanceFigure? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        JsonAnswer.WriteBounds(json, "wgiMean", figure.Score);
        WriteCitation(json, figure.Citation);
        json.WriteEndObject();
    }

    /// <summary>Bounds of which the high one may be open, and then is null.</summary>
    private static void WriteOpen(Utf8JsonWriter json, string name, Interval? value)
    {
        if (value is { Low: double.PositiveInfinity }) json.WriteNull(name);
        else JsonAnswer.WriteBounds(json, name, value);
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("source", citation.Source.Id);
        json.WriteString("locator", citation.Places);
        if (citation.Method.Length > 0) json.WriteString("method", citation.Method);
    }
}
