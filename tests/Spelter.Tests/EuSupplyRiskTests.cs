using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Tests;

public sealed class EuSupplyRiskTests
{
    private static readonly CountryCode France = new("FRA");
    private static readonly Source Study = Given.Release("eu-crm-2023", new(2023, 3, 16));
    private static readonly Source Scores = Given.Release("wgi", new(2023, 9, 29));
    private static readonly Mineral Mineral = new(Given.Mineral, "Knownium", "Kn", [], [], false);

    [Fact]
    public void The_index_of_global_supply_is_the_sum_of_squares_times_governance_times_t()
    {
        // Scaled governance: China (2.5 − 0) / 5 · 10 = 5, Chile (2.5 − 1.5) / 5 · 10 = 2.
        // 0.6² · 5 · 1.1 + 0.4² · 2 · 1 = 1.98 + 0.32 = 2.30; shares are printed to a tenth of a percent.
        var stage = Risk(Share(Measure.SupplyShare, Given.China, "60.0%", 1.1), Share(Measure.SupplyShare, Given.Chile, "40.0%", 1)).Stages.Single();
        stage.GlobalSupply!.Value.Low.ShouldBe((0.5995 * 0.5995 * 5.5) + (0.3995 * 0.3995 * 2), 1e-9);
        stage.GlobalSupply.Value.High.ShouldBe((0.6005 * 0.6005 * 5.5) + (0.4005 * 0.4005 * 2), 1e-9);
        stage.GlobalSupply.Value.Contains(2.30).ShouldBeTrue();
    }

    [Fact]
    public void The_bracket_holds_every_import_reliance_that_the_sourcing_allows()
    {
        var stage = Risk(
            Share(Measure.SupplyShare, Given.China, "100%", 1),
            Share(Measure.SourcingShare, France, "60%", 0.8, "sourcing(1)"), Share(Measure.SourcingShare, Given.Chile, "40%", 1, "sourcing(2)")).Stages.Single();
        stage.ImportReliance.Low.ShouldBe(0);
        stage.ImportReliance.High.ShouldBe(0.405, 1e-12); // France sources 60 %, printed to the percent
        // At no import reliance the sourcing alone: 0.6² · 1 · 0.8 + 0.4² · 2 · 1 = 0.608; at 0.405: 5 · 0.2025 + 0.608 · 0.7975.
        stage.Bracket.Contains(0.608).ShouldBeTrue();
        stage.Bracket.Contains((5 * 0.2025) + (0.608 * 0.7975)).ShouldBeTrue();
        stage.Bracket.High.ShouldBeLessThan(5);
    }

    [Fact]
    public void What_the_table_leaves_out_widens_the_index_only_upwards()
    {
        var stage = Risk(Share(Measure.SupplyShare, Given.China, "90.0%", 1)).Stages.Single();
        stage.GlobalSupply!.Value.Low.ShouldBe(0.8995 * 0.8995 * 5, 1e-9);
        stage.GlobalSupply.Value.High.ShouldBe((0.9005 * 0.9005 * 5) + (0.1 * 0.1 * 10 * 1.5), 1e-9);
    }

    [Theory]
    [InlineData("5.0", true)]
    [InlineData("5.1", false)]
    [InlineData("0.3", true)]
    public void An_index_is_within_when_recycling_and_substitution_can_bring_the_bracket_to_it(string printed, bool within) =>
        // China alone: 5 at most, and half a unit of the last share; 5.1 begins at 5.05.
        Risk(Share(Measure.SupplyShare, Given.China, "100%", 1), Index(printed)).Agrees.ShouldBe(within);

    [Fact]
    public void An_index_outside_that_global_supply_alone_reaches_says_so()
    {
        var risk = Risk(Share(Measure.SupplyShare, Given.China, "100%", 1), Share(Measure.SourcingShare, Given.Chile, "100%", 1, "sourcing(1)"), Index("4.9"));
        risk.Agrees.ShouldBe(false);
        risk.WhyOutside.ShouldContain("global supply was taken alone");
    }

    [Fact]
    public void What_recycling_and_substitution_must_leave_follows_from_the_index()
    {
        var factor = Risk(Share(Measure.SupplyShare, Given.China, "100%", 1), Index("2.5")).ImpliedFactor!.Value;
        factor.Contains(0.5).ShouldBeTrue();
        factor.Width.ShouldBeLessThan(0.05);
    }

    [Fact]
    public void Without_a_table_nothing_is_compared()
    {
        var risk = Risk(Index("2.5"));
        risk.Computed.ShouldBeNull();
        risk.Agrees.ShouldBeNull();
    }

    [Fact]
    public void Without_governance_known_on_the_day_there_is_no_answer() =>
        new EuSupplyRisks(Catalog, new EvidenceBase(new(2023, 4, 1), Share(Measure.SupplyShare, Given.China, "100%", 1), [], GovernanceScores), Method).Of(Mineral).ShouldBeEmpty();

    private static GovernanceScore[] GovernanceScores => [new(Given.China, "rule-of-law", 2020, 0, 0, Scores), new(Given.Chile, "rule-of-law", 2020, 1.5, 0, Scores), new(France, "rule-of-law", 2020, 2, 0, Scores), new(Given.China, "rule-of-law", 2022, -2, 0, Scores)];

    private static EuMethod Method { get; } = new(2023, 2020, 2020, 2.5, -2.5, 10, 1.5, Array.Empty<int>().ToLookup(_ => (Given.Mineral, ""), _ => ""));

    private static CatalogTables Catalog { get; } = new([Mineral], [], [], [], [new Membership(France, "eu", null, null, "", 'A', false)], [], [], []);

    private static EuSupplyRisk Risk(params Observation[][] rows) =>
        new EuSupplyRisks(Catalog, new EvidenceBase(new LocalDate(2026, 1, 1), rows.SelectMany(r => r), [], GovernanceScores), Method).Of(Mineral).Single();

    private static Observation[] Index(string printed) =>
        [Given.Observe(Measure.SupplyRisk, double.Parse(printed, System.Globalization.CultureInfo.InvariantCulture), "index", "2023", raw: printed, source: Study)];

    private static Observation[] Share(Measure measure, CountryCode country, string printed, double t, string locator = "global(1)") =>
    [
        Given.Observe(measure, double.Parse(printed.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture), "percent", "2016/2020", Stage.Refined, raw: printed, country: country, locator: locator, source: Study),
        Given.Observe(Measure.TradeParameter, t, "index", "2016/2020", Stage.Refined, raw: $"{t}", country: country, locator: locator, source: Study),
    ];
}
