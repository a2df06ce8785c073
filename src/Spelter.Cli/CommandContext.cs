using NodaTime;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>What every command is given: where to print, what day it is, and the line that was typed.</summary>
public sealed record CommandContext(TextWriter Output, TextWriter Error, LocalDate Today, string CommandLine)
{
    private Workspace? _opened;

    /// <summary>Opens the data folder named, or the shipped one.</summary>
    /// <exception cref="InputException">The folder is not a data folder of Spelter, or its manifest or list of sources is damaged.</exception>
    internal Workspace Open(string? folder) => _opened = Workspace.Open(folder);

    /// <summary>Says on standard error where an answer does not rest on the data that the manifest describes.</summary>
    internal void NoteModifiedTables()
    {
        if (_opened is { Dataset: { IsModified: true } dataset })
            Print($"note: {string.Join(", ", dataset.Modified)} {(dataset.Modified.Count == 1 ? "is" : "are")} not as the manifest says. Run spelter data verify.");
    }

    /// <summary>Prints one line on standard error and returns the exit code for bad input.</summary>
    public int Fail(Problem problem)
    {
        Print(problem.ToString());
        return SpelterCommand.BadInput;
    }

    // A cell of a binary file may hold whatever moves a terminal's cursor.
    private void Print(string line) => Error.WriteLine("spelter: " + string.Concat(line.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? '\uFFFD' : c)));
}
