using NodaTime;

namespace Spelter.Cli;

/// <summary>What every command is given: where to print, what day it is, and the line that was typed.</summary>
public sealed record CommandContext(TextWriter Output, TextWriter Error, LocalDate Today, string CommandLine)
{
    /// <summary>Prints one line on standard error and returns the exit code for bad input.</summary>
    public int Fail(Problem problem)
    {
        Error.WriteLine("spelter: " + problem.ToString().ReplaceLineEndings(" "));
        return SpelterCommand.BadInput;
    }
}
