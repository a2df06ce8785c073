using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>A statutory clock as JSON.</summary>
internal static class ClockJson
{
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static void WriteInputs(Utf8JsonWriter json, string id, LocalDate date, LocalDate known)
    {
        json.WriteString("id", id);
        Write(json, "date", date);
        Write(json, "known", known);
    }

    public static void Write(Utf8JsonWriter json, ClockAnswer answer)
    {
        json.WriteStartObject();
        json.WriteString("id", answer.Proceeding.Id);
        json.WriteString("name", answer.Proceeding.Name);
        json.WriteString("statute", answer.Proceeding.Statute.Citation);
        Write(json, "date", answer.Date);
        Write(json, "known", answer.Known);
        Write(json, "checkedThrough", answer.Proceeding.CheckedThrough);
        json.WriteBoolean("isBeyondRecord", answer.IsBeyondRecord);
        Write(json, "deadline", answer.Negotiation?.Due);
        WriteFlag(json, "deadlineBreached", answer.Negotiation?.IsBreached);
        json.WriteString("outcome", answer.Outcome?.ToString());
        Write(json, "outcomeAsOf", answer.Outcome is null ? null : answer.Horizon);
        JsonAnswer.WriteArray(json, "states", answer.States, s =>
        {
            json.WriteString("id", s.Id());
            json.WriteString("name", s.ToString());
            json.WriteString("words", s.InWords());
        });
        JsonAnswer.WriteArray(json, "steps", answer.Rows, r => Write(json, r));
        JsonAnswer.WriteArray(json, "undated", answer.Undated, s =>
        {
            json.WriteString("what", s.What);
            Write(json, "actualNotAfter", s.Dates.By);
        });
        JsonAnswer.WriteArray(json, "pending", answer.Pending, s =>
        {
            json.WriteString("what", s.What);
            Write(json, "effective", s.Dates.Counts);
        });
        JsonAnswer.WriteArray(json, "next", answer.Next, n => Write(json, n));
        JsonAnswer.WriteArray(json, "triggers", answer.Triggers, t => Write(json, t));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ClockRow row)
    {
        var (step, deadline) = (row.Step, row.Deadline);
        json.WriteString("what", row.What);
        json.WriteString("kind", step?.Kind.ToString());
        json.WriteString("clock", deadline?.Clock.Id);
        Write(json, "start", deadline?.Start);
        Write(json, "due", deadline?.Due);
        WriteFlag(json, "dueIsLatest", deadline?.IsLatest);
        Write(json, "lastDayInTime", deadline?.LastDay);
        Write(json, "actual", step?.Dates.Act);
        Write(json, "actualNotAfter", step?.Dates.Act is null ? step?.Dates.By : null);
        WriteNumber(json, "days", deadline?.Days);
        WriteNumber(json, "daysLate", deadline?.DaysLate);
        json.WriteString("standing", deadline?.Standing.ToString());
        WriteFlag(json, "breached", deadline?.IsBreached);
        Write(json, "publicFrom", step?.Known);
        json.WriteString("clockCitation", deadline?.Clock.Citation);
        json.WriteString("citation", row.Evidence?.Citation);
        JsonAnswer.WriteStrings(json, "addresses", row.Evidence?.Addresses ?? []);
        json.WriteString("grade", row.Evidence?.Grade.ToString());
        WriteFlag(json, "unverified", row.Evidence?.Unverified);
        json.WriteString("unpublished", row.Search?.What);
        json.WriteString("note", Text(step?.Note ?? ""));
        JsonAnswer.WriteArray(json, "dates", step?.Dates.Written ?? [], d =>
        {
            json.WriteString("kind", d.Kind);
            Write(json, "day", d.Day);
            json.WriteString("time", d.Kind == "effective" && step!.Dates.Effective is { } instant && instant.TimeOfDay != LocalTime.Midnight ? Minute.Format(instant.TimeOfDay) + " America/New_York" : null);
        });
    }

    private static void Write(Utf8JsonWriter json, NextStep next)
    {
        json.WriteString("id", next.Transition.Id);
        json.WriteString("to", next.Transition.To.Id());
        json.WriteString("actor", next.Transition.Actor.ToString());
        json.WriteString("guard", next.Transition.Guard);
        json.WriteString("timeLimit", next.Transition.TimeLimit);
        Write(json, "due", next.Due);
        json.WriteBoolean("isTooLate", next.IsTooLate);
        json.WriteString("publicationDuty", next.Transition.PublicationDuty);
        json.WriteString("citation", next.Transition.Citation);
    }

    private static void Write(Utf8JsonWriter json, EscalationTrigger trigger)
    {
        json.WriteString("id", trigger.Id);
        json.WriteString("name", trigger.Name);
        json.WriteString("guard", trigger.Guard);
        json.WriteBoolean("isLive", trigger.IsLive);
        json.WriteString("standing", trigger.Standing.ToString());
        json.WriteString("reason", trigger.Reason);
        JsonAnswer.WriteStrings(json, "agreements", trigger.Agreements);
        JsonAnswer.WriteStrings(json, "indicators", trigger.Indicators);
    }

    private static void Write(Utf8JsonWriter json, string name, LocalDate? day) => json.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } known) json.WriteBoolean(name, known);
        else json.WriteNull(name);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
