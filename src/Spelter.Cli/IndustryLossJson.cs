using System.Text.Json;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>The loss by industry and by segment as properties of an answer; null with a reason where it is unknown.</summary>
internal static class IndustryLossJson
{
    public static void Write(Utf8JsonWriter json, Outcome<IndustryLoss> outcome)
    {
        var loss = outcome.Problem is null ? outcome.Value : null;
        json.WriteString("industryReason", outcome.Problem?.What);
        Rows(json, loss);
        Bounds(json, "valueAddedLossUsd", loss?.ValueAddedUsd, loss?.CentralValueAddedUsd, hasCentral: true);
        Bounds(json, "producersGainUsd", loss?.ProducersUsd);
        Bounds(json, "dearerImportsUsd", loss?.DearerImportsUsd);
        Bounds(json, "gdpUsd", loss?.GdpUsd);
        Bounds(json, "usersSurplusUsd", loss?.UsersUsd);
        Optional(json, "useShareWithoutIndustry", loss?.ShareWithoutIndustry);
        Strings(json, "usesWithoutIndustry", loss?.UsesWithoutIndustry);
        Strings(json, "industriesWithoutSource", loss?.IndustriesWithoutSource);
        json.WriteString("segmentReason", outcome.Problem?.What ?? loss!.SegmentReason);
        Segments(json, loss);
    }

    private static void Rows(Utf8JsonWriter json, IndustryLoss? loss)
    {
        if (loss is null)
        {
            json.WriteNull("industries");
            return;
        }

        json.WriteStartArray("industries");
        foreach (var row in loss.Rows)
        {
            json.WriteStartObject();
            json.WriteString("code", row.Code);
            json.WriteString("name", row.Name);
            json.WriteBoolean("usesMineral", row.UsesMineral);
            Bounds(json, "outputLossShare", row.OutputShare, row.Central, hasCentral: true);
            Bounds(json, "valueAddedLossUsd", row.ValueAddedUsd);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Segments(Utf8JsonWriter json, IndustryLoss? loss)
    {
        if (loss is null || loss.SegmentReason is not null)
        {
            json.WriteNull("segments");
            return;
        }

        json.WriteStartArray("segments");
        foreach (var part in loss.Segments)
        {
            json.WriteStartObject();
            json.WriteString("segment", part.Share.Segment.ToString());
            Bounds(json, "shortfallTonnes", part.Tonnes);
            Bounds(json, "shareOfUse", new Interval(part.Share.Low, part.Share.High), part.Share.Middle, hasCentral: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Bounds(Utf8JsonWriter json, string name, Interval? bounds, double? central = null, bool hasCentral = false)
    {
        if (bounds is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        JsonAnswer.WriteFigure(json, "low", known.Low);
        if (hasCentral) Optional(json, "central", central);
        JsonAnswer.WriteFigure(json, "high", known.High);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known) JsonAnswer.WriteFigure(json, name, known);
        else json.WriteNull(name);
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string>? values)
    {
        if (values is null) json.WriteNull(name);
        else JsonAnswer.WriteStrings(json, name, values);
    }
}
