using System.Text;
using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class CensusImportsTests : IDisposable
{
    private const string Header = "year,cty_code,hts10,general_imports_usd,consumption_imports_usd,dutiable_value_usd,calculated_duties_usd\n";

    private const string Rows =
        """
        2024,5700,8112921000,100,90,80,7
        2024,1220,8112921000,10,9,8,1
        2024,5700,0101210010,1000,900,0,0
        2024,1220,0101210010,500,500,0,0
        2025,5700,8112921000,3,3,3,2

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mapped_line_keeps_its_countries()
    {
        var table = Import(Header + Rows).Tables.Single(t => t.Path == "trade/us-imports-2024.csv");
        table.SourceId.ShouldBe("us-census-imports-2024");
        table.Rows.Select(r => string.Join(',', r)).ShouldBe(["2024,8112921000,CAN,10,9,8,1", "2024,8112921000,CHN,100,90,80,7"]);
    }

    [Fact]
    public void Every_other_line_is_one_total()
    {
        var table = Import(Header + Rows).Tables.Single(t => t.Path == "trade/us-imports-2024-unmapped.csv");
        table.Rows.Select(r => string.Join(',', r)).ShouldBe(["2024,0101210010,2,1500,1400,0,0"]);
    }

    [Fact]
    public void Mapped_plus_unmapped_is_the_total_of_each_measure()
    {
        var result = Import(Header + Rows);
        result.Totals.Select(t => t.ToString()).ShouldBe([
            new ReadTotal("us-census-imports-2024", "", ReadTotal.Rows, 4).ToString(), new ReadTotal("us-census-imports-2024", "", ReadTotal.GeneralImports, 1610).ToString(),
            new ReadTotal("us-census-imports-2025", "", ReadTotal.Rows, 1).ToString(), new ReadTotal("us-census-imports-2025", "", ReadTotal.GeneralImports, 3).ToString()]);
        result.Notes.Count.ShouldBe(8);
        result.Notes[0].ShouldBe("2024 general imports: 110 on mapped lines and 1,500 on the others, together 1,610 US dollars.");
        result.Tables.Where(t => t.Path.Contains("2024", StringComparison.Ordinal)).SelectMany(t => t.Rows).Sum(r => long.Parse(r[3])).ShouldBe(1610);
    }

    [Fact]
    public void An_unknown_origin_is_rejected_with_its_reason_and_its_value_stands_under_UNS()
    {
        var result = Import(Header + "2024,9999,8112921000,5,4,3,2\n2024,9998,8112921000,1,1,1,1\n2024,5700,8112921000,7,7,7,7\n");
        (result.RowsRead, result.RowsMapped).ShouldBe((3, 1));
        result.Rejections.Select(r => r.Reason).ShouldBe([
            "Schedule C code 9998 is not in the catalogue; its value stands under UNS (general imports 1 US dollars)",
            "Schedule C code 9999 is not in the catalogue; its value stands under UNS (general imports 5 US dollars)"]);
        result.Rejections[1].Example.ShouldBe("imports.csv(2): country 9999, line 8112921000");
        result.Tables[0].Rows.Select(r => string.Join(',', r)).ShouldContain("2024,8112921000,UNS,6,5,4,3");
    }

    [Fact]
    public void Gzip_and_plain_text_with_any_line_ends_give_the_same()
    {
        var plain = Texts(Import(Header + Rows));
        Texts(Import("\uFEFF" + (Header + Rows).Replace("\n", "\r\n", StringComparison.Ordinal).TrimEnd())).ShouldBe(plain);
        Texts(new CensusImports().Import([_folder.Write("i.csv.gz", TemporaryFolder.Gzip(Header + Rows))], SmallCatalog.With("8112921000"), null)).ShouldBe(plain);
    }

    [Theory]
    [InlineData("2024,5700,81129210AB,1,1,1,1", "imports.csv(2,3)", "\"81129210AB\" is not an HTS code of ten digits without points.")]
    [InlineData("2024,5700,81129210,1,1,1,1", "imports.csv(2,3)", "\"81129210\" is not an HTS code of ten digits without points.")]
    [InlineData("2024,5700,8112921000,-1,1,1,1", "imports.csv(2,4)", "\"-1\" is not a whole number of zero or more.")]
    [InlineData("2024,5700,8112921000,1,1,1,1e6", "imports.csv(2,7)", "\"1e6\" is not a whole number of zero or more.")]
    [InlineData("2024,5700,8112921000,1,,1,1", "imports.csv(2,5)", "\"\" is not a whole number of zero or more.")]
    [InlineData("2024,5700,8112921000,1,1,1,9999999999999999999", "imports.csv(2,7)", "\"9999999999999999999\" is not a whole number of zero or more.")]
    [InlineData("2024,CHN,8112921000,1,1,1,1", "imports.csv(2,2)", "\"CHN\" is not a Census Schedule C country code of four digits.")]
    [InlineData("0024,5700,8112921000,1,1,1,1", "imports.csv(2,1)", "\"0024\" is not a year of the Harmonized Tariff Schedule (from 1989).")]
    [InlineData("2024,5700,8112921000,1,1,1", "imports.csv(2)", "the row has 6 cells, the header 7.")]
    public void A_bad_cell_is_named_by_line_and_column(string row, string where, string what)
    {
        var problem = SmallCatalog.ProblemOf(() => Import(Header + row + "\n"));
        (problem.Where, problem.What).ShouldBe((where, what));
    }

    [Fact]
    public void A_row_that_stands_twice_would_count_twice() =>
        SmallCatalog.ProblemOf(() => Import(Header + "2024,5700,8112921000,1,1,1,1\n2024,5700,8112921000,1,1,1,1\n")).Where.ShouldBe("imports.csv(3)");

    [Fact]
    public void A_missing_column_is_named() =>
        SmallCatalog.ProblemOf(() => Import("year,cty_code,hts10\n")).What.ShouldBe("column \"general_imports_usd\" is missing.");

    [Fact]
    public void Text_in_UTF_16_is_recognised()
    {
        var file = _folder.Write("imports.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Header + Rows)]);
        SmallCatalog.ProblemOf(() => new CensusImports().Import([file], SmallCatalog.With(), null)).What.ShouldBe("the text is UTF-16, not UTF-8.");
    }

    // GZipStream itself takes a cut file for a short one; each cut here falls into another part of the format.
    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(1000)]
    public void A_truncated_gzip_file_is_refused(int missingBytes)
    {
        // Distinct rows, so that the compressed file is long enough to cut.
        var many = string.Concat(Enumerable.Range(0, 2000).Select(i => $"2024,5700,{8112000000 + i * 7919L},{i * i},{i},{i},0\n"));
        var whole = TemporaryFolder.Gzip(Header + many);
        var file = _folder.Write("imports.csv.gz", whole[..^missingBytes]);
        var problem = SmallCatalog.ProblemOf(() => new CensusImports().Import([file], SmallCatalog.With(), null));
        problem.Where.ShouldBe("imports.csv.gz");
        problem.What.ShouldStartWith("the gzip file is damaged or truncated.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(Header)]
    public void A_file_without_rows_is_refused(string text) => SmallCatalog.ProblemOf(() => Import(text)).Where.ShouldStartWith("imports.csv");

    private static List<string> Texts(ImportResult result) => [.. result.Tables.Select(t => CsvFile.Write(t.Columns, t.Rows))];

    private ImportResult Import(string text) =>
        new CensusImports().Import([_folder.Write("imports.csv", text)], SmallCatalog.With("8112921000"), null);
}
