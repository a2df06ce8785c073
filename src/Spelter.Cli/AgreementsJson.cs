using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Agreements;
using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>The ledger of agreements for programs.</summary>
internal static class AgreementsJson
{
    public static void WriteList(Utf8JsonWriter json, CatalogTables catalog, IReadOnlyList<Agreement> agreements, LocalDate day)
    {
        json.WriteStartObject();
        JsonAnswer.WriteArray(json, "agreements", agreements, a =>
        {
            WriteHead(json, catalog, a, day);
            JsonAnswer.WriteStrings(json, "minerals", a.Terms.SelectMany(t => t.Minerals).Distinct().Select(m => m.Value));
            JsonAnswer.WriteStrings(json, "stages", a.Terms.SelectMany(t => t.Stages).Distinct().Select(s => s.ToString()));
            json.WriteNumber("terms", a.Terms.Count);
            JsonAnswer.WriteStrings(json, "conflicts", a.Conflicts.Select(c => c.Term.Id));
            json.WriteNumber("deadlinesBreached", a.Deadlines.Count(d => d.StandingOn(day).IsBreached == true));
        });
        json.WriteEndObject();
    }

    public static void WriteOne(Utf8JsonWriter json, CatalogTables catalog, Agreement a, IReadOnlyList<ListedControls> indicators, LocalDate day)
    {
        json.WriteStartObject();
        WriteHead(json, catalog, a, day);
        json.WriteString("lawLinkStatement", a.LawLinkStatement);
        json.WriteString("statusNote", a.StatusNote?.What);
        JsonAnswer.WriteArray(json, "lifecycle", a.Lifecycle, e =>
        {
            json.WriteString("stage", e.Stage.ToString());
            json.WriteString("date", e.When?.Text);
            json.WriteBoolean("planned", e.IsPlanned);
            json.WriteString("saidBy", e.SaidBy?.Code);
            WriteEvidence(json, e.Evidence);
        });
        JsonAnswer.WriteArray(json, "terms", a.Terms, t =>
        {
            json.WriteString("term", t.Id);
            json.WriteString("what", t.What);
            json.WriteBoolean("outside", t.IsOutside);
            WriteFlag(json, "binding", t.IsBinding ?? a.IsBinding);
            JsonAnswer.WriteStrings(json, "instruments", t.Instruments.Select(i => i.Id));
            JsonAnswer.WriteStrings(json, "minerals", t.Minerals.Select(m => m.Value));
            JsonAnswer.WriteStrings(json, "stages", t.Stages.Select(s => s.ToString()));
            JsonAnswer.WriteBounds(json, "quantityTonnesPerYear", t.TonnesPerYear);
            JsonAnswer.WriteBounds(json, "moneyUsd", t.MoneyUsd);
            json.WriteString("priceRule", Text(t.PriceRule));
            json.WriteString("condition", Text(t.Condition));
            WriteEvidence(json, t.Evidence);
        });
        JsonAnswer.WriteArray(json, "claims", a.Claims, c =>
        {
            json.WriteString("term", c.TermId);
            json.WriteString("party", c.By.Code);
            json.WriteString("position", c.Position);
            json.WriteString("what", c.What);
            json.WriteString("made", Text(c.Made));
            json.WriteBoolean("inConflict", a.Conflicts.Any(x => x.Term.Id == c.TermId));
            WriteEvidence(json, c.Evidence);
        });
        WriteDeadlines(json, new AgreementLedger([a]).CalendarOn(day));
        JsonAnswer.WriteArray(json, "indicators", indicators, i =>
        {
            json.WriteString("indicator", i.Indicator.Id);
            json.WriteString("what", i.Indicator.What);
            json.WriteString("reading", i.Controls is null ? "NamedOnly" : i.Controls.Count > 0 ? "Listed" : "NoneListed");
            JsonAnswer.WriteStrings(json, "controls", i.Controls?.Select(c => $"{c.Country} {c.Mineral} {c.Measure}") ?? []);
            WriteEvidence(json, i.Indicator.Evidence);
        });
        json.WriteEndObject();
    }

    public static void WriteCalendar(Utf8JsonWriter json, IReadOnlyList<DatedDeadline> calendar)
    {
        json.WriteStartObject();
        WriteDeadlines(json, calendar);
        json.WriteEndObject();
    }

    private static void WriteDeadlines(Utf8JsonWriter json, IReadOnlyList<DatedDeadline> calendar) => JsonAnswer.WriteArray(json, "deadlines", calendar, d =>
    {
        json.WriteString("due", d.Deadline.Due.Text);
        json.WriteString("agreement", d.Agreement.Id);
        json.WriteString("deadline", d.Deadline.Id);
        json.WriteString("what", d.Deadline.What);
        json.WriteString("delivery", d.Deadline.Delivery);
        json.WriteString("state", d.Standing.State.ToString());
        WriteFlag(json, "breached", d.Standing.IsBreached);
        if (d.Standing.DaysLate is { } late) json.WriteNumber("daysLate", late);
        else json.WriteNull("daysLate");
        json.WriteString("delivered", Text(d.Deadline.Outcome?.Delivered));
        json.WriteString("outcome", d.Deadline.Outcome?.What);
        WriteEvidence(json, d.Deadline.Outcome?.Evidence ?? d.Deadline.Evidence);
    });

    private static void WriteHead(Utf8JsonWriter json, CatalogTables catalog, Agreement a, LocalDate day)
    {
        var status = a.StatusOn(day);
        json.WriteString("id", a.Id);
        json.WriteString("title", a.Title);
        json.WriteString("kind", a.Kind.ToString());
        JsonAnswer.WriteStrings(json, "parties", a.Parties.Select(p => p.NameIn(catalog)));
        JsonAnswer.WriteStrings(json, "partyCodes", a.Parties.Select(p => p.Code));
        json.WriteString("otherParties", Text(a.OtherParties));
        json.WriteString("status", status?.Stage.ToString());
        json.WriteString("statusSince", status?.Event.When?.Text);
        WriteFlag(json, "binding", a.IsBinding);
        json.WriteString("lawLink", a.LawLink.ToString());
        json.WriteString("checked", LocalDatePattern.Iso.Format(a.Checked));
        json.WriteBoolean("needsVerifying", a.NeedsVerifying);
    }

    private static void WriteEvidence(Utf8JsonWriter json, AgreementEvidence e)
    {
        json.WriteString("grade", e.Grade.ToString());
        json.WriteBoolean("verify", e.Verify);
        json.WriteString("known", LocalDatePattern.Iso.Format(e.Known));
        JsonAnswer.WriteStrings(json, "addresses", e.Sources.Select(s => s.Address.Length > 0 ? s.Address : s.Title));
        json.WriteString("note", Text(e.Note));
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } known) json.WriteBoolean(name, known);
        else json.WriteNull(name);
    }

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
