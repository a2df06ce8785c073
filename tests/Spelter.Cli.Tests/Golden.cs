using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Spelter.Cli.Tests;

/// <summary>Compares text with the file of its name in <c>Golden</c>. A run with <c>SPELTER_UPDATE_GOLDEN=1</c> writes the files
/// instead; read their diff before you commit it.</summary>
internal static class Golden
{
    private const string Update = "SPELTER_UPDATE_GOLDEN";

    public static void ShouldHold(string name, string actual, [CallerFilePath] string test = "")
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(test)!, nameof(Golden), name), actual);
            return;
        }

        var file = Path.Combine(AppContext.BaseDirectory, nameof(Golden), name);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        (expected == actual).ShouldBeTrue($"Golden/{name} (-) is not what the tool says (+). If the change is meant, run this test with {Update}=1.\n{Diff(expected, actual)}");
    }

    private static string Diff(string expected, string actual) => string.Join('\n', InlineDiffBuilder.Diff(expected, actual).Lines
        .Where(l => l.Type != ChangeType.Unchanged).Select(l => (l.Type == ChangeType.Inserted ? "+ " : "- ") + l.Text));
}
