using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>The tariff schedule for programs.</summary>
internal static class ScheduleJson
{
    /// <summary>A line with its rates.</summary>
    public static void WriteLine(Utf8JsonWriter json, Schedule schedule, LineFound found, IReadOnlyList<ColumnTwoCountry> columnTwo)
    {
        var line = found.Line;
        json.WriteStartObject();
        json.WriteString("code", line.Code.Digits);
        json.WriteString("standing", found.Standing.ToString());
        json.WriteString("edition", found.Edition.Id);
        json.WriteString("shownFrom", Day(found.Shown.From));
        json.WriteString("shownUntil", found.Shown.Until is { } until ? Day(until) : null);
        json.WriteString("firstEdition", found.Shown.First);
        json.WriteString("lastEdition", found.Shown.Last);
        json.WriteString("parent", line.Parent?.Digits);
        json.WriteNumber("indent", line.Indent);
        json.WriteString("description", line.Description);
        JsonAnswer.WriteStrings(json, "path", found.Path);
        JsonAnswer.WriteStrings(json, "units", line.Units);
        JsonAnswer.WriteStrings(json, "reports", line.Reports.Select(f => f.ToString()));
        JsonAnswer.WriteStrings(json, "footnotes", found.Footnotes);
        JsonAnswer.WriteStrings(json, "chapter99References", found.Chapter99References.Select(h => h.Digits));
        json.WriteString("compilersNote", line.CompilersNote.Length == 0 ? null : line.CompilersNote);
        JsonAnswer.WriteStrings(json, "column2Countries", columnTwo.Select(c => c.Country.Value));
        json.WriteString("columnOneFrom", found.Rates.ColumnOneFrom?.Digits);
        json.WriteString("columnTwoFrom", found.Rates.ColumnTwoFrom?.Digits);
        json.WriteStartArray("rates");
        WriteRate(json, "general", [], found.Rates.General);
        foreach (var special in found.Rates.Special.Rates) WriteRate(json, "special", special.Programmes, special.Rate);
        WriteRate(json, "column2", [], found.Rates.Other);
        if (line.Additional.Length > 0) WriteRate(json, "additional", [], schedule.Rate(line.Additional));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Lines that differ between two editions.</summary>
    public static void WriteDifference(Utf8JsonWriter json, ScheduleDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("editionBefore", difference.Before.Id);
        json.WriteString("editionAfter", difference.After.Id);
        json.WriteString("notComparedChapters", string.Join(';', difference.NotCompared));
        JsonAnswer.WriteArray(json, "changes", difference.Changes, change =>
        {
            json.WriteString("code", change.Code.Digits);
            json.WriteString("change", change.Kind);
            json.WriteString("columns", string.Join(';', change.Columns));
            WriteSide(json, "before", change.Before);
            WriteSide(json, "after", change.After);
        });
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ScheduleLine? line)
    {
        json.WriteStartObject(name);
        json.WriteString("general", line?.General);
        json.WriteString("special", line?.Special);
        json.WriteString("column2", line?.Other);
        json.WriteString("additional", line?.Additional);
        json.WriteString("units", line?.UnitText);
        json.WriteString("footnotes", line?.FootnoteText);
        json.WriteString("description", line?.Description);
        json.WriteEndObject();
    }

    private static void WriteRate(Utf8JsonWriter json, string column, IReadOnlyList<string> programmes, PrintedRate rate)
    {
        json.WriteStartObject();
        json.WriteString("column", column);
        JsonAnswer.WriteStrings(json, "programmes", programmes);
        json.WriteString("text", rate.Text);
        json.WriteString("kind", rate.Kind.ToString());
        json.WriteString("rate", rate.Rate?.Written);
        json.WriteString("onTopOfOwnRate", (rate as RateOnTop)?.Addition.Written);
        json.WriteString("condition", rate is RateInFull { Condition.Length: > 0 } tied ? tied.Condition : null);
        json.WriteString("reason", (rate as UntranslatableRate)?.Reason);
        JsonAnswer.WriteStrings(json, "headings", rate is RateElsewhere other ? other.Headings.Select(h => h.Digits) : []);
        json.WriteEndObject();
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
