using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using static Spelter.Tests.MandateWorld;

namespace Spelter.Tests;

public sealed class SourceRiskTests
{
    private static readonly LocalDate Before = new(2024, 6, 1);
    private static readonly Membership Covered = new(China, "covered-nation", new LocalDate(2018, 8, 13), null, "10 U.S.C. 4872", 'A', false);

    [Fact]
    public void A_control_on_the_group_is_a_risk_for_its_member() =>
        Of(new() { Observations = Supply(30, 70), Controls = [Control(China, "things", "licence", Before)] }, China).Types.ShouldBe(["export-control"]);

    [Fact]
    public void A_measure_that_is_not_announced_on_the_day_does_not_appear() =>
        Of(new() { AsOf = Before.PlusDays(-1), Observations = Supply(30, 70), Controls = [Control(China, "thing", "licence", Before)] }, China).Risks.ShouldBeEmpty();

    [Fact]
    public void A_suspended_measure_counts_and_says_so()
    {
        var china = Of(new() { Observations = Supply(30, 70), Controls = [Control(China, "thing", "suspended-ban", Before, new LocalDate(2026, 12, 1))] }, China);
        (china.Risks.Single().Standing, china.IsSignificant).ShouldBe((RiskStanding.Suspended, true));
    }

    [Fact]
    public void A_measure_whose_end_is_not_on_record_does_not_count()
    {
        var china = Of(new() { Observations = Supply(30, 70), Controls = [Control(China, "thing", "ban", Before) with { EndUnknown = true }] }, China);
        (china.Risks.Single().Standing, china.Types.Any(), china.IsSignificant).ShouldBe((RiskStanding.EndUnknown, false, false));
    }

    [Fact]
    public void A_covered_nation_is_significant_from_a_tenth_of_supply_on()
    {
        Of(new() { Observations = Supply(10, 90), Memberships = [Covered] }, China).IsSignificant.ShouldBeTrue();
        Of(new() { Observations = Supply(9, 91), Memberships = [Covered] }, China).IsSignificant.ShouldBeFalse();
    }

    [Fact]
    public void Beside_withheld_output_of_the_United_States_a_source_is_judged_by_its_share_of_the_rest()
    {
        var withheld = Observe(Measure.Production, CountryCode.UnitedStates, 0, status: ObservationStatus.Withheld) with { Value = Interval.NonNegative };
        var china = Of(new() { Observations = [.. Supply(10, 90), withheld], Memberships = [Covered] }, China);
        china.Processed!.Share.ShouldBe(new Interval(0, 0.1));
        china.Processed.OfPublished.ShouldBe(Interval.Exactly(0.1));
        china.IsSignificant.ShouldBeTrue();
    }

    [Fact]
    public void One_type_that_is_not_decisive_is_not_enough_and_two_are()
    {
        CountryRisk conflict = new(Japan, "conflict", Before, "events", 'B', "");
        Of(new() { Observations = Supply(50, 50), Risks = [conflict] }, Japan).IsSignificant.ShouldBeFalse();
        Of(new() { Observations = Supply(20, 80), Risks = [conflict] }, Japan).IsSignificant.ShouldBeTrue(); // 80 % is a concentration too
    }

    [Fact]
    public void Grade_C_stays_marked_up_to_the_table_over_all()
    {
        var world = new MandateWorld { Observations = Supply(80, 20), Risks = [new(China, "conflict", Before, "events", 'C', "")] };
        world.Report([Thing]).Overall.SignificantCountries.Single().Unverified.ShouldBeTrue();
    }

    [Theory]
    [InlineData(-1.5, true)]
    [InlineData(-0.5, false)]
    public void Governance_is_a_risk_below_the_threshold_by_the_mean_of_the_indicators(double mean, bool risk)
    {
        GovernanceScore[] scores = [Score("rule-of-law", mean - 0.4), Score("regulatory-quality", mean + 0.4)];
        Of(new() { Observations = Supply(50, 50), Governance = scores }, Japan).Types.Contains("governance").ShouldBe(risk);
    }

    [Fact]
    public void A_country_without_a_score_may_have_any_and_it_does_not_count()
    {
        var china = Of(new() { Observations = Supply(50, 50), Governance = [Score("rule-of-law", 1)] }, China);
        (china.Risks.Single().Standing, china.Types.Any()).ShouldBe((RiskStanding.Possible, false));
    }

    [Fact]
    public void A_concentration_within_bounds_may_hold_and_does_not_count()
    {
        // China makes between 60 and 80 of between 100 and 120 tonnes: a share from 60 % to 67 %.
        var wide = Observe(Measure.Production, China, 60) with { Value = new Interval(60, 80) };
        var china = Of(new() { Observations = [wide, Observe(Measure.Production, Japan, 40)] }, China);
        (china.Risks.Single().Type, china.Risks.Single().Standing).ShouldBe(("concentration", RiskStanding.Possible));
    }

    [Fact]
    public void The_United_States_and_remainders_are_no_source_countries()
    {
        var world = new MandateWorld { Observations = [.. Supply(50, 50), Observe(Measure.Production, CountryCode.UnitedStates, 30), Observe(Measure.Production, CountryCode.OtherCountries, 30)] };
        world.Reviewed.Mandate.SourceCountries.Select(c => c.Country).ShouldBe([China, Japan], ignoreOrder: true);
    }

    private static GovernanceScore Score(string indicator, double estimate) => new(Japan, indicator, 2022, estimate, 0.1, Survey);

    private static Observation[] Supply(double china, double japan) => [Observe(Measure.Production, China, china), Observe(Measure.Production, Japan, japan)];

    private static SourceCountry Of(MandateWorld world, CountryCode country) => world.Reviewed.Mandate.SourceCountries.Single(c => c.Country == country);
}
