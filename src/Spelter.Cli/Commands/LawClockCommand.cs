using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using Spelter.Data;
using Spelter.Law;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter law clock ID</c>: how a proceeding stands on a day, as known on another.</summary>
internal static class LawClockCommand
{
    public static Command Build(CommandContext context)
    {
        var id = new Argument<string>("ID") { Description = "Number of the proclamation, such as 11001.", HelpName = "ID" };
        id.CompletionSources.Add(_ => Workspace.Open().Proceedings.Select(p => new System.CommandLine.Completions.CompletionItem(p.Id)));
        var date = new Option<string?>(CommonOptions.DateName) { Description = "Day asked about (yyyy-MM-dd); that of --known by default.", HelpName = "DATE" };
        var known = new Option<string?>(CommonOptions.KnownName) { Description = "Answer with what was public on this day (yyyy-MM-dd); today by default.", HelpName = "DATE" };
        var data = CommonOptions.DataFolder();
        var command = new Command("clock", "Deadlines of a proceeding: due, actual, breached; its state, what the law allows next, and the triggers after a negotiation.") { id, date, known, data };
        command.SetAction(parsed =>
        {
            var lastKnown = CommonOptions.Day(parsed.GetValue(known), context.Today, CommonOptions.KnownName);
            var day = Asked(parsed.GetValue(date), lastKnown);
            var workspace = context.Open(parsed.GetValue(data));
            var wanted = parsed.GetValue(id)!.Trim();
            var all = workspace.Proceedings;
            if (all.FirstOrDefault(p => p.Id == wanted) is not { } proceeding)
                return context.Fail(new Problem("ID", $"there is no proceeding \"{wanted}\".", $"The proceedings are {string.Join(", ", all.Select(p => $"{p.Id} ({p.Name})"))}."));
            if (proceeding.Steps.Min(s => s.Known) is var first && first > lastKnown)
                return context.Fail(new Problem("ID", $"nothing of {wanted} was known on {LocalDatePattern.Iso.Format(lastKnown)}.", $"Give {LocalDatePattern.Iso.Format(first)} or a later day with --known."));
            var answer = StatutoryClock.On(proceeding, day, lastKnown);
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "law-clock", lastKnown, w => ClockJson.WriteInputs(w, wanted, day, lastKnown), w => ClockJson.Write(w, answer), [workspace.CatalogSource]);
            else
                ClockText.Write(context.Output, answer);
            return SpelterCommand.Success;
        });
        return command;
    }

    // A later day may be asked about: deadlines are reckoned, and what is not known of it is not claimed.
    private static LocalDate Asked(string? text, LocalDate known) => text is null ? known
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value
        : throw InputException.At(CommonOptions.DateName, $"\"{text}\" is not a date.", $"Write it as yyyy-MM-dd, such as {LocalDatePattern.Iso.Format(known)}.");
}
