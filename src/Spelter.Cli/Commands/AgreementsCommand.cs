using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Spelter.Agreements;
using Spelter.Catalog;
using Spelter.Data;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter agreements list|show|deadlines</c>: the ledger of agreements on minerals.</summary>
internal static class AgreementsCommand
{
    public static Command Build(CommandContext context) => new("agreements", "Agreements on minerals: who, what, since when, by whose word, what is due.")
    {
        BuildList(context), BuildShow(context), BuildDeadlines(context),
    };

    private static Command BuildList(CommandContext context)
    {
        var partner = new Option<string?>("--partner") { Description = "Only agreements of this country, or EU; a member state finds those of the Union too.", HelpName = "COUNTRY" };
        var mineral = new Option<string?>("--mineral") { Description = "Only agreements with a term that names this mineral or its group.", HelpName = "MINERAL" };
        mineral.CompletionSources.Add(Names.OfMinerals);
        var stage = new Option<string?>("--stage") { Description = "Only agreements with a term that names this stage.", HelpName = "STAGE" };
        stage.CompletionSources.Add(Enum.GetNames<Stage>());
        var (on, known, data) = (On(), Known(), CommonOptions.DataFolder());
        var command = new Command("list", "Agreements with their status on a day.") { partner, mineral, stage, on, known, data };
        command.SetAction(parsed =>
        {
            var (workspace, day, knownOn) = (context.Open(parsed.GetValue(data)), Day(parsed.GetValue(on), parsed.GetValue(known), context), CommonOptions.Day(parsed.GetValue(known), context.Today));
            var catalog = workspace.Catalog;
            var found = workspace.Agreements.KnownOn(knownOn).Agreements;
            if (parsed.GetValue(partner) is { } name)
            {
                var party = name == Party.Union.Code ? Party.Union : new Party((catalog.FindCountry(name) ?? throw InputException.At("--partner", $"unknown country \"{name}\".", "Write its alpha-3 code, such as JPN, or EU.")).Code.Value);
                found = [.. found.Where(a => a.HasParty(party, catalog, day))];
            }

            if (parsed.GetValue(mineral) is { } text && Names.Mineral(catalog, text) is var one) found = [.. found.Where(a => a.TermsOn(one).Any())];
            if (parsed.GetValue(stage) is { } step)
                found = Enum.GetNames<Stage>().Contains(step, StringComparer.Ordinal)
                    ? [.. found.Where(a => a.Terms.Any(t => t.Stages.Contains(Enum.Parse<Stage>(step))))]
                    : throw InputException.At("--stage", $"unknown stage \"{step}\".", $"The stages are {string.Join(", ", Enum.GetNames<Stage>())}.");
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "agreements", knownOn, w =>
                {
                    w.WriteString("partner", parsed.GetValue(partner));
                    w.WriteString("mineral", parsed.GetValue(mineral));
                    w.WriteString("stage", parsed.GetValue(stage));
                    w.WriteString("on", LocalDatePattern.Iso.Format(day));
                }, w => AgreementsJson.WriteList(w, catalog, found, day), [workspace.CatalogSource]);
            else AgreementsText.WriteList(context.Output, catalog, found, day);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Command BuildShow(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "Agreement, such as G02.", HelpName = "ID" };
        var (on, known, data) = (On(), Known(), CommonOptions.DataFolder());
        var command = new Command("show", "One agreement: its life, terms, what parties say of them, deadlines, sources.") { id, on, known, data };
        command.SetAction(parsed =>
        {
            var (workspace, day, knownOn) = (context.Open(parsed.GetValue(data)), Day(parsed.GetValue(on), parsed.GetValue(known), context), CommonOptions.Day(parsed.GetValue(known), context.Today));
            var (all, wanted) = (workspace.Agreements, parsed.GetValue(id)!.Trim());
            var agreement = all.Agreements.FirstOrDefault(a => string.Equals(a.Id, wanted, StringComparison.OrdinalIgnoreCase))
                ?? throw InputException.At("ID", $"there is no agreement \"{wanted}\".", $"The agreements are {string.Join(", ", all.Agreements.Select(a => a.Id))}.");
            var seen = agreement.KnownOn(knownOn) ?? throw InputException.At("ID", $"{agreement.Id} was not known on {LocalDatePattern.Iso.Format(knownOn)}.", "Give a later day with --known.");
            var listed = seen.Indicators.Select(i => new ListedControls(i, i.ListedOn(workspace.Catalog.ExportControls, day, knownOn))).ToList();
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "agreement", knownOn, w =>
                {
                    w.WriteString("id", agreement.Id);
                    w.WriteString("on", LocalDatePattern.Iso.Format(day));
                }, w => AgreementsJson.WriteOne(w, workspace.Catalog, seen, listed, day), [workspace.CatalogSource]);
            else AgreementsText.WriteOne(context.Output, workspace.Catalog, seen, listed, day);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Command BuildDeadlines(CommandContext context)
    {
        var (on, known, data) = (On(), Known(), CommonOptions.DataFolder());
        var command = new Command("deadlines", "The calendar of what was and is due, past ones with their outcome.") { on, known, data };
        command.SetAction(parsed =>
        {
            var (workspace, day, knownOn) = (context.Open(parsed.GetValue(data)), Day(parsed.GetValue(on), parsed.GetValue(known), context), CommonOptions.Day(parsed.GetValue(known), context.Today));
            var calendar = workspace.Agreements.KnownOn(knownOn).CalendarOn(day);
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "agreement-deadlines", knownOn, w => w.WriteString("on", LocalDatePattern.Iso.Format(day)),
                    w => AgreementsJson.WriteCalendar(w, calendar), [workspace.CatalogSource]);
            else AgreementsText.WriteCalendar(context.Output, calendar);
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Option<string?> On() => new("--on") { Description = "Status on this day (yyyy-MM-dd), which may lie ahead; the day of knowledge where it is left out.", HelpName = "DATE" };

    private static Option<string?> Known() => new(CommonOptions.AsOfName, "--known") { Description = "Answer with what was known on this day (yyyy-MM-dd).", HelpName = "DATE" };

    private static LocalDate Day(string? on, string? known, CommandContext context) => on is null ? CommonOptions.Day(known, context.Today)
        : LocalDatePattern.Iso.Parse(on).TryGetValue(default, out var day) ? day
        : throw InputException.At("--on", $"\"{on}\" is not a date.", $"Write it as yyyy-MM-dd, such as {LocalDatePattern.Iso.Format(context.Today)}.");
}
