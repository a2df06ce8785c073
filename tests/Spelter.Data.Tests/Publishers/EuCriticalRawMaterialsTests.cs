using System.Text;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class EuCriticalRawMaterialsTests : IDisposable
{
    private const string Header = "Material,Stage,Country,Share,t\r\n";
    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_share_below_a_bound_is_an_interval_and_a_material_outside_the_list_is_rejected()
    {
        var result = Import("global.csv", Header + "Gallium,P,China,93.8%,1.2\r\nGallium,P,Türkiye,<0.1%,1.0\r\nGypsum,E,Spain,1%,0.8\r\n");
        (result.RowsRead, result.RowsMapped, result.Rejections.Single().Rows).ShouldBe((3, 2, 1));
        result.Tables[0].Rows[0].Take(9).ShouldBe(["SupplyShare", "gallium", "Refined", "", "CHN", "", "2016/2020", "93.8", "93.8"]);
        result.Tables[0].Rows[2].Skip(4).Take(8).ShouldBe(["TUR", "", "2016/2020", "0", "0.1", "percent", "", "Bounded"]);
    }

    [Fact]
    public void The_order_in_which_files_are_named_changes_nothing()
    {
        var global = _folder.Text("global.csv", Header + "Gallium,P,China,93.8%,1.2\r\n", TextEncoding1252);
        var sourcing = _folder.Text("sourcing.csv", Header + "Gallium,P,China,69%,1.2\r\n", TextEncoding1252);
        var importer = new EuCriticalRawMaterials();
        var rows = importer.Import([sourcing, global], InputFolder.Catalog, null).Tables[0].Rows.Select(r => string.Join(',', r));
        rows.ShouldBe(importer.Import([global, sourcing], InputFolder.Catalog, null).Tables[0].Rows.Select(r => string.Join(',', r)));
    }

    [Fact]
    public void A_printed_zero_hides_half_of_its_last_digit()
    {
        var rows = Import("global.csv", Header + "Borate,E,Iran,0.0%,1\r\nBorate,E,Chile,0%,1\r\n").Tables[0].Rows;
        (rows[0][7], rows[0][8], rows[2][8]).ShouldBe(("0", "0.05", "0.5"));
    }

    [Fact]
    public void Misspelt_countries_are_read_and_the_spelling_is_kept()
    {
        var row = Import("sourcing.csv", Header + "Niobium,P,Brasil,82%,1\r\n").Tables[0].Rows[0];
        (row[0], row[4]).ShouldBe(("SourcingShare", "BRA"));
        row[14].ShouldContain("Brasil");
    }

    [Fact]
    public void A_line_break_inside_quotes_is_part_of_the_page_and_the_euro_sign_is_Windows_1252()
    {
        var path = _folder.Text("use.csv", "Material,Application,Share,NACE sector,VA in million €\r\nCopper,Cars,>0%,\"C29 - Motor\r\nvehicles\",194448\r\n", TextEncoding1252);
        var row = new EuCriticalRawMaterials().Import([path], InputFolder.Catalog, null).Tables[0].Rows[0];
        row[14].ShouldStartWith("C29 - Motor vehicles; value added 194448");
        (row[7], row[8], row[11]).ShouldBe(("0", "100", "Bounded"));
    }

    [Fact]
    public void A_round_without_assessment_is_rejected()
    {
        var result = Import("rounds.csv", "Material,Year,SR,EI\r\nArsenic,2011,-,-\r\nHREEs,2023,5.1,4.2\r\n");
        (result.RowsMapped, result.Rejections.Single().Rows).ShouldBe((1, 1));
        result.Tables[0].Rows[1].Take(2).ShouldBe(["EconomicImportance", "heavy-rare-earths"]);
    }

    [Theory]
    [InlineData("global.csv", "Material,Stage,Country,Share\r\nGallium,P,China,9%\r\n")]
    [InlineData("global.csv", Header + "Gallium,P,China\r\n")]
    [InlineData("global.csv", Header + "Gallium,P,China,much,1\r\n")]
    [InlineData("global.csv", Header + "Gallium,Q,China,9%,1\r\n")]
    [InlineData("global.csv", Header + "\"Gallium,P,China,9%,1\r\n")]
    [InlineData("shares.csv", Header)]
    [InlineData("global.csv", "")]
    [InlineData("global.csv", "PK\u0003\u0004nothing of the kind")]
    public void A_file_that_is_not_the_table_is_refused_with_place_and_remedy(string name, string text)
    {
        var fault = Should.Throw<InputException>(() => Import(name, text));
        fault.Problem.Where.ShouldContain(name);
    }

    private static Encoding TextEncoding1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private Importing.ImportResult Import(string name, string text) =>
        new EuCriticalRawMaterials().Import([_folder.Text(name, text, Encoding.Latin1)], InputFolder.Catalog, null);
}
