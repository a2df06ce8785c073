using Spectre.Console;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>A progress bar on standard error while long work runs; nothing where that is not a terminal.</summary>
internal static class WorkProgress
{
    public static T Run<T>(string what, Func<IProgress<double>?, T> work)
    {
        if (Console.IsErrorRedirected) return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        InputException? fault = null;
        var result = console.Progress().Start(context =>
        {
            var task = context.AddTask(what, maxValue: 1);
            try
            {
                return work(new Direct(share => task.Value = share));
            }
            catch (InputException problem)
            {
                // The bar must be closed before the one line is printed.
                fault = problem;
                return default;
            }
        });
        return fault is null ? result! : throw fault;
    }

    private sealed class Direct(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
