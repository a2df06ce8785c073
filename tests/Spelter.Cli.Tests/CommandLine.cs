using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>Runs the tool in this process, as a user would type it.</summary>
internal static class CommandLine
{
    public static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = SpelterCommand.Run(arguments, output, error);
        return (exit, output.ToString(), error.ToString());
    }

    public static JsonElement Json(params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);
        exit.ShouldBe(0, error);
        return JsonDocument.Parse(output).RootElement.Clone();
    }
}
