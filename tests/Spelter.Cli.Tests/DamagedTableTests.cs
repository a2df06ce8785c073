using System.Text;

namespace Spelter.Cli.Tests;

/// <summary>A damaged table of the data folder is bad input: one line that names it, never a stack trace.</summary>
public sealed class DamagedTableTests : IDisposable
{
    private static readonly string[] Damages = ["empty", "binary", "cut short", "open quote"];
    private readonly DataCopy _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Each_table_is_named_by_the_check_and_refused_by_the_assessment()
    {
        var refused = 0;
        foreach (var table in Tables())
        {
            var file = Path.Combine(_data.Path, table);
            var whole = File.ReadAllBytes(file);
            var isRead = true;
            foreach (var damage in Damages)
            {
                File.WriteAllBytes(file, Damaged(whole, damage));
                var (exit, _, error) = CommandLine.Run("data", "verify", "--data", _data.Path);
                exit.ShouldBe(SpelterCommand.BadInput, table);
                OneLine(error, table).ShouldContain(table);
                if (isRead) isRead = IsRefused(table, "assess gallium --json");
            }

            if (isRead) refused++;
            // Whether it is refused depends on the table: a row that stands twice may say no more than one.
            File.WriteAllBytes(file, Damaged(whole, "duplicate row"));
            IsRefused(table, isRead ? "assess gallium --json" : "codes --json");
            File.WriteAllBytes(file, whole);
        }

        // The assessment reads more than half of the tables.
        refused.ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData("assess gallium")]
    [InlineData("minerals --json")]
    [InlineData("data status")]
    [InlineData("data verify")]
    public void Without_its_manifest_a_folder_answers_nothing(string line)
    {
        File.Delete(Path.Combine(_data.Path, "manifest.csv"));
        var (exit, output, error) = CommandLine.Run([.. line.Split(' '), "--data", _data.Path]);
        (exit, output).ShouldBe((SpelterCommand.BadInput, ""));
        OneLine(error, line).ShouldStartWith("spelter: manifest.csv: there is no such file.");
    }

    [Fact]
    public void A_prior_of_ones_own_is_used_and_said()
    {
        var file = Path.Combine(_data.Path, "priors", "assessment-settings.csv");
        var shipped = CommandLine.Json("assess", "gallium", "--json").GetProperty("receipt");
        File.WriteAllText(file, File.ReadAllText(file) + "of-ones-own,1,,,\n");
        var (exit, output, error) = CommandLine.Run("assess", "gallium", "--json", "--data", _data.Path);
        exit.ShouldBe(0, error);
        error.ShouldBe($"spelter: note: priors/assessment-settings.csv is not as the manifest says. Run spelter data verify.{Environment.NewLine}");
        var receipt = System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("receipt");
        receipt.GetProperty("modifiedTables").EnumerateArray().Select(t => t.GetString()).ShouldBe(["priors/assessment-settings.csv"]);
        receipt.GetProperty("datasetSha256").GetString().ShouldNotBe(shipped.GetProperty("datasetSha256").GetString());
        CommandLine.Run("data", "register", "priors/assessment-settings.csv", "--data", _data.Path).Error.ShouldBeEmpty();
        CommandLine.Run("assess", "gallium", "--data", _data.Path).Error.ShouldBeEmpty();
    }

    // False for a table that the command does not read; its receipt says so all the same.
    private bool IsRefused(string table, string line)
    {
        var (exit, output, error) = CommandLine.Run([.. line.Split(' '), "--data", _data.Path]);
        OneLine(error, table).ShouldContain(table);
        if (exit == SpelterCommand.BadInput)
        {
            output.ShouldBeEmpty(table);
            return true;
        }

        exit.ShouldBe(SpelterCommand.Success, table);
        output.ShouldContain("\"dataset\": \"modified\"", customMessage: table);
        return false;
    }

    private static IEnumerable<string> Tables() => Directory.EnumerateFiles(DataCopy.Shipped, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(DataCopy.Shipped, f).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);

    private static byte[] Damaged(byte[] whole, string damage)
    {
        var middle = Array.IndexOf(whole, (byte)'\n', whole.Length / 2) + 1;
        return damage switch
        {
            "empty" => [],
            "binary" => [0x89, 0x50, 0x4E, 0x47, 0x00, 0xFF, 0x1B, 0x0A, 0xC3],
            "cut short" => [.. whole[..middle], .. Encoding.UTF8.GetBytes("x\n"), .. whole[middle..]],
            "duplicate row" => [.. whole[..middle], .. whole[(Array.LastIndexOf(whole, (byte)'\n', middle - 2) + 1)..]],
            "open quote" => [.. whole[..middle], (byte)'"', .. whole[middle..]],
            _ => throw new ArgumentOutOfRangeException(nameof(damage)),
        };
    }

    private static string OneLine(string error, string table)
    {
        error.TrimEnd().Split('\n').Length.ShouldBe(1, $"{table}: {error}");
        error.ShouldNotContain("   at ");
        error.ShouldNotContain("Nothing was imported");
        return error;
    }
}
