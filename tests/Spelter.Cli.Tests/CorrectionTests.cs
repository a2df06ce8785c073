namespace Spelter.Cli.Tests;

public sealed class CorrectionTests
{
    [Fact]
    public void Corrections_are_listed_with_original_reason_and_places()
    {
        var nickel = CommandLine.Json("data", "corrections", "--json").GetProperty("result").GetProperty("corrections").EnumerateArray()
            .Single(c => c.GetProperty("locator").GetString() == "supply.Nickel.refining.countries.Rest of world.2024");
        nickel.GetProperty("printed").GetString().ShouldBe("631.4200000000001");
        // Printed total 3483.697 less Indonesia 1493.2, China 1091.077, Finland 62, Australia 80, Russia 126 and Canada 113.1.
        nickel.GetProperty("corrected").GetString().ShouldBe("518.32");
        nickel.GetProperty("places").GetArrayLength().ShouldBe(1);
        CommandLine.Run("data", "corrections").Output.ShouldContain("read as   518.32");
    }

    [Fact]
    public void The_number_that_rests_on_a_correction_says_so()
    {
        var refined = CommandLine.Json("assess", "nickel", "--json").GetProperty("result").GetProperty("minerals")[0].GetProperty("stages").EnumerateArray()
            .First(s => s.GetProperty("stage").GetString() == "Refined" && s.GetProperty("preferred").GetBoolean());
        refined.GetProperty("correction").GetString().ShouldStartWith("corrected: printed \"631.4200000000001\", read as 518.32.");
        // 1493.2 of the printed total of 3483.697 thousand tonnes.
        refined.GetProperty("top")[0].GetProperty("share").GetDouble().ShouldBe(0.4286, 0.0001);
        CommandLine.Run("reliance", "nickel").Output.ShouldContain("iea-cm-2025 (preferred) (corrected)");
    }

    [Theory]
    [InlineData("priors/vulnerability-weights.csv", "judgement", "opinion")]
    [InlineData("corrections.yaml", "Known errors", "Errors")]
    [InlineData("sources.csv", "U.S. Census Bureau", "Census Bureau")]
    public void Verify_names_a_file_that_was_changed_after_its_registration(string path, string before, string after)
    {
        var folder = CopyOfShipped();
        try
        {
            CommandLine.Run("data", "verify", "--data", folder).Exit.ShouldBe(0);
            var text = File.ReadAllText(Path.Combine(folder, path));
            text.ShouldContain(before, Case.Sensitive);
            File.WriteAllText(Path.Combine(folder, path), text.Replace(before, after, StringComparison.Ordinal));
            var (exit, _, error) = CommandLine.Run("data", "verify", "--data", folder);
            exit.ShouldBe(2);
            error.ShouldContain($"spelter: {path}: its SHA-256 is ");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_table_that_no_reader_takes_is_not_registered()
    {
        var folder = CopyOfShipped();
        try
        {
            var manifest = File.ReadAllText(Path.Combine(folder, "manifest.csv"));
            var path = Path.Combine(folder, "catalog", "tariff-lines.csv");
            File.WriteAllText(path, File.ReadAllText(path).Replace("2825800000", "28X5800000", StringComparison.Ordinal));
            var (exit, _, error) = CommandLine.Run("data", "register", "--data", folder, "catalog/tariff-lines.csv");
            exit.ShouldBe(2);
            error.ShouldContain("catalog/tariff-lines.csv");
            File.ReadAllText(Path.Combine(folder, "manifest.csv")).ShouldBe(manifest);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string CopyOfShipped()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "data");
        var folder = Directory.CreateTempSubdirectory("spelter-").FullName;
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }
}
