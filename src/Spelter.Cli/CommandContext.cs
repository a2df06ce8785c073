using NodaTime;
using NodaTime.Text;
using Spelter.Data;

namespace Spelter.Cli;

/// <summary>What every command is given: where to print, what day it is, and the words that were typed.</summary>
public sealed record CommandContext(TextWriter Output, TextWriter Error, LocalDate Today, IReadOnlyList<string> Arguments)
{
    private const string EndOfOptions = "--";
    private Workspace? _opened;

    /// <summary>Options of the day that the answer depends on and that were not typed.</summary>
    internal IReadOnlyList<string> DaysLeftOut { get; set; } = [];

    /// <summary>The command that gives the same answer on a later day, quoted for a POSIX shell: with the day that it was given for, even
    /// where that was left out.</summary>
    /// <param name="asOf">Day of the answer.</param>
    internal string CommandOf(LocalDate asOf)
    {
        var options = Arguments.TakeWhile(word => word != EndOfOptions).ToList();
        IEnumerable<string> words = ["spelter", .. options, .. DaysLeftOut.SelectMany(o => new[] { o, LocalDatePattern.Iso.Format(asOf) }), .. Arguments.Skip(options.Count)];
        return string.Join(' ', words.Select(Quoted));
    }

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

    private static string Quoted(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "-_./:=,+@%".Contains(c, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    // A cell of a binary file may hold whatever moves a terminal's cursor.
    private void Print(string line) => Error.WriteLine("spelter: " + string.Concat(line.ReplaceLineEndings(" ").Select(c => char.IsControl(c) ? '\uFFFD' : c)));
}
