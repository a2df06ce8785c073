using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests;

/// <summary>What the catalogue must hold, whoever edits it.</summary>
public sealed class CatalogContentTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly CatalogTables Catalog = CatalogReader.Read(Folder);

    private static readonly LocalDate Today = new(2026, 11, 24);

    private static readonly HashSet<MineralId> Known = [.. Catalog.Minerals.Select(m => m.Id)];

    [Fact]
    public void Each_of_the_sixty_has_at_least_two_stages()
    {
        var stages = Catalog.Chain.ToLookup(s => s.Mineral, s => s.Stage);
        Catalog.Lists.Single(l => l.Id == "2025").Members.Where(m => stages[m].Distinct().Count() < 2).ShouldBeEmpty();
    }

    [Fact]
    public void A_form_stands_once_per_mineral_and_stage() =>
        Catalog.Chain.GroupBy(s => (s.Mineral, s.Stage, s.Form)).Where(g => g.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void Every_step_names_its_basis() => Catalog.Chain.Where(s => !s.FactorBasis.StartsWith("basis ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Content_lies_above_zero_and_at_most_at_one() =>
        Catalog.Chain.Where(s => s.ContentFactor is { } f && !(f.Low > 0 && f.Low <= f.High && f.High <= 1)).ShouldBeEmpty();

    [Theory]
    [InlineData("antimony", "antimony trioxide", 0.835)]
    [InlineData("germanium", "germanium dioxide", 0.694)]
    [InlineData("cobalt", "cobalt tetroxide", 0.734)]
    [InlineData("lithium", "lithium carbonate", 0.188)]
    [InlineData("lithium", "lithium hydroxide monohydrate", 0.165)]
    [InlineData("vanadium", "vanadium pentoxide", 0.560)]
    [InlineData("tungsten", "tungsten trioxide", 0.793)]
    [InlineData("niobium", "niobium oxide", 0.699)]
    [InlineData("tantalum", "tantalum pentoxide", 0.819)]
    [InlineData("titanium", "titanium dioxide pigment", 0.599)]
    [InlineData("yttrium", "yttrium oxide", 0.787)]
    public void A_named_compound_has_its_stoichiometric_content(string mineral, string form, double factor)
    {
        var content = Catalog.Chain.Single(s => s.Mineral == new MineralId(mineral) && s.Form == form).ContentFactor!.Value;
        content.Low.ShouldBe(factor, 0.001);
        content.High.ShouldBe(content.Low);
    }

    [Fact]
    public void Hosts_are_known_minerals_other_than_the_mineral_itself() =>
        Catalog.Chain.Where(s => s.Hosts.Any(h => !Known.Contains(h) || h == s.Mineral)).ShouldBeEmpty();

    [Theory]
    [InlineData("gallium", "aluminum")]
    [InlineData("germanium", "zinc")]
    [InlineData("indium", "zinc")]
    [InlineData("tellurium", "copper")]
    [InlineData("rhenium", "copper")]
    [InlineData("hafnium", "zirconium")]
    [InlineData("cobalt", "nickel")]
    [InlineData("iridium", "platinum")]
    [InlineData("dysprosium", "rare-earths")]
    public void A_by_product_names_its_host(string mineral, string host) =>
        Catalog.Chain.Where(s => s.Mineral == new MineralId(mineral)).SelectMany(s => s.Hosts).ShouldContain(new MineralId(host));

    [Theory]
    [InlineData("fta", 20)]
    [InlineData("critical-minerals-agreement", 1)]
    [InlineData("covered-nation", 4)]
    [InlineData("eu", 27)]
    [InlineData("g7", 7)]
    [InlineData("ministerial", 0)]
    public void A_group_has_its_known_number_of_countries(string group, int countries) =>
        InForce(group).Distinct().Count().ShouldBe(countries);

    [Fact]
    public void A_country_belongs_to_a_group_once_at_a_time() =>
        Catalog.Memberships.Where(m => m.HoldsOn(Today) && m.Group != "minerals-framework").GroupBy(m => (m.Country, m.Group))
            .Where(g => g.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void The_truce_with_China_is_no_minerals_framework() =>
        InForce("minerals-framework").ShouldNotContain(new CountryCode("CHN"));

    [Fact]
    public void Countries_and_minerals_of_every_table_are_known()
    {
        Catalog.Memberships.Select(m => m.Country).Concat(Catalog.ExportControls.Select(c => c.Country)).Concat(Catalog.CountryRisks.Select(r => r.Country))
            .Where(c => Catalog.FindCountry(c) is null).ShouldBeEmpty();
        Catalog.ExportControls.Where(c => !Known.Contains(c.Mineral)).ShouldBeEmpty();
        CsvFile.Read(Path.Combine(Folder, "catalog", "industries-end-uses.csv"), "mineral", "source")
            .Where(c => !Known.Contains(new MineralId(c[0])) || c[1].Length == 0).ShouldBeEmpty();
    }

    [Fact]
    public void The_ban_on_gallium_rests_today_and_its_licence_does_not()
    {
        var today = Catalog.ExportControls.Where(c => c.Mineral == new MineralId("gallium") && c.HoldsOn(Today)).ToList();
        today.Where(c => !c.IsSuspended).Select(c => c.Measure).ShouldBe(["licence", "ban-military-users"]);
        today.Single(c => c.IsSuspended).Measure.ShouldBe("suspended-ban");
    }

    [Fact]
    public void A_control_ends_after_it_starts() => Catalog.ExportControls.Where(c => c.Until <= c.From).ShouldBeEmpty();

    [Fact]
    public void Grade_C_is_always_marked_unverified()
    {
        Catalog.ExportControls.Where(c => c.Grade == 'C' && !c.Unverified).ShouldBeEmpty();
        Catalog.Memberships.Where(m => m.Grade == 'C' && !m.Unverified).ShouldBeEmpty();
    }

    [Fact]
    public void Risk_types_are_those_of_the_order() =>
        Catalog.CountryRisks.Select(r => r.RiskType).Except(["export-control", "coercion-record", "conflict", "governance", "transit"]).ShouldBeEmpty();

    private static IEnumerable<CountryCode> InForce(string group) =>
        Catalog.Memberships.Where(m => m.Group == group && m.HoldsOn(Today)).Select(m => m.Country);
}
