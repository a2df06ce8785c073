using System.CommandLine;
using System.CommandLine.Parsing;
using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>Says in Spelter's words what is wrong with a command line; the parser's own are about types and arities.</summary>
internal static class Usage
{
    public static Problem ProblemOf(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = FullName(parsed.CommandResult);
        var help = $"Run {name} --help for the usage.";
        if (command.Subcommands.Count > 0) return OfMissingCommand(command, name, parsed.UnmatchedTokens);
        return parsed.Errors[0].SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => new Problem(option.Option.Name, "a value is missing.", $"Write {option.Option.Name} {option.Option.HelpName}. {help}"),
            OptionResult { Tokens: [var token] } option => new Problem(option.Option.Name, $"\"{token.Value}\" is not {Meant(option.Option)}.", help),
            OptionResult option => new Problem(option.Option.Name, "it is given more than once.", "Give it once."),
            ArgumentResult argument => new Problem(argument.Argument.Name, "it is missing.", help),
            _ when parsed.UnmatchedTokens is [var token, ..] => Unexpected(command, token, help),
            _ => new Problem("", parsed.Errors[0].Message, help),
        };
    }

    private static Problem OfMissingCommand(Command command, string name, IReadOnlyList<string> rest)
    {
        var commands = command.Subcommands.Select(c => c.Name).ToList();
        var known = $"The commands are {string.Join(", ", commands)}.";
        if (rest.Count == 0) return new Problem("", $"no command is given after \"{name}\".", $"{known} Run {name} --help for what they do.");
        if (rest[0].StartsWith('-')) return new Problem("", $"unknown option \"{rest[0]}\".", $"Run {name} --help for the options.");
        return new Problem("", $"unknown command \"{rest[0]}\".", CatalogTables.Nearest(rest[0], commands) is { } near ? $"Did you mean \"{near}\"? {known}" : known);
    }

    private static Problem Unexpected(Command command, string token, string help) => token.StartsWith('-')
        ? new("", $"unknown option \"{token}\".", CatalogTables.Nearest(token, command.Options.Select(o => o.Name)) is { } near ? $"Did you mean \"{near}\"? {help}" : help)
        : new("", $"\"{token}\" is one word too many.", help);

    private static string Meant(Option option) => option.ValueType == typeof(ulong) ? "a whole number of zero or more" : "a value of this option";

    private static string FullName(CommandResult? result)
    {
        List<string> names = [];
        for (; result is not null; result = result.Parent as CommandResult) names.Insert(0, result.Command is RootCommand ? "spelter" : result.Command.Name);
        return string.Join(' ', names);
    }
}
