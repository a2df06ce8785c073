namespace Spelter.Cli.Tests;

/// <summary>People read words: no identity of a factor, a risk, a measure, a method or a mineral stands in what is printed for them.</summary>
public sealed class WordsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("spelter-words-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("dysprosium antimony metallurgical-coal silicon cobalt")]
    [InlineData("gallium neodymium nickel tungsten platinum")]
    public void No_identity_of_a_table_is_printed_for_people(string minerals)
    {
        var report = Path.Combine(_folder, "report.md");
        var (exit, text, error) = CommandLine.Run(["assess", .. minerals.Split(' '), "--out", report]);
        exit.ShouldBe(0, error);
        var markdown = File.ReadAllText(report);
        foreach (var identity in Identities())
        {
            Holds(text.Split("\nSources:")[0], identity).ShouldBeFalse(identity);
            // The list of sources tells addresses and files, which may hold any word.
            Holds(markdown.Split("\n## Sources")[0], identity).ShouldBeFalse(identity);
        }
    }

    [Theory]
    [InlineData("codes")]
    [InlineData("codes metallurgical-coal")]
    [InlineData("codes --hts 2825.60.00.00")]
    [InlineData("codes --hts 2804.69.10.00")]
    [InlineData("reliance metallurgical-coal")]
    [InlineData("reliance rare-earths")]
    [InlineData("reliance dysprosium")]
    public void No_identity_of_a_table_is_printed_in_an_answer(string line)
    {
        var (exit, text, error) = CommandLine.Run(line.Split(' '));
        exit.ShouldBe(0, error);
        foreach (var identity in Identities()) Holds(text, identity).ShouldBeFalse(identity);
    }

    [Fact]
    public void An_exact_share_never_stands_beside_a_withheld_output_without_saying_of_what_it_is_one()
    {
        var (_, text, _) = CommandLine.Run("assess", "antimony");
        var row = string.Join(' ', text.Split("Antimony\n")[1].Split('\n').SkipWhile(l => !l.StartsWith("Mined", StringComparison.Ordinal)).Take(2).Select(l => l.Trim()));
        // USGS MCS 2026, 2025e: China 40,000 of 110,720 t, the United States withheld.
        row.ShouldContain("0 to 36.1 % (36.1 % of");
        text.ShouldContain("published output");
    }

    // As a word of its own, not as a part of a longer one or of an address.
    private static bool Holds(string text, string identity)
    {
        static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '/';
        for (var at = text.IndexOf(identity, StringComparison.Ordinal); at >= 0; at = text.IndexOf(identity, at + 1, StringComparison.Ordinal))
        {
            var end = at + identity.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end]))) return true;
        }

        return false;
    }

    // The first column that names a row, where it has a hyphen: a single word is a word.
    private static IEnumerable<string> Identities() => new[]
        {
            Column("priors/vulnerability-weights.csv", "factor"), Column("priors/risk-types.csv", "type"), Column("priors/mandate-thresholds.csv", "name"),
            Column("catalog/export-controls.csv", "measure"), Column("catalog/distortion-evidence.csv", "kind"), Column("catalog/minerals.csv", "id"),
            ["mcs-form-share", "census-value-share", "value-over-price"],
        }.SelectMany(ids => ids).Where(id => id.Contains('-')).Distinct(StringComparer.Ordinal)
        // Also the ordinary word for it.
        .Where(id => id is not ("by-product" or "low-value" or "platinum-group"));

    private static IEnumerable<string> Column(string table, string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", table));
        var place = Array.IndexOf(lines[0].Split(','), name);
        place.ShouldBeGreaterThanOrEqualTo(0, table);
        return lines.Skip(1).Select(l => l.Split(',')[place]);
    }
}
