using System.CommandLine;
using Spelter.Data;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter completion SHELL</c>: a script that a shell runs once to complete commands, options and mineral names.</summary>
internal static class CompletionCommand
{
    // The tool itself knows what can follow: the directive [suggest:POSITION] with the line typed so far lists it.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bash"] = """
            _spelter() {
                local IFS=$'\n'
                COMPREPLY=($(spelter "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
            }
            complete -F _spelter spelter
            """,
        ["zsh"] = """
            _spelter() {
                local -a words
                words=("${(@f)$(spelter "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -- $words
            }
            compdef _spelter spelter
            """,
        ["fish"] = """
            complete -f -c spelter -a '(spelter "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName spelter -ScriptBlock {
                param($word, $line, $position)
                spelter "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Build(CommandContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = $"One of {string.Join(", ", Scripts.Keys)}.", HelpName = "SHELL" };
        shell.CompletionSources.Add([.. Scripts.Keys]);
        var command = new Command("completion", "Prints the script that teaches a shell to complete spelter's commands.") { shell };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(shell)!;
            context.Output.WriteLine(Scripts.TryGetValue(name, out var script)
                ? script
                : throw InputException.At("SHELL", $"no script for \"{name}\".", $"The shells are {string.Join(", ", Scripts.Keys)}."));
            return SpelterCommand.Success;
        });
        return command;
    }
}
