using System.CommandLine;
using NodaTime;
using Spelter.Cli.Commands;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>The whole command line, as a function of its arguments: 0 success, 1 a finding that failed, 2 wrong usage or
/// bad input with one line on standard error. No stack trace reaches a user.</summary>
public static class SpelterCommand
{
    public const int Success = 0;

    /// <summary>The command did its work, and what it was asked to find is not there.</summary>
    public const int Finding = 1;

    public const int BadInput = 2;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var today = SystemClock.Instance.GetCurrentInstant().InUtc().Date;
        var context = new CommandContext(output, error, today, args);
        var root = new RootCommand("Processed critical minerals under Section 232: evidence, vulnerability, assessment.")
        {
            AssessCommand.Build(context),
            MineralsCommand.Build(context),
            CountriesCommand.Build(context),
            StagesCommand.Build(context),
            CodesCommand.Build(context),
            ScheduleCommand.Build(context),
            RelianceCommand.Build(context),
            NetworkCommand.Build(context),
            SimulateCommand.Build(context),
            StressCommand.Build(context),
            CoerceCommand.Build(context),
            EventsCommand.Build(context),
            DutyCommand.Build(context),
            LawCommand.Build(context),
            AgreementsCommand.Build(context),
            BacktestCommand.Build(context),
            DataCommand.Build(context),
            CompletionCommand.Build(context),
            CommonOptions.Json,
            CommonOptions.Csv,
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0) return context.Fail(Usage.ProblemOf(parsed));
        context.DaysLeftOut = [.. parsed.CommandResult.Command.Options.Where(o => CommonOptions.Days.Contains(o.Name) && parsed.GetResult(o) is null).Select(o => o.Name)];
        try
        {
            var exit = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            if (exit == Success) context.NoteModifiedTables();
            return exit;
        }
        catch (InputException fault)
        {
            return context.Fail(fault.Problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return context.Fail(new Problem("", fault.Message, "Nothing was changed."));
        }
    }
}
