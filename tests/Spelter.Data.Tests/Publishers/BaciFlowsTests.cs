using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class BaciFlowsTests : IDisposable
{
    private const string Thousands = "year,exporter,importer,hs6,material,value_kusd,quantity_t\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Thousand_dollars_become_dollars_and_an_empty_quantity_stays_empty() =>
        Rows(Import(Thousands + "2024,CHN,USA,811010,antimony,0.832,1.5\n2024,BOL,USA,811010,antimony,12,\n"))
            .ShouldBe(["2024,811010,BOL,USA,12000,", "2024,811010,CHN,USA,832,1.5"]);

    [Fact]
    public void Dollars_stay_dollars_where_the_file_has_no_tonnes() =>
        Rows(Import("year,exporter,importer,hs6,value_usd\n2022,AGO,COD,250490,7.0\n")).ShouldBe(["2022,250490,AGO,COD,7,"]);

    [Fact]
    public void S19_is_Taiwan() =>
        Rows(Import(Thousands + "2024,S19,USA,811010,antimony,1,1\n")).ShouldBe(["2024,811010,TWN,USA,1000,1"]);

    [Fact]
    public void An_unknown_country_is_rejected_with_its_value_in_the_account()
    {
        var result = Import(Thousands + "2024,QQQ,USA,811010,antimony,1,1\n2024,CHN,USA,811010,antimony,2,1\n");
        (result.RowsRead, result.RowsMapped).ShouldBe((2, 1));
        result.Rejections.Single().ShouldBe(new Rejection(
            "exporter \"QQQ\" is no country of the catalogue", 1, "flows.csv(2): QQQ to USA, 811010, 1000 US dollars"));
        result.Notes.ShouldBe(["2024: 2,000.000 US dollars kept, 1,000.000 rejected."]);
        result.Totals.ShouldBe([new ReadTotal("cepii-baci-202601", "2024", ReadTotal.Rows, 2)]);
    }

    [Theory]
    [InlineData("2024,CHN,USA,8110A0,antimony,1,1", "flows.csv(2,4)")]
    [InlineData("2024,CHN,USA,811010,antimony,-1,1", "flows.csv(2,6)")]
    [InlineData("2024,CHN,USA,811010,antimony,1,many", "flows.csv(2,7)")]
    [InlineData("24,CHN,USA,811010,antimony,1,1", "flows.csv(2,1)")]
    public void A_bad_cell_is_named_by_line_and_column(string row, string where) =>
        SmallCatalog.ProblemOf(() => Import(Thousands + row + "\n")).Where.ShouldBe(where);

    [Fact]
    public void A_file_without_values_is_refused() =>
        SmallCatalog.ProblemOf(() => Import("year,exporter,importer,hs6,quantity_t\n2024,CHN,USA,811010,1\n")).What.ShouldBe("column \"value_usd\" is missing.");

    private static IEnumerable<string> Rows(ImportResult result) => result.Tables.Single().Rows.Select(r => string.Join(',', r));

    private ImportResult Import(string text) => new BaciFlows().Import([_folder.Write("flows.csv", text)], SmallCatalog.With(), null);
}
