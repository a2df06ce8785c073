using System.Globalization;
using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Tests;

/// <summary>The EU's published supply risk of 2023 against its share tables, and the counts that the method page states.</summary>
public sealed class EuSupplyRiskCountsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "data");
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly CatalogTables Catalog = CatalogReader.Read(Folder);
    private static readonly EvidenceBase Evidence = new(Day, ObservationReader.Read(Folder, Day), [], GovernanceReader.Read(Folder, Day));
    private static readonly EuMethod Method = EuMethodReader.Read(Folder);
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "eu-supply-risk.md"));
    private static readonly List<EuSupplyRisk> Published = PublishedWith(Method);

    [Fact]
    public void Every_published_index_of_the_round_is_compared() =>
        Published.Count.ShouldBe(Catalog.Minerals.Sum(m => Evidence.About(m.Id, Measure.SupplyRisk).Count(o => o.Period.LastYear == 2023)));

    [Fact]
    public void The_page_states_how_many_lie_within()
    {
        var (compared, within) = (Published.Where(r => r.Agrees is not null).ToList(), Published.Count(r => r.Agrees == true));
        Page.ShouldContain($"{Published.Count} indices of 2023");
        Page.ShouldContain($"{compared.Count} of them have share tables");
        Page.ShouldContain($"{within} lie within the bounds");
    }

    [Fact]
    public void The_page_names_each_that_lies_outside()
    {
        var outside = Published.Where(r => r.Agrees == false).ToList();
        foreach (var risk in outside) Page.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"| {Name(risk)} | {risk.Printed} | {risk.Computed!.Value.High:0.00} | outside"));
        Page.Split('\n').Count(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Contains("outside", StringComparison.Ordinal)).ShouldBe(outside.Count);
    }

    [Theory]
    [InlineData(2016, 2020)]
    [InlineData(2016, 2016)]
    [InlineData(2017, 2017)]
    [InlineData(2018, 2018)]
    [InlineData(2019, 2019)]
    [InlineData(2020, 2020)]
    [InlineData(2021, 2021)]
    public void The_page_states_how_many_lie_within_by_year_of_the_governance_scores(int first, int last)
    {
        var within = PublishedWith(Method with { FirstYear = first, LastYear = last }).Count(r => r.Agrees == true);
        Page.ShouldContain($"| {(first == last ? $"{first}" : $"mean {first}–{last}")} | {within} |");
    }

    [Fact]
    public void No_year_of_the_governance_scores_reaches_more_than_the_one_taken() =>
        Enumerable.Range(2016, 6).Select(y => PublishedWith(Method with { FirstYear = y, LastYear = y }).Count(r => r.Agrees == true)).Max()
            .ShouldBe(Published.Count(r => r.Agrees == true));

    [Fact]
    public void A_single_supplier_leaves_its_scaled_governance()
    {
        // Heavy rare earths are refined in China alone (100 %, t = 1). Mean of its six indicators of 2020, by hand from the World
        // Bank's table: (−1.6587 − 0.4731 + 0.6442 − 0.2026 − 0.1023 − 0.0710) / 6 = −0.3106, scaled (2.5 + 0.3106) · 2 = 5.621.
        var dysprosium = new EuSupplyRisks(Catalog, Evidence, Method).Of(Catalog.Minerals.Single(m => m.Id.Value == "dysprosium"));
        var refined = dysprosium[0].Stages.Single(s => s.Stage == Stage.Refined).GlobalSupply!.Value;
        refined.High.ShouldBe(5.621, 0.001);
        refined.Low.ShouldBe(5.621, 0.01);
    }

    [Fact]
    public void The_highest_trade_parameter_is_that_of_the_tables() =>
        Catalog.Minerals.SelectMany(m => Evidence.About(m.Id, Measure.TradeParameter)).Max(o => o.Value.High).ShouldBe(Method.HighestTradeParameter);

    [Fact]
    public void Nothing_can_be_computed_exactly_since_no_table_holds_the_missing_terms() =>
        Published.Where(r => r.Computed is { IsExact: true }).ShouldBeEmpty();

    private static List<EuSupplyRisk> PublishedWith(EuMethod method)
    {
        var risks = new EuSupplyRisks(Catalog, Evidence, method);
        return [.. Catalog.Minerals.SelectMany(risks.Of).Where(r => r.Published is not null).DistinctBy(r => (r.Of, r.Material))];
    }

    private static string Name(EuSupplyRisk risk) => risk.Material.Length > 0 ? risk.Material : risk.Of.Value;
}
