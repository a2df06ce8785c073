using Spelter.Evidence;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Tests;

/// <summary>A locator is told in two parts: what many figures have in common, once, and the rest at each.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("SILICON | World Production | China | 2025", "SILICON | World Production | China", "2025")]
    [InlineData("global-supply-shares-by-stage.csv(129)", "global-supply-shares-by-stage.csv", "(129)")]
    [InlineData("Shares!B7", "Shares!", "B7")]
    [InlineData("2818.30.00.00, general imports", "", "2818.30.00.00, general imports")]
    [InlineData("imports for consumption, 5 dollars; usgs-mcs-2026: SILICON | Imports | 2025", "usgs-mcs-2026: SILICON | Imports | 2025", "imports for consumption, 5 dollars")]
    [InlineData("TIN | Salient | Imports | 2025; TIN | Sources | Peru | 2021", "TIN | Salient | Imports | 2025; TIN | Sources", "Peru | 2021")]
    public void The_common_part_stands_once_and_the_rest_at_each(string locator, string shared, string own)
    {
        var place = Place.Of(new Citation(Fixture.Survey, locator, "summed"))!;
        (place.Shared, place.Own, place.Making).ShouldBe((shared, own, "summed"));
    }

    [Theory]
    [InlineData("SILICON | World Production | China | 2025", "SILICON | World Production | China", "2025; first of 11 rows")]
    [InlineData("global-supply-shares-by-stage.csv(129)", "global-supply-shares-by-stage.csv", "(129); first of 11 rows")]
    public void The_number_of_rows_stands_at_the_figure_and_heads_nothing(string locator, string shared, string own)
    {
        var place = Place.Of(new Citation(Fixture.Survey, locator, "") { Rows = 11 })!;
        (place.Shared, place.Own, place.ToString()).ShouldBe((shared, own, $"{locator}; first of 11 rows"));
    }

    [Fact]
    public void Without_locator_and_method_there_is_no_place() => Place.Of(new Citation(Fixture.Survey, "", "")).ShouldBeNull();
}
