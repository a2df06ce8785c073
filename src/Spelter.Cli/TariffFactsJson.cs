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
        WriteRows(json, "imports", facts.Imports, i => i.Code, WriteImport);
        WriteRows(json, "rateChanges", facts.Changes, c => c.Code, WriteChange);
        WriteRows(json, "monthlyImports", facts.Months, m => m.Code, WriteMonth);
    }

    private static void WriteImport(Utf8JsonWriter json, LineTotal total)
    {
        json.WriteNumber("year", total.Year);
        WriteWhole(json, "generalUsd", total.GeneralUsd);
        WriteWhole(json, "consumptionUsd", total.ConsumptionUsd);
        WriteWhole(json, "dutiableUsd", total.DutiableUsd);
        WriteWhole(json, "calculatedDutyUsd", total.DutyUsd);
        WriteWhole(json, "origins", total.Origins);
        WriteStatus(json, total.Status);
        json.WriteString("reason", total.Reason);
        json.WriteString("calculatedDutyStatus", (total.Status == ObservationStatus.Reported ? ObservationStatus.Estimated : total.Status).ToString());
        Cite(json, total.Source, total.Locator);
    }

    private static void WriteChange(Utf8JsonWriter json, TariffRateChange change)
    {
        json.WriteString("edition", change.Edition);
        json.WriteString("published", LocalDatePattern.Iso.Format(change.Published));
        json.WriteString("change", change.Kind.ToString());
        WriteColumns(json, "Before", change.Before);
        WriteColumns(json, "After", change.After);
        WriteStatus(json, ObservationStatus.Reported);
        Cite(json, change.Source, change.Locator);
    }

    private static void WriteMonth(Utf8JsonWriter json, MonthlyImport month)
    {
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
    }

    // A row a fact, with its line first.
    private static void WriteRows<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> facts, Func<T, HtsCode> code, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("hts10", code(fact).Digits);
            write(json, fact);
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

    private static void WriteWhole(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static void WriteStatus(Utf8JsonWriter json, ObservationStatus status) => json.WriteString("status", status.ToString());

    private static void Cite(Utf8JsonWriter json, Source? source, string? locator)
    {
        json.WriteString("source", source?.Id);
        json.WriteString("locator", locator);
    }
}
