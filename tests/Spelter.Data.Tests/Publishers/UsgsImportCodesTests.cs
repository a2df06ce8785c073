using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsImportCodesTests : IDisposable
{
    private const string Header = "usgs_commodity_unit,us_import_code,kind,all_units_on_code\n";
    private readonly InputFolder _folder = new();

    public UsgsImportCodesTests() => _folder.Text("catalog/usgs-import-codes-uncovered.csv", "code,reason\n9999000000,not a line of the schedule\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_code_is_compared_with_the_tariff_map()
    {
        // The small map has one line, of gallium.
        var result = Import("Gallium,811292,complete unit mapping,\n\"Gallium, refined\",9999000000,shared code (needs allocation),\"Gallium, refined;Tin\"\nUnobtainium,811292,complete unit mapping,\n");
        (result.RowsRead, result.RowsMapped).ShouldBe((3, 2));
        result.Rejections.ShouldHaveSingleItem().Example.ShouldBe("codes.csv(3): Unobtainium");
        result.Tables[0].Rows.Select(r => string.Join('|', r)).ShouldBe(
        [
            "Gallium|811292|complete unit mapping||gallium|yes|mapped to the mineral",
            "Gallium, refined|9999000000|shared code (needs allocation)|Gallium, refined;Tin|gallium|no|not a line of the schedule",
        ]);
    }

    [Theory]
    [InlineData("Tin,811292,complete unit mapping,\n", "no line under 811292 is mapped to tin, and no reason is given.")]
    [InlineData("Gallium,81A,complete unit mapping,\n", "\"81A\" is not an import code.")]
    [InlineData("Gallium,811292,k,\nGallium,811292,k,\n", "Gallium and 811292 stand there a second time.")]
    public void What_does_not_fit_is_named(string rows, string what) => Should.Throw<InputException>(() => Import(rows)).Problem.What.ShouldBe(what);

    [Fact]
    public void The_shipped_table_has_the_199_rows_of_the_appendix() =>
        CsvFile.Read(Path.Combine(InputFolder.Shipped, "catalog", "usgs-import-codes.csv"), "covered").Count().ShouldBe(199);

    private ImportResult Import(string rows) =>
        new UsgsImportCodes(_folder.Path_).Import([_folder.Text("codes.csv", Header + rows)], SmallCatalog.With("8112921000"), null);
}
