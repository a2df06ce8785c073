using System.Globalization;
using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Tests.Publishers;

public sealed class ShippedTablesTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly IReadOnlyList<Observation> All = ObservationReader.Read(InputFolder.Shipped, Today);

    [Fact]
    public void China_refines_93_8_percent_of_gallium() =>
        One("eu-crm-2023", Measure.SupplyShare, "gallium", Stage.Refined, "CHN").Value.ShouldBe(Interval.Exactly(93.8));

    [Fact]
    public void Gallium_2023_has_supply_risk_3_9_and_importance_3_7()
    {
        var year = Period.Year(2023);
        All.Single(o => o.Measure == Measure.SupplyRisk && o.Mineral.Value == "gallium" && o.Period == year).Value.Low.ShouldBe(3.9);
        All.Single(o => o.Measure == Measure.EconomicImportance && o.Mineral.Value == "gallium" && o.Period == year).Value.Low.ShouldBe(3.7);
    }

    [Fact]
    public void Copper_in_May_2026_cost_13543_19_dollars_per_tonne() =>
        All.Single(o => o.Source.Id == "world-bank-pink-sheet-2026-06" && o.Mineral.Value == "copper" && o.Period == Period.OfMonth(2026, 5))
            .InBaseUnit.ShouldBe(Interval.Exactly(13543.19));

    [Fact]
    public void Indonesia_refines_42_86_percent_of_nickel_in_2024()
    {
        var indonesia = Nickel("IDN").InBaseUnit.Low;
        (indonesia / Nickel("WLD").InBaseUnit.Low).ShouldBe(0.4286, 0.0001);
    }

    [Fact]
    public void Rows_of_the_IEA_add_to_its_totals_once_the_country_within_the_rest_is_taken_out()
    {
        var tables = All.Where(o => o.Source.Id == "iea-cm-2025" && o.Measure == Measure.Production).GroupBy(o => (o.Mineral, o.Stage, o.Period)).ToList();
        tables.Count.ShouldBe(48);
        foreach (var table in tables)
        {
            var total = table.Single(o => o.Country == CountryCode.World).Value.Low;
            table.Where(o => o.Country != CountryCode.World).Sum(o => o.Value.Low).ShouldBe(total, total * 1e-6, $"{table.Key}");
        }
    }

    [Fact]
    public void Samarium_leads_with_4498_million_dollars() =>
        One("usgs-ofr-2025-1047", Measure.GdpEffectProbabilityWeighted, "samarium", null, "USA").InBaseUnit.ShouldBe(Interval.Exactly(4498e6));

    [Fact]
    public void Congo_Kinshasa_has_political_stability_of_minus_1_97775_in_2022() =>
        GovernanceReader.Read(InputFolder.Shipped, Today)
            .Single(s => s.Country.Value == "COD" && s.Indicator == "political-stability" && s.Year == 2022).Estimate.ShouldBe(-1.97775, 1e-5);

    [Fact]
    public void The_402_industries_put_out_34_468_137_million_dollars()
    {
        var outputs = CsvFile.Read(Table("economy/bea-detail-2017-industries.csv"), "output_musd").Where(c => c[0].Length > 0).ToList();
        outputs.Count.ShouldBe(402);
        outputs.Sum(c => long.Parse(c[0], CultureInfo.InvariantCulture)).ShouldBe(34_468_137);
    }

    [Fact]
    public void Industry_331420_uses_4117_million_dollars_of_imported_331410() =>
        CsvFile.Read(Table("economy/bea-detail-2017-use-imports.csv"), "commodity", "industry", "import_musd")
            .Single(c => c[0] == "331410" && c[1] == "331420")[2].ShouldBe("4117");

    [Theory]
    [InlineData("331410", "331420", 0.1307865)]
    [InlineData("2122A0", "331410", 0.0807479)]
    public void Requirements_as_printed(string commodity, string industry, double requirement) =>
        double.Parse(CsvFile.Read(Table("economy/bea-detail-2017-requirements-domestic.csv"), "commodity", "industry", "requirement")
            .Single(c => c[0] == commodity && c[1] == industry)[2], CultureInfo.InvariantCulture).ShouldBe(requirement);

    [Fact]
    public void A_release_of_tomorrow_is_not_seen_today()
    {
        ObservationReader.Read(InputFolder.Shipped, new LocalDate(2025, 5, 20)).ShouldNotContain(o => o.Source.Id == "iea-cm-2025");
        ObservationReader.Read(InputFolder.Shipped, new LocalDate(2025, 5, 21)).ShouldContain(o => o.Source.Id == "iea-cm-2025");
        GovernanceReader.Read(InputFolder.Shipped, new LocalDate(2023, 9, 28)).ShouldBeEmpty();
    }

    [Fact]
    public void Asking_for_one_mineral_gives_all_of_it_and_nothing_else()
    {
        var gallium = new MineralId("gallium");
        ObservationReader.Read(InputFolder.Shipped, Today, [gallium]).ShouldBe(All.Where(o => o.Mineral == gallium));
    }

    [Fact]
    public void Every_mineral_and_country_is_in_the_catalogue()
    {
        var minerals = InputFolder.Catalog.Minerals.Select(m => m.Id).ToHashSet();
        All.Where(o => !minerals.Contains(o.Mineral)).ShouldBeEmpty();
        All.Where(o => !o.Country.IsAggregate && InputFolder.Catalog.FindCountry(o.Country) is null).ShouldBeEmpty();
    }

    private static Observation Nickel(string country) =>
        All.Single(o => o.Source.Id == "iea-cm-2025" && o.Measure == Measure.Production && o.Mineral.Value == "nickel"
            && o.Stage == Stage.Refined && o.Country.Value == country && o.Period == Period.Year(2024));

    private static Observation One(string source, Measure measure, string mineral, Stage? stage, string country) =>
        All.Single(o => o.Source.Id == source && o.Measure == measure && o.Mineral.Value == mineral && o.Stage == stage && o.Country.Value == country);

    private static string Table(string path) => Path.Combine(InputFolder.Shipped, path);
}
