using System.CommandLine;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Disruption;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter events [ID]</c>: past measures and shocks on record.</summary>
internal static class EventsCommand
{
    public static Command Build(CommandContext context)
    {
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "Event, such as E08; all where it is left out.", HelpName = "ID" };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("events", "Past coercion and disruption: who did what to whom, from when, on what text, and what was measured after it.") { id, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var all = workspace.EventRegister;
            var wanted = parsed.GetValue(id);
            // The effects have no day of their own: they are known from the day of the table.
            var known = all.Where(e => e.IsKnownOn(day)).Select(e => day < workspace.CatalogSource.Published ? e with { Effects = [] } : e).ToList();
            var found = wanted is null ? known : known.FindAll(e => string.Equals(e.Id, wanted.Trim(), StringComparison.OrdinalIgnoreCase));
            if (wanted is not null && found.Count == 0) return context.Fail(Unknown(wanted.Trim(), all, day));
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "events", day, w => w.WriteString("id", wanted), w => Write(w, workspace.Catalog, found), [workspace.CatalogSource]);
                return SpelterCommand.Success;
            }

            if (wanted is null) WriteTable(context.Output, workspace.Catalog, found);
            else WriteOne(context.Output, workspace.Catalog, found[0]);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Problem Unknown(string id, IReadOnlyList<EventOfRecord> all, LocalDate day) =>
        all.Any(e => string.Equals(e.Id, id, StringComparison.OrdinalIgnoreCase))
            ? new Problem("ID", $"{id.ToUpperInvariant()} was not known on {LocalDatePattern.Iso.Format(day)}.", "Give a later day with --as-of.")
            : new Problem("ID", $"there is no event \"{id}\".", $"The events are {string.Join(", ", all.Select(e => e.Id))}.");

    private static void WriteTable(TextWriter output, CatalogTables catalog, List<EventOfRecord> events)
    {
        PlainTable.Write(output, ["id", "announced", "in effect", "until", "event", "minerals", "scope", "mark"], [.. events.Select(e => (IReadOnlyList<string>)
            [e.Id, e.Announced, e.Effective, e.Until, e.Name, string.Join(", ", e.Minerals.Select(catalog.NameOf)), Scope(catalog, e), e.Mark + (e.Unverified ? " ⚠" : "")])]);
        output.WriteLine();
        output.WriteText("● official text, and effect in two or more good sources; ◐ official text, effect in one source; ○ thin or disputed; ⚠ verify before relying on it.");
        output.WriteText("spelter events ID shows one with its sources and effects. Effects are for orientation: no parameter is fitted to them.");
    }

    private static void WriteOne(TextWriter output, CatalogTables catalog, EventOfRecord e)
    {
        output.WriteLine($"{e.Id}  {e.Name}");
        foreach (var (label, text) in new[]
        {
            ("announced", e.Announced), ("in effect", e.Effective), ("until", e.Until), ("actor", catalog.NameOf(e.Actor)), ("minerals", string.Join(", ", e.Minerals.Select(catalog.NameOf))),
            ("stages", string.Join(", ", e.Stages)), ("scope", Scope(catalog, e)), ("measure", e.Measure), ("legal text", e.LegalText), ("delay seen", e.DelaySeen),
            ("mark", e.Mark + (e.Grade is { } grade ? $", grade {grade}" : "") + (e.Unverified ? ", ⚠ verify before relying on it" : "")), ("note", e.Note),
        })
            if (text.Length > 0) output.WriteText($"  {label}: {text}");
        foreach (var source in e.Sources) output.WriteText($"  source: {source}");
        if (e.Effects.Count == 0) return;
        output.WriteLine();
        PlainTable.Write(output, ["mineral", "metric", "before", "after", "change", "grade", "note"], [.. e.Effects.Select(f => (IReadOnlyList<string>)
            [catalog.NameOf(f.Mineral), f.Metric, f.Before, f.After, f.Change, f.Grade.ToString(), f.Note])]);
        foreach (var source in e.Effects.SelectMany(f => f.Sources).Distinct().Except(e.Sources)) output.WriteText($"  source: {source}");
        output.WriteText("Effects are for orientation: no parameter is fitted to them.");
    }

    private static string Scope(CatalogTables catalog, EventOfRecord e) =>
        string.Join(", ", e.Scope) + (e.Targets.Count > 0 ? $": {string.Join(", ", e.Targets.Select(catalog.NameOf))}" : "");

    private static void Write(Utf8JsonWriter json, CatalogTables catalog, IReadOnlyList<EventOfRecord> events)
    {
        json.WriteStartObject();
        json.WriteStartArray("events");
        foreach (var e in events)
        {
            json.WriteStartObject();
            json.WriteString("id", e.Id);
            json.WriteString("name", e.Name);
            json.WriteString("announced", Text(e.Announced));
            json.WriteString("effective", Text(e.Effective));
            json.WriteString("until", Text(e.Until));
            json.WriteString("actor", catalog.NameOf(e.Actor));
            json.WriteString("actorCode", e.Actor.Value);
            JsonAnswer.WriteStrings(json, "minerals", e.Minerals.Select(m => m.Value));
            JsonAnswer.WriteStrings(json, "stages", e.Stages.Select(s => s.ToString()));
            JsonAnswer.WriteStrings(json, "scope", e.Scope);
            JsonAnswer.WriteStrings(json, "targets", e.Targets.Select(t => t.Value));
            json.WriteString("measure", e.Measure);
            json.WriteString("legalText", Text(e.LegalText));
            json.WriteString("delaySeen", Text(e.DelaySeen));
            json.WriteString("mark", e.Mark);
            json.WriteString("grade", e.Grade?.ToString());
            json.WriteBoolean("unverified", e.Unverified);
            JsonAnswer.WriteStrings(json, "addresses", e.Sources);
            json.WriteString("note", e.Note);
            json.WriteStartArray("effects");
            foreach (var f in e.Effects)
            {
                json.WriteStartObject();
                json.WriteString("mineral", f.Mineral.Value);
                json.WriteString("metric", f.Metric);
                json.WriteString("before", Text(f.Before));
                json.WriteString("after", Text(f.After));
                json.WriteString("change", Text(f.Change));
                json.WriteString("grade", f.Grade.ToString());
                JsonAnswer.WriteStrings(json, "addresses", f.Sources);
                json.WriteString("note", f.Note);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
