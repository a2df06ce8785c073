using Spelter.Data.Importing;
using Spelter.Data.Publishers;

namespace Spelter.Data.Tests.Publishers;

public sealed class UsgsTests : IDisposable
{
    private const string Effects =
        "mineral,rank_by_probability_weighted_gdp_effect,net_gdp_decrease_largest_scenario_musd,probability_weighted_net_gdp_decrease_musd,risk_category_or_origin\n";

    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_effect_that_is_not_known_is_not_zero()
    {
        var result = Import(new UsgsDisruptionStudy(), Effects + "Rhodium,2,64340,,\nMica,,2,,\nBauxite,,1,,\n");
        (result.RowsRead, result.RowsMapped, result.Rejections.Single().Example).ShouldBe((3, 2, "input.csv(2): Mica"));
        var weighted = result.Tables[0].Rows[1];
        (weighted[0], weighted[7], weighted[8], weighted[11]).ShouldBe(("GdpEffectProbabilityWeighted", "0", "", "NotAvailable"));
        result.Tables[0].Rows[2].Skip(1).Take(3).ShouldBe(["aluminum", "", "Bauxite"]);
    }

    [Fact]
    public void A_ranking_without_share_says_so()
    {
        var rows = Import(new UsgsEndUses(), "mineral,us_end_use,share_pct\nMagnesium (primary),other,7\nGermanium,ranked only: fiber optics,\n").Tables[0].Rows;
        (rows[0][1], rows[0][14]).ShouldBe(("magnesium", "primary magnesium"));
        (rows[1][3], rows[1][11]).ShouldBe(("", "NotAvailable"));
        rows[1][14].ShouldContain("fiber optics");
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        Should.Throw<InputException>(() => Import(new UsgsDisruptionStudy(), Effects + "Rhodium,2,many,,\n"));
        Should.Throw<InputException>(() => Import(new UsgsDisruptionStudy(), "mineral\nRhodium\n"));
        Should.Throw<InputException>(() => Import(new UsgsEndUses(), "mineral,us_end_use,share_pct\nGallium,circuits\n"));
    }

    private ImportResult Import(IImporter importer, string text) => importer.Import([_folder.Text("input.csv", text)], InputFolder.Catalog, null);
}
