using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class IeaSupplyTests : IDisposable
{
    private const string Whole = """
        {"source":"IEA","totalDemand":{"Graphite":{"totalDemand":{"2024":4.5,"STEPS":{"2030":8}},"cleanShare":{"2024":0.3}}},
         "supply":{"Graphite":{"mining":{"countries":{"China":{"2024":1.5,"2030":1.2},"Rest of world":{"2024":0.5,"2030":0.8},"Notes: no country":{"2024":null}},
         "total":{"2024":2,"2030":2},"top3Share":{"2024":0.9}}}},"byTechnology":{"Wind":{"2024":1}}}
        """;

    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_value_is_mapped_or_rejected_and_a_projection_is_an_estimate()
    {
        var result = new IeaSupply().Import([_folder.Text("iea.json", Whole)], InputFolder.Catalog, null);
        (result.RowsRead, result.RowsMapped).ShouldBe((13, 8));
        result.Rejections.Sum(r => r.Rows).ShouldBe(5);
        var rows = result.Tables[0].Rows;
        rows[0].Take(7).ShouldBe(["Production", "graphite", "Mined", "natural flake", "CHN", "", "2024"]);
        rows[0][11].ShouldBe("Reported");
        (rows[1][6], rows[1][11], rows[1][14]).ShouldBe(("2030", "Estimated", "projection, base case"));
        rows[2][4].ShouldBe("OTH");
        rows.Single(r => r[0] == "Demand" && r[3] == "STEPS")[7].ShouldBe("8");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,2]")]
    [InlineData("{\"source\":\"IEA\",\"supply\":{\"Copper\":{\"mining\":{}}},\"totalDemand\":{}}")]
    [InlineData("{\"source\":\"IEA\",\"supply\":{\"Unobtainium\":{}},\"totalDemand\":{}}")]
    [InlineData("{\"source\":\"IEA\",\"supply\":[],\"totalDemand\":{}}")]
    public void Another_shape_is_refused(string json) =>
        Should.Throw<InputException>(() => new IeaSupply().Import([_folder.Text("iea.json", json)], InputFolder.Catalog, null));

    [Fact]
    public void Any_cut_is_refused()
    {
        var path = _folder.Text("iea.json", Whole);
        for (var keep = 0; keep < Whole.Length - 2; keep += 7)
            Should.Throw<InputException>(() => new IeaSupply().Import([_folder.CutOff(path, keep)], InputFolder.Catalog, null));
    }
}
