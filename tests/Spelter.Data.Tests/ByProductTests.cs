using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

public sealed class ByProductTests
{
    private static readonly CatalogTables Catalog = CatalogReader.Read(Path.Combine(AppContext.BaseDirectory, "data"));

    [Fact]
    public void Each_mineral_of_the_list_in_force_has_one_row()
    {
        var listed = Catalog.Lists[^1].Members.Order();
        Catalog.ByProducts.Select(b => b.Mineral).Order().ShouldBe(listed);
    }

    // Vanadium comes with steel, uranium with copper and gold, zircon with titanium sands, lead with zinc: hosts that the chain
    // table names in its text only.
    [Fact]
    public void What_is_a_by_product_throughout_has_a_host_and_what_is_none_has_not()
    {
        foreach (var row in Catalog.ByProducts.Where(b => b.Extent is ByProductExtent.None or ByProductExtent.All))
            Catalog.Chain.Any(c => c.Mineral == row.Mineral && c.Hosts.Count > 0).ShouldBe(row.Extent == ByProductExtent.All, row.Mineral.Value);
    }

    [Fact]
    public void Words_of_the_sources_are_bounds() => Catalog.ByProducts
        .Where(b => b.Mineral.Value is "gallium" or "cobalt" or "antimony" or "lithium")
        .OrderBy(b => b.Mineral)
        .Select(b => b.Share)
        .ShouldBe([Interval.AnyShare, new Interval(0.5, 1), Interval.Exactly(1), Interval.Exactly(0)]);

    [Fact]
    public void Rows_from_texts_that_are_not_held_are_marked() =>
        Catalog.ByProducts.Where(b => b.Citation.Contains("not held", StringComparison.Ordinal)).ShouldAllBe(b => b.Unverified);
}
