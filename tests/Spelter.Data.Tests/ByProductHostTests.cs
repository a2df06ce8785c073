using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

public sealed class ByProductHostTests : IDisposable
{
    private const string Table = "catalog/by-product-hosts.csv";
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly CatalogTables Catalog = CatalogReader.Read(Shipped);
    private readonly TemporaryFolder _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Each_link_joins_a_stage_that_the_networks_have()
    {
        var stages = NetworkReader.Stages(Shipped).ToLookup(r => r.Mineral, r => r.Stage);
        foreach (var row in Catalog.ByProductHosts.Rows)
        {
            Catalog.FindMineral(row.Mineral.Value).ShouldNotBeNull(row.Mineral.Value);
            stages[row.Mineral].First().ShouldBe(row.Stage, row.Mineral.Value);
            stages[row.Host].ShouldContain(row.HostStage, $"{row.Mineral} with {row.Host}");
            if (row.Country is { } country) Catalog.FindCountry(country).ShouldNotBeNull(country.Value);
            row.Statement.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void What_the_catalogue_calls_no_by_product_has_no_host() =>
        Catalog.ByProductHosts.Rows.Select(r => r.Mineral).Distinct().ShouldAllBe(m => Catalog.ByProducts.First(b => b.Mineral == m).Extent != ByProductExtent.None);

    // Vanadium comes with steel; scandium from residues of several minerals, without a share by any.
    [Fact]
    public void All_that_comes_wholly_with_others_and_has_a_network_has_a_host()
    {
        var built = NetworkReader.Stages(Shipped).Select(r => r.Mineral).ToHashSet();
        Catalog.ByProducts.Where(b => b.Extent == ByProductExtent.All && built.Contains(b.Mineral) && !Catalog.ByProductHosts.Of(b.Mineral).Any()).Select(b => b.Mineral.Value).ShouldBe(["scandium"]);
    }

    [Theory]
    [InlineData("copper,Mined,*,cobalt,Mined,0.1,0.2,0,0,C,test\n", "comes with itself.")]
    [InlineData("gallium,Refined,*,copper,Refined,0.9,1,0,0,C,test\n", "the shares of gallium in all countries add to more than one.")]
    public void A_circle_and_a_share_too_many_are_refused(string row, string what)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Shipped, "catalog"))) _store.Write($"catalog/{Path.GetFileName(file)}", File.ReadAllText(file));
        _store.Write(Table, File.ReadAllText(Path.Combine(Shipped, Table)) + row);
        var problem = Should.Throw<InputException>(() => CatalogReader.Read(_store.Path)).Problem;
        problem.Where.ShouldBe(Table);
        problem.What.ShouldEndWith(what);
    }
}
