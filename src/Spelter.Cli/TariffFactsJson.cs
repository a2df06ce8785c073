using System.Text.Json;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Cli;

/// <summary>What is held of tariff lines: <c>rate</c> and <c>industry</c> within a line; <c>imports</c> by year, <c>rateChanges</c> and
/// <c>monthlyImports</c> beside the lines, one row a code however many minerals it is mapped to. Values are of all
/// goods of the line.</summary>
internal static class TariffFactsJson
{
    /// <summary>Two properties of a line.</summary>
    public static void WriteLine(Utf8JsonWriter json, HtsCode code, TariffFacts facts)
    {
        var rate = facts.Rates.GetValueOrDefault(code);
        json.WriteStartObject("rate");
        WriteColumns(json, "", rate?.Columns);
        JsonAnswer.WriteStrings(json, "units", rate?.Units ?? []);
        JsonAnswer.WriteStrings(json, "inheritedFrom", rate?.InheritedFrom.Select(c => c.Digits) ?? []);
        JsonAnswer.WriteStrings(json, "footnotes", rate?.Footnotes ?? []);
        WriteStatus(json, rate is null ? ObservationStatus.NotAvailable : ObservationStatus.Reported);
        json.WriteString("reason", TariffFactsText.WhyNoRate(code, facts));
        Cite(json, facts.Edition, rate?.Locator);
        json.WriteEndObject();
        var industry = facts.Industries.GetValueOrDefault(code);
        json.WriteStartObject("industry");
        json.WriteString("naics", industry?.Naics);
        json.WriteString("basis", industry?.Basis);
        WriteStatus(json, industry is null ? ObservationStatus.NotAvailable : ObservationStatus.Reported);
        Cite(json, industry?.Source, industry?.Locator);
        json.WriteEndObject();
    }

    /// <summary>The properties beside the lines.</summary>
    public static void Write(Utf8JsonWriter json, TariffFacts facts)
    {
        WriteImports(json, facts.Imports);
        WriteChanges(json, facts.Changes);
        WriteMonths(json, facts.Months);
    }

    private static void WriteImports(Utf8JsonWriter json, IReadOnlyList<LineTotal> imports)
    {
        json.WriteStartArray("imports");
        foreach (var total in imports)
        {
            json.WriteStartObject();
            json.WriteString("hts10", total.Code.Digits);
            json.WriteNumber("year", total.Year);
            json.WriteNumber("generalUsd", total.GeneralUsd);
            json.WriteNumber("consumptionUsd", total.ConsumptionUsd);
            json.WriteNumber("dutiableUsd", total.DutiableUsd);
            json.WriteNumber("calculatedDutyUsd", total.DutyUsd);
            json.WriteNumber("origins", total.Origins);
            WriteStatus(json, total.Origins == 0 ? ObservationStatus.Zero : ObservationStatus.Reported);
            json.WriteString("calculatedDutyStatus", (total.Origins == 0 ? ObservationStatus.Zero : ObservationStatus.Estimated).ToString());
            Cite(json, total.Source, total.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, IReadOnlyList<TariffRateChange> changes)
    {
        json.WriteStartArray("rateChanges");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("hts10", change.Code.Digits);
            json.WriteString("edition", change.Edition);
            json.WriteString("published", LocalDatePattern.Iso.Format(change.Published));
            json.WriteString("change", change.Kind.ToString());
            WriteColumns(json, "Before", change.Before);
            WriteColumns(json, "After", change.After);
            WriteStatus(json, ObservationStatus.Reported);
            Cite(json, change.Source, change.Locator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMonths(Utf8JsonWriter json, IReadOnlyList<MonthlyImport> months)
    {
        json.WriteStartArray("monthlyImports");
        foreach (var month in months)
        {
            json.WriteStartObject();
            json.WriteString("hts10", month.Code.Digits);
            json.WriteString("month", month.Month.ToString());
            json.WriteNumber("generalUsd", month.GeneralUsd);
            WriteKnown(json, "generalKg", month.Kilograms);
            WriteKnown(json, "unitValueUsdPerKg", month.UnitValueUsdPerKg);
            WriteKnown(json, "chinaUsd", month.ChinaUsd);
            WriteKnown(json, "chinaKg", month.ChinaKilograms);
            WriteStatus(json, ObservationStatus.Reported);
            json.WriteString("chinaStatus", (month.ChinaUsd is null ? ObservationStatus.NotAvailable : ObservationStatus.Reported).ToString());
            Cite(json, month.Source, month.Locator);
            json.WriteString("correction", month.Correction?.Mark);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteColumns(Utf8JsonWriter json, string when, TariffColumns? columns)
    {
        json.WriteString(when.Length == 0 ? "general" : $"general{when}", columns?.General);
        json.WriteString(when.Length == 0 ? "special" : $"special{when}", columns?.Special);
        json.WriteString(when.Length == 0 ? "column2" : $"column2{when}", columns?.Column2);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known) JsonAnswer.WriteFigure(json, name, known);
        else json.WriteNull(name);
    }

    private static void WriteStatus(Utf8JsonWriter json, ObservationStatus status) => json.WriteString("status", status.ToString());

    private static void Cite(Utf8JsonWriter json, Source? source, string? locator)
    {
        json.WriteString("source", source?.Id);
        json.WriteString("locator", locator);
    }
}
