using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Tests;

public sealed class OriginShiftTests
{
    private const string Metal = "8112921000";
    private const string Scrap = "8112920700";
    private static readonly CountryCode Canada = new("CAN");
    private static readonly CountryCode Chile = new("CHL");

    [Fact]
    public void Scrap_and_metal_of_one_code_are_not_mixed_and_the_label_names_the_line()
    {
        // Metal moves from Canada to Chile; scrap comes from Chile alone in both years.
        var imports = new[]
        {
            MandateWorld.Import(Metal, Canada, 100, 2024), MandateWorld.Import(Metal, Chile, 100),
            MandateWorld.Import(Scrap, Chile, 900, 2024), MandateWorld.Import(Scrap, Chile, 900),
        }.ToLookup(i => i.Code);
        var shifts = UsImports.Shifts([MandateWorld.Line(Metal, "knownium", 1, 1), MandateWorld.Line(Scrap, "knownium", 1, 1, Stage.Scrap)], imports, 0.1);
        shifts.Select(s => (s.Stage, s.Label, s.Origin, s.FromShare, s.ToShare, s.ToValueUsd))
            .ShouldBe([(Stage.Refined, "8112.92.10.00", Canada, 1d, 0d, 100d), (Stage.Refined, "8112.92.10.00", Chile, 0d, 1d, 100d)]);
        shifts.ShouldAllBe(s => s.Citation.Locator == "8112.92.10.00, general imports");
    }

    [Theory]
    [InlineData(1, 1, "8112.92.07.00")]
    [InlineData(0, 1, "8112.92.07.00 (line of several minerals or goods)")]
    [InlineData(0.4, 0.4, "8112.92.07.00 (line of several minerals or goods)")]
    public void A_move_on_a_line_that_is_not_wholly_the_minerals_says_so(double low, double high, string label)
    {
        var imports = new[] { MandateWorld.Import(Scrap, Canada, 100, 2024), MandateWorld.Import(Scrap, Chile, 100) }.ToLookup(i => i.Code);
        var shifts = UsImports.Shifts([MandateWorld.Line(Scrap, "knownium", low, high, Stage.Scrap)], imports, 0.1);
        shifts.Count.ShouldBe(2);
        shifts.ShouldAllBe(s => s.LabelInWords == label);
    }
}
