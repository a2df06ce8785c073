using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Data.Tests.Publishers;

namespace Spelter.Data.Tests;

/// <summary>The shipped tables behind the rows of the mandate, whoever edits them.</summary>
public sealed class MandateTablesTests : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 24);
    private static readonly MandateTables Tables = MandateReader.Read(InputFolder.Shipped, Today);
    private readonly InputFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_mapped_line_has_an_industry_and_only_scrap_and_the_like_has_no_commodity()
    {
        var rows = CsvFile.Read(Path.Combine(InputFolder.Shipped, "catalog", "tariff-lines-naics.csv"), "hts10", "naics").ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);
        rows.Keys.ShouldBe(InputFolder.Catalog.TariffLines.Select(l => l.Code.Digits).Distinct(), ignoreOrder: true);
        // 910000 is waste and scrap in the Census Bureau's import industries: no industry makes it.
        rows.Where(r => Tables.Economy!.CommodityOf(new HtsCode(r.Key)) is null).Select(r => r.Value).Distinct().ShouldBe(["910000"]);
    }

    [Fact]
    public void Copper_rolling_used_4117_million_dollars_of_imported_331410() =>
        Tables.Economy!.UsersOf("331410").First().ShouldBe(new Evidence.ImportUse("331410", "331420", 4_117e6));

    [Fact]
    public void The_accounts_are_not_known_before_their_release() => MandateReader.Read(InputFolder.Shipped, new LocalDate(2023, 9, 27)).Economy.ShouldBeNull();

    [Fact]
    public void Every_risk_type_of_the_catalogue_has_a_rule_with_its_judgement()
    {
        var types = Tables.Rules.Types.Select(t => t.Id).ToList();
        InputFolder.Catalog.CountryRisks.Select(r => r.RiskType).Except(types).ShouldBeEmpty();
        types.ShouldContain("concentration");
        Tables.Rules.Types.ShouldAllBe(t => t.Statement.Length > 0 && t.Source.Length > 0);
        Tables.Rules.Thresholds.ShouldAllBe(t => t.Statement.Length > 0 && t.Source.Contains("judgement"));
    }

    [Fact]
    public void Evidence_of_distortion_is_graded_dated_and_of_known_minerals()
    {
        var known = InputFolder.Catalog.Minerals.Select(m => m.Id).ToHashSet();
        Tables.Events.Select(e => e.Id).ShouldBeUnique();
        Tables.Events.ShouldAllBe(e => e.Minerals.All(known.Contains) && e.What.Length > 0 && e.Basis.Length > 0 && e.Date <= Today);
        Tables.Events.Where(e => e.Grade == 'C' && !e.Unverified).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_bans_of_2014_are_of_unknown_end() =>
        InputFolder.Catalog.ExportControls.Where(c => c.EndUnknown).Select(c => (c.Country.Value, c.Mineral.Value, c.StandingOn(Today)))
            .ShouldBe([("IDN", "nickel", ControlStanding.EndUnknown), ("IDN", "aluminum", ControlStanding.EndUnknown)]);

    [Theory]
    [InlineData("significant-share,share,much,share,,\n", "priors/mandate-thresholds.csv(2)")]
    [InlineData("significant-share,share,0.1,share,,\n", "priors/mandate-thresholds.csv")]
    public void A_damaged_or_missing_threshold_is_named(string row, string where)
    {
        _folder.Text("sources.csv", "id,publisher,title,published,published_basis,licence,attribution,address,kind\n");
        _folder.Text("priors/mandate-thresholds.csv", "name,label,value,unit,statement,source\n" + row);
        Should.Throw<InputException>(() => MandateReader.Read(_folder.Path_, Today)).Problem.Where.ShouldBe(where);
    }
}
