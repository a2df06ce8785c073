using System.CommandLine;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Data.Law;
using Spelter.Law;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter law show [ID]</c>: instruments of the register with their clauses and what these do.</summary>
internal static class LawShowCommand
{
    public static Command Build(CommandContext context)
    {
        var id = new Argument<string?>("ID") { Arity = ArgumentArity.ZeroOrOne, Description = "Instrument, such as proc-11052; all where it is left out.", HelpName = "ID" };
        var data = CommonOptions.DataFolder();
        var command = new Command("show", "Instruments of the register: what they do, from when, on what evidence.") { id, data };
        command.SetAction(parsed =>
        {
            var workspace = context.Open(parsed.GetValue(data));
            var register = workspace.Law;
            var wanted = parsed.GetValue(id)?.Trim();
            List<Instrument> found = [.. register.Instruments.Where(i => wanted is null || i.Id == wanted)];
            if (found.Count == 0) return context.Fail(new Problem("ID", $"there is no instrument \"{wanted}\".", $"The instruments are {string.Join(", ", register.Instruments.Select(i => i.Id))}."));
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "law-instruments", context.Today, w => w.WriteString("id", wanted), w => Write(w, found), [workspace.CatalogSource]);
                return SpelterCommand.Success;
            }

            if (wanted is null) WriteTable(context.Output, found);
            else WriteOne(context.Output, found[0]);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteTable(TextWriter output, List<Instrument> instruments)
    {
        PlainTable.Write(output, ["id", "signed", "title", "citation", "clauses", "grade"], [.. instruments.Select(i => (IReadOnlyList<string>)
            [i.Id, Iso(i.SignedOn), i.Title, i.Citation, i.Clauses.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), i.Evidence.ToString()])]);
        output.WriteLine();
        output.WriteText("A primary text or government page, B law firm, wire or trade press, C tracker or secondary; ⚠ verify before relying on it. spelter law show ID shows one.");
    }

    private static void WriteOne(TextWriter output, Instrument instrument)
    {
        output.WriteText($"{instrument.Id}  {instrument.Title}");
        output.WriteText($"  authority: {instrument.Authority}; citation: {instrument.Citation}; grade {instrument.Evidence}");
        output.WriteText($"  signed {Iso(instrument.SignedOn)}; known {string.Join(", ", instrument.Known.OrderBy(k => k.Value).Select(k => $"{Words(k.Key)} {Iso(k.Value)}"))}");
        if (instrument.Address.Length > 0) output.WriteText($"  source: {instrument.Address}");
        if (instrument.Note.Length > 0) output.WriteText($"  note: {instrument.Note}");
        foreach (var clause in instrument.Clauses)
        {
            output.WriteLine();
            output.WriteText($"{clause.Id}: {clause.Citation} (grade {clause.Evidence})");
            if (clause.DependsOn.Count > 0) output.WriteText($"  depends on {string.Join(", ", clause.DependsOn)}");
            if (clause.Note.Length > 0) output.WriteText($"  note: {clause.Note}");
            foreach (var effect in clause.Effects) output.WriteText($"  {effect.Word} {effect.Measure}{Days(effect.Window)}{Said(effect)}");
        }
    }

    private static string Said(LegalEffect effect) => effect switch
    {
        CreateMeasure create => $" ({create.Programme}): {Slots(create.Slots)}",
        AmendMeasure amend => $": {Slots(amend.Slots)}",
        DirectAction direct => $": {direct.Task}{(direct.Deadline is { } deadline ? $", before {Iso(deadline)}" : "")}",
        ReserveRemedies reserve => $": {string.Join("; ", reserve.Triggers)}",
        LeaveUntranslated left => $" ({left.Programme}): {left.Reason}",
        EndMeasure { ReplacedBy: { } by } => $", replaced by {by}",
        _ => "",
    };

    private static string Slots(MeasureSlots slots) => string.Join("; ", new[]
    {
        slots.Rates is { } rates ? string.Join(", ", rates.Select(r => (r.When is { } when ? $"where {when}: " : "") + r.Rate + (r.AtMost is { } most ? $" to {most}" : ""))) : null,
        slots.Products is { } products ? $"{products.Includes.Count} prefixes of lines{(products.Excludes.Count > 0 ? $" but {products.Excludes.Count}" : "")}" : null,
        slots.Countries is { } countries ? (countries.Includes.Count == 0 ? "all origins" : string.Join(", ", countries.Includes)) + (countries.Excludes.Count > 0 ? $" but {string.Join(", ", countries.Excludes)}" : "") : null,
        slots.Heading is { } heading ? $"heading {heading}" : null,
        slots.Interactions is { } edges ? string.Join(", ", edges.Select(e => $"{LawWords.Interactions.First(w => w.Value == e.Kind).Key} {e.Target}")) : null,
        slots.AmendsOtherLists is { } lists ? $"amends other lists: {lists}" : null,
        slots.Notes,
    }.OfType<string>());

    private static void Write(Utf8JsonWriter json, List<Instrument> instruments)
    {
        json.WriteStartObject();
        JsonAnswer.WriteArray(json, "instruments", instruments, instrument =>
        {
            json.WriteString("id", instrument.Id);
            json.WriteString("title", instrument.Title);
            json.WriteString("kind", instrument.Kind.ToString());
            json.WriteString("authority", instrument.Authority);
            json.WriteString("signed", Iso(instrument.SignedOn));
            JsonAnswer.WriteArray(json, "known", instrument.Known.OrderBy(k => k.Value), known =>
            {
                json.WriteString("channel", Words(known.Key));
                json.WriteString("date", Iso(known.Value));
            });
            json.WriteString("citation", instrument.Citation);
            json.WriteString("address", instrument.Address.Length > 0 ? instrument.Address : null);
            json.WriteString("grade", instrument.Evidence.Grade.ToString());
            json.WriteBoolean("mustBeVerified", instrument.Evidence.MustBeVerified);
            json.WriteString("note", instrument.Note.Length > 0 ? instrument.Note : null);
            JsonAnswer.WriteArray(json, "clauses", instrument.Clauses, clause =>
            {
                json.WriteString("id", clause.Id);
                json.WriteString("citation", clause.Citation);
                JsonAnswer.WriteStrings(json, "dependsOn", clause.DependsOn);
                json.WriteString("grade", clause.Evidence.Grade.ToString());
                json.WriteBoolean("mustBeVerified", clause.Evidence.MustBeVerified);
                JsonAnswer.WriteArray(json, "effects", clause.Effects, effect =>
                {
                    json.WriteString("effect", effect.Word);
                    json.WriteString("measure", effect.Measure);
                    json.WriteString("from", effect.Window is { } days ? Iso(days.From) : null);
                    json.WriteString("until", effect.Window is { Until: { } until } ? Iso(until) : null);
                    json.WriteString("says", Said(effect).TrimStart(':', ' '));
                });
            });
        });
        json.WriteEndObject();
    }

    private static string Words(Channel channel) => LawWords.Channels.First(w => w.Value == channel).Key;

    private static string Days(EntryWindow? days) => days is not { } window ? "" : $" from {Iso(window.From)}{(window.Until is { } until ? $" until {Iso(until)}" : "")}";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
