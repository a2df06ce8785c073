using System.CommandLine;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter law</c>: questions to the law.</summary>
internal static class LawCommand
{
    public static Command Build(CommandContext context) => new("law", "What the law says: deadlines, duties to publish, and what may come next.")
    {
        LawClockCommand.Build(context),
    };
}
