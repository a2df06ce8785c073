using Spelter.Catalog;
using Spelter.Evidence;
using static Spelter.Tests.MandateWorld;

namespace Spelter.Tests;

public sealed class PotentialTests
{
    [Fact]
    public void A_year_to_come_is_a_projection_and_the_newest_before_it_is_now()
    {
        var potential = new MandateWorld { Observations = [Us(Measure.Production, 3, 2024), Us(Measure.Production, 2, 2023), Us(Measure.Production, 9, 2030)] }.Reviewed.Mandate.Potential;
        potential.Projections.Select(p => p.Period.LastYear).ShouldBe([2030]);
        potential.Now.Select(p => p.Period.LastYear).ShouldBe([2024]);
    }

    [Fact]
    public void A_projection_of_the_group_speaks_for_the_member_and_says_so() =>
        new MandateWorld { Observations = [Us(Measure.Production, 9, 2030) with { Mineral = new("things") }] }.Reviewed.Mandate.Potential.Projections.Single().Mineral.Value.ShouldBe("things");

    [Fact]
    public void Output_over_capacity_is_of_one_release_and_year()
    {
        var use = new MandateWorld { Observations = [Us(Measure.Capacity, 80, 2024), Us(Measure.Production, 60, 2024), Us(Measure.Production, 80, 2023)] }.Reviewed.Mandate.Potential.Capacity.Single();
        use.Utilisation!.Value.Middle.ShouldBe(0.75, 1e-12);
    }

    [Fact]
    public void Withheld_output_gives_no_utilisation()
    {
        var withheld = Us(Measure.Production, 0, 2024) with { Value = Interval.NonNegative, Status = ObservationStatus.Withheld };
        new MandateWorld { Observations = [Us(Measure.Capacity, 80, 2024), withheld] }.Reviewed.Mandate.Potential.Capacity.Single().Utilisation.ShouldBeNull();
    }

    [Fact]
    public void A_change_of_employment_is_from_the_first_to_the_last_year()
    {
        var indicator = new MandateWorld { Observations = [Us(Measure.Employment, 200, 2021), Us(Measure.Employment, 500, 2022), Us(Measure.Employment, 150, 2023)] }
            .Reviewed.Mandate.Statutory.Single(s => s.Factor == "d7");
        indicator.Value!.Value.Middle.ShouldBe(-25, 1e-9); // 150 / 200 − 1
    }

    [Fact]
    public void Every_factor_of_the_statute_has_an_indicator_known_or_not()
    {
        var statutory = new MandateWorld().Reviewed.Mandate.Statutory;
        statutory.Select(s => s.Factor).Distinct().ShouldBe(["d1", "d2", "d3", "d4", "d5", "d6", "d7"]);
        statutory.ShouldAllBe(s => s.Value == null && s.Citation == null);
    }

    private static Observation Us(Measure measure, double value, int year) => Observe(measure, CountryCode.UnitedStates, value, measure == Measure.Employment ? "count" : "t", year);
}
