namespace Spelter.Reports.Tests;

/// <summary>Imports in tonnes as the reports show them.</summary>
public sealed class QuantityTests
{
    [Fact]
    public void Methods_stand_side_by_side_with_rest_and_sum()
    {
        var text = Markdown();
        text.ShouldContain("| Form | Tonnes of | Confidence | Country | 2025, by USGS four-year import sources | 2025, value over price |");
        Row(text, "| Metal | Kn content | medium | China (covered nation) |").ShouldMatch(@"est\. 1,240 \(1,230–1,250\) .* est\. 900–1,700 ");
        Row(text, "| Metal | Kn content | medium | Other origins |").ShouldMatch(@"est\. 760 \(750–770\) .*— \|");
        // 1,240 + 760, 1,230 + 750 and 1,250 + 770.
        Row(text, "| Metal | Kn content | medium | Sum of origins |").ShouldContain("est. 2,000 (1,980–2,020)");
    }

    [Fact]
    public void The_printed_total_stands_in_row_1() => Markdown().ShouldMatch(@"\| Metal \| Kn content \| est\. 2,000 ");

    [Fact]
    public void A_mineral_without_quantities_says_so() => Markdown().ShouldContain("No method gives the quantity of imports by country: it is unknown.");

    [Fact]
    public void The_tidy_table_has_bounds_nominal_value_method_and_basis()
    {
        using var text = new StringWriter();
        CsvReport.Write(Fixture.Report, text);
        var rows = text.ToString().Split('\n');
        rows.ShouldContain(r => r.StartsWith("knownium,quantities,import-total,,Metal,WLD,2025,2000,2000,t (Kn content),estimated,survey-1", StringComparison.Ordinal));
        rows.ShouldContain(r => r.StartsWith("knownium,quantities,import-quantity:mcs-form-share,,Metal,CHN,2025,1230,1250,t (Kn content),estimated,survey-1", StringComparison.Ordinal));
        rows.ShouldContain(r => r.StartsWith("knownium,quantities,import-quantity:mcs-form-share:nominal,,Metal,CHN,2025,1240,1240,t (Kn content)", StringComparison.Ordinal));
    }

    private static string Row(string text, string start) => text.Split('\n').Single(l => l.StartsWith(start, StringComparison.Ordinal));

    private static string Markdown()
    {
        using var text = new StringWriter();
        MarkdownReport.Write(Fixture.Report, text, Fixture.Names);
        return text.ToString();
    }
}
