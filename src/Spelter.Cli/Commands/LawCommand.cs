using System.CommandLine;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter law</c>: questions to the law.</summary>
internal static class LawCommand
{
    public static Command Build(CommandContext context) => new("law", "The law register: instruments and clauses, its own rules, deadlines, and what may come next.")
    {
        LawShowCommand.Build(context),
        LawValidateCommand.Build(context),
        LawClockCommand.Build(context),
    };
}
