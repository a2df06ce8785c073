using System.CommandLine;
using Spelter.Backtest;
using Spelter.Data;
using Spelter.Data.Backtests;
using Spelter.Evidence;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter backtest [EVENT]</c>: what the model would have said of past events, beside what came.</summary>
internal static class BacktestCommand
{
    public static Command Build(CommandContext context)
    {
        var id = new Argument<string?>("EVENT") { Arity = ArgumentArity.ZeroOrOne, Description = "Event, such as E09; all where it is left out.", HelpName = "EVENT" };
        var events = new Option<string?>("--events") { Description = "Folder with further events and what was observed after them (YAML).", HelpName = "FOLDER" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => Workspace.DefaultSeed, HelpName = "NUMBER" };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("backtest", "Past events as they were announced, what the model says of them, and what came: signs, intervals and errors beside two baselines.")
        { id, events, seed, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var folder = parsed.GetValue(events);
            var wanted = parsed.GetValue(id)?.Trim();
            var held = new BacktestWorkspace(workspace, day, folder is null ? [] : BacktestFile.ReadFolder(folder, workspace.Catalog, workspace.EventDefaults, workspace.BacktestSettings));
            bool IsWanted(string other) => wanted is null || string.Equals(other, wanted, StringComparison.OrdinalIgnoreCase);
            if (held.Cases.All(c => !IsWanted(c.Event.Id)))
                return context.Fail(held.NotPlayed.FirstOrDefault(n => IsWanted(n.Id)) is { Id: not null } left && wanted is not null
                    ? new Problem("EVENT", $"{left.Id} is not played: {left.Reason}.", $"The events that are: {string.Join(", ", held.Cases.Select(c => c.Event.Id))}.")
                    : new Problem("EVENT", wanted is null ? "no event was known on the day." : $"there is no event \"{wanted}\" among those known on the day.", $"The events are {string.Join(", ", held.Cases.Select(c => c.Event.Id))}."));
            var seedValue = parsed.GetValue(seed);
            var report = BacktestReport.Of(held.Cases, held.Network, held.Priors, held.Settings, e => IsWanted(e.Id), seedValue);
            var notPlayed = wanted is null ? held.NotPlayed : [];
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "backtest", day, w =>
                {
                    w.WriteString("event", wanted);
                    w.WriteString("events", folder);
                    w.WriteNumber("seed", seedValue);
                    w.WriteNumber("draws", BacktestReport.DefaultDraws);
                }, w => BacktestJson.Write(w, report, notPlayed, held.Settings), SourcesOf(workspace, held, report));
                return SpelterCommand.Success;
            }

            BacktestText.Write(context.Output, workspace.Catalog, report, notPlayed, held.Settings, seedValue);
            return SpelterCommand.Success;
        });
        return command;
    }

    // An observation of a file names an address of its own, which is no release.
    private static IEnumerable<Source> SourcesOf(Workspace workspace, BacktestWorkspace held, BacktestReport report)
    {
        var observed = report.Events.SelectMany(e => e.Metrics).SelectMany(m => m.Observation.Source.Split(", ")).ToHashSet(StringComparer.Ordinal);
        return held.NetworkSources.Concat(workspace.Sources.Where(s => observed.Contains(s.Id))).Append(workspace.CatalogSource).Distinct().OrderBy(s => s.Id, StringComparer.Ordinal);
    }
}
