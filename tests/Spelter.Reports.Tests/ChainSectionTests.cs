namespace Spelter.Reports.Tests;

public sealed class ChainSectionTests
{
    private static readonly string Markdown = Written(w => MarkdownReport.Write(Fixture.Report, w, Fixture.Names));
    private static readonly List<string[]> Rows = [.. Written(w => CsvReport.Write(Fixture.Report, w)).Split('\n').Select(l => l.TrimEnd('\r').Split(','))];

    [Fact]
    public void The_loss_of_the_largest_supplier_and_what_the_rest_must_do_are_shown() =>
        // Refined: 90 of 100 from China; the other 10 must grow ninefold.
        Line("Refined | —, 2025 | China |").ShouldContain("| est. 90 % ");

    [Fact]
    public void A_share_that_rests_on_an_unverified_partner_keeps_its_mark() => Markdown.ShouldContain("⚠ est. 90 %");

    [Fact]
    public void The_gap_is_shown_in_tonnes_and_in_words()
    {
        Line("| Knownium | 2025 | Kn content |").ShouldContain("| 210 ");
        Markdown.ShouldContain("the gap is in processing");
        Line("| Knownium | — | Kn content |").ShouldContain("| 47 "); // years: 47,000 t at 1,000 t a year
    }

    [Fact]
    public void A_monthly_price_has_a_row_per_year() =>
        // Three months of 2026: indices 60, 61, 62 give 104, 105, 106.
        Line("| 2026 | 3 |").ShouldContain("| 105 ");

    [Fact]
    public void An_index_outside_its_bounds_says_why() => Line("| Knownium | 4.9 ").ShouldContain("outside: it is reached only if global supply was taken alone");

    [Theory]
    [InlineData("supply-lost", "CHN", "90", "90")]
    [InlineData("feed-not-processed", "USA", "210", "210")]
    [InlineData("years-of-reserves", "USA", "47", "47")]
    public void Every_answer_is_a_tidy_row(string item, string country, string low, string high) =>
        Rows.ShouldContain(r => r.Length > 8 && r[2] == item && r[5] == country && Rounded(r[7]) == low && Rounded(r[8]) == high);

    private static string Rounded(string cell) => double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out var value) ? Math.Round(value, 6).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    private static string Line(string holding) => Markdown.Split('\n').First(l => l.Contains(holding, StringComparison.Ordinal));

    private static string Written(Action<StringWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }
}
