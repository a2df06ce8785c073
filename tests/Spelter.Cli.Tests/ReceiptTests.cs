using System.Diagnostics;
using System.Text.Json;

namespace Spelter.Cli.Tests;

/// <summary>The command in a receipt gives the answer again, on any later day.</summary>
public sealed class ReceiptTests
{
    [Theory]
    [InlineData("assess", "gallium")]
    [InlineData("assess", "Metallurgical coal", "--seed", "11")]
    [InlineData("assess", "cobalt", "--as-of", "2025-12-31")]
    [InlineData("reliance", "cobalt", "--as-of=2026-10-01")]
    [InlineData("reliance", "tungsten")]
    [InlineData("codes", "gallium")]
    [InlineData("codes", "--hts", "8112.92", "--as-of", "2026-09-01")]
    [InlineData("minerals")]
    [InlineData("countries")]
    [InlineData("data", "sources")]
    public void The_command_names_its_day_and_gives_the_same_bytes(params string[] question)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "No POSIX shell on this machine.");
        var answer = Answer([.. question, "--json"]);
        var words = Words(Command(answer));
        words[0].ShouldBe("spelter");
        words.Count(w => w.StartsWith("--as-of", StringComparison.Ordinal)).ShouldBe(1);
        words.ShouldContain(w => w.EndsWith(JsonDocument.Parse(answer).RootElement.GetProperty("asOf").GetString()!, StringComparison.Ordinal));
        Answer(words[1..]).ShouldBe(answer);
    }

    [Fact]
    public void A_command_that_knows_no_day_is_left_as_typed() => Words(Command(Answer("data", "status", "--json"))).ShouldBe(["spelter", "data", "status", "--json"]);

    [Fact]
    public void The_day_stands_before_the_end_of_the_options() => Command(Answer("minerals", "--json", "--")).ShouldEndWith(" --");

    [Fact]
    public void The_weights_are_named_by_the_hash_that_the_manifest_gives_them()
    {
        var inputs = JsonDocument.Parse(Answer("assess", "gallium", "--json")).RootElement.GetProperty("inputs");
        var path = inputs.GetProperty("weights").GetString()!;
        var row = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "manifest.csv")).Single(l => l.StartsWith(path + ",", StringComparison.Ordinal));
        row.ShouldContain($",{inputs.GetProperty("weightsSha256").GetString()},");
    }

    private static string Answer(params string[] arguments)
    {
        var (exit, output, error) = CommandLine.Run(arguments);
        exit.ShouldBe(0, error);
        return output;
    }

    private static string Command(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("receipt").GetProperty("command").GetString()!;

    /// <summary>As a shell takes the line apart.</summary>
    private static string[] Words(string line)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"printf '%s\\n' {line}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return shell.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
