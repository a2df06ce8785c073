using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class CensusIndustriesTests : IDisposable
{
    private const string Header = "HS10,short_desc,naics\n";
    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_that_the_edition_lacks_has_the_industry_on_which_its_neighbours_agree()
    {
        // 2804100010 is there; 2804100020 only by eight digits; under 281410 the eight-digit lines agree; under 282510 they do not.
        var rows = Import("2804100010,a,325120\n2804100090,b,325120\n2814109910,c,325311\n2825101100,d,325180\n2825102200,e,325130\n",
            "2804100010", "2804100020", "2814101000", "2825103300").Tables.Single().Rows;
        rows.Select(r => string.Join(',', r)).ShouldBe(["2804100010,325120,10 digits", "2804100020,325120,8 digits", "2814101000,325311,6 digits"]);
    }

    [Fact]
    public void Mapped_and_left_out_rows_are_all_rows_and_lines_without_industry_are_named()
    {
        var result = Import("2804100010,a,325120\n0101210010,horses,112920\n", "2804100010", "9999990000");
        (result.RowsRead, result.RowsMapped, result.Rejections.Single().Rows).ShouldBe((2, 1, 1));
        result.Notes.ShouldBe(["2 mapped lines: 1 by 10 digits, 0 by 8 digits, 0 by 6 digits; without industry: 9999990000."]);
    }

    [Theory]
    [InlineData("280410001,a,325120\n", "concordance.csv(1)")]
    [InlineData("2804100010,a,325120\n28041000AA,a,325120\n", "concordance.csv(2)")]
    [InlineData("2804100010,a,\n", "concordance.csv(1)")]
    [InlineData("2804100010,a\n", "concordance.csv(1)")]
    public void A_damaged_row_is_named(string rows, string where) => SmallCatalog.ProblemOf(() => Import(rows, "2804100010")).Where.ShouldBe(where);

    [Fact]
    public void A_file_without_the_column_is_refused() =>
        SmallCatalog.ProblemOf(() => new CensusIndustries().Import([_folder.Text("c.csv", "HS10\n2804100010\n")], SmallCatalog.With("2804100010"), null)).What.ShouldBe("column \"naics\" is missing.");

    private ImportResult Import(string rows, params string[] lines) =>
        new CensusIndustries().Import([_folder.Text("concordance.csv", Header + rows)], SmallCatalog.With(lines), null);
}
