using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class BeaInputOutputTests : IDisposable
{
    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_left_out_of_the_use_of_imports_is_told()
    {
        var result = new BeaInputOutput().Import(Detail(), InputFolder.Catalog, null);
        result.Notes.ShouldContain(c => c.Contains("kept 4,117 and left out 5, together 4,122", StringComparison.Ordinal));
        var use = result.Tables.Single(t => t.Path == "economy/bea-detail-2017-use-imports.csv");
        use.Rows.Single().ShouldBe(["331410", "331420", "4117"]);
        (result.RowsMapped + result.Rejections.Sum(r => r.Rows)).ShouldBe(result.RowsRead);
    }

    [Fact]
    public void Industries_and_commodities_need_not_be_the_same_codes()
    {
        var rows = new BeaInputOutput().Import(Detail(), InputFolder.Catalog, null).Tables.Single(t => t.Path == "economy/bea-detail-2017-industries.csv").Rows;
        rows[0].ShouldBe(["331314", "", "", "7", "", "", ""]);
        rows[1].ShouldBe(["331410", "Nonferrous metal", "331", "9", "1", "2", "3"]);
    }

    [Fact]
    public void The_detail_tables_are_read_together_and_the_matrix_says_by_its_name_what_it_is()
    {
        var files = Detail();
        Should.Throw<InputException>(() => new BeaInputOutput().Import(files[..8], InputFolder.Catalog, null)).Problem.What.ShouldContain("use of imports");
        var other = _folder.Text("matrix.csv", "bea_code,331410\n331410,1\n");
        Should.Throw<InputException>(() => new BeaInputOutput().Import([other], InputFolder.Catalog, null)).Problem.What.ShouldBe("the name does not tell which of the matrices this is.");
        Should.Throw<InputException>(() => new BeaInputOutput().Import([_folder.CutOff(files[8], 30)], InputFolder.Catalog, null));
    }

    [Fact]
    public void The_use_of_domestic_output_is_kept_whole_and_of_the_requirements_the_rows_of_mapped_commodities()
    {
        var result = new BeaInputOutput().Import(Detail(), InputFolder.Catalog, null);
        result.Tables.Single(t => t.Path == "economy/bea-detail-2017-use-domestic.csv").Rows.Select(r => string.Join(',', r)).ShouldBe(["1111A0,331410,5", "331410,331420,12"]);
        result.Tables.Single(t => t.Path == "economy/bea-detail-2017-inputs.csv").Rows.Select(r => string.Join(',', r)).ShouldBe(["331410,5,5", "331420,12,4117"]);
        result.Tables.Single(t => t.Path == "economy/bea-detail-2017-requirements-domestic.csv").Rows.ShouldHaveSingleItem().ShouldBe(["331410", "331410", "0.75"]);
        result.Rejections.Select(r => (r.Reason, r.Rows)).ShouldContain(("less than a ten-thousandth of the product", 1));
        (result.RowsMapped + result.Rejections.Sum(r => r.Rows)).ShouldBe(result.RowsRead);
    }

    [Fact]
    public void Requirements_of_the_summary_are_kept_for_the_commodities_that_carry_minerals()
    {
        object?[][] rows =
        [
            ["Total Requirements, Commodity-by-Commodity - Summary", "", "", ""],
            ["2024, (in producers' prices)", "", "", ""],
            ["", "Commodities/Commodities", "111CA", "331"],
            ["", "Commodity Description", "Farms", "Primary metals"],
            ["111CA", "Farms", 1.3, 0.1],
            ["212", "Mining", 0.02, 0.3], ["325", "Chemicals", 0.2, 0.1], ["327", "Mineral products", 0.01, 0.02], ["331", "Primary metals", 0.05, 1.4],
            ["", "Total commodity output", 2.2, 1.4],
        ];
        var result = new BeaInputOutput().Import([_folder.Workbook("requirements.xlsx", ("Table", rows))], InputFolder.Catalog, null);
        (result.RowsRead, result.RowsMapped).ShouldBe((12, 8));
        result.Tables.ShouldHaveSingleItem().Rows[^1].ShouldBe(["331", "331", "1.4"]);
        Should.Throw<InputException>(() => new BeaInputOutput().Import([_folder.Workbook("cut.xlsx", ("Table", rows[..7]))], InputFolder.Catalog, null));
    }

    [Fact]
    public void A_summary_table_is_kept_without_its_zeros()
    {
        var path = _folder.Workbook("imports.xlsx", ("Table", [
            ["Import Matrix, Before Redefinitions - Summary", "", "", "", ""],
            ["2024, (Millions of dollars)", "", "", "", ""],
            ["", "Commodity / Industry", "111CA", "331", "T001"],
            ["", "Name", "Farms", "Primary metals", "Total Intermediate"],
            ["331", "Primary metals", "---", 9968, 9968],
            ["GFE", "Enterprises", 0, "---", 0]]));
        var result = new BeaInputOutput().Import([path], InputFolder.Catalog, null);
        (result.RowsRead, result.RowsMapped).ShouldBe((6, 2));
        result.Tables[0].Rows[0].ShouldBe(["331", "331", "9968"]);
    }

    private string[] Detail() =>
    [
        _folder.Text("commodities.csv", "Commodity Code,Description\n331410,Nonferrous metal\n"),
        _folder.Text("totals.csv", "bea_code,import_total,domestic_total\n331410,1,2\n"),
        _folder.Text("output.csv", "bea_code,output\n331410,9\n331314,7\n"),
        _folder.Text("pce.csv", "bea_code,pce\n331410,3\n"),
        _folder.Text("summary.csv", "summary_code,detail_code,detail_description\n331,331410,Nonferrous metal\n"),
        _folder.Text("naics.csv", "naics,bea_detail_code\n33141,331410\n"),
        _folder.Gzip("use-of-domestic-output.csv.gz", "bea_code,331410,331420\n1111A0,5,0\n331410,0,12\n"),
        _folder.Gzip("total-requirements-domestic.csv.gz", "bea_code,331410,331420\n331410,0.75,0.00009\n332310,1,1\n"),
        _folder.Gzip("use-of-imports.csv.gz", "bea_code,331410,331420\n1111A0,5,0\n331410,0,4117.0\n"),
    ];
}
