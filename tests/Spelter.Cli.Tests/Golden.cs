using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Spelter.Cli.Tests;

/// <summary>Compares text with the file of its name in <c>Golden</c>. A run with <c>SPELTER_UPDATE_GOLDEN=1</c> writes the files
/// instead; read their diff before you commit it.</summary>
internal static class Golden
{
    private const string Update = "SPELTER_UPDATE_GOLDEN";

    /// <param name="name">File.</param>
    /// <param name="actual">What the tool says.</param>
    /// <param name="wraps">True for text that is broken into lines as wide as the terminal: its words count, not its blanks.</param>
    /// <param name="test">File of the test, beside which the folder lies.</param>
    public static void ShouldHold(string name, string actual, bool wraps = false, [CallerFilePath] string test = "")
    {
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(test)!, nameof(Golden), name), actual);
            return;
        }

        var file = Path.Combine(AppContext.BaseDirectory, nameof(Golden), name);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        (wraps ? Words(expected).SequenceEqual(Words(actual)) : expected == actual).ShouldBeTrue($"Golden/{name} (-) is not what the tool says (+). If the change is meant, run this test with {Update}=1.\n{Diff(expected, actual)}");
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Diff(string expected, string actual) => string.Join('\n', InlineDiffBuilder.Diff(expected, actual).Lines
        .Where(l => l.Type != ChangeType.Unchanged).Select(l => (l.Type == ChangeType.Inserted ? "+ " : "- ") + l.Text));
}
