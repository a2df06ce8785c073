using Spelter.Catalog;
using Spelter.Disruption;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class ScenarioAnswerTests
{
    [Fact]
    public void The_same_seed_gives_the_same_bands_and_the_centre_is_of_their_order()
    {
        var answers = Enumerable.Range(0, 2).Select(_ => Answer(seed: 11)).ToList();
        var band = answers[0].BandOf(f => f.Shortfall);
        band.ShouldBe(answers[1].BandOf(f => f.Shortfall));
        band.ShouldNotBe(Answer(seed: 12).BandOf(f => f.Shortfall));
        band.Low.ShouldBeLessThan(band.Median);
        band.Median.ShouldBeLessThan(band.High);
        band.Central.ShouldBeInRange(band.Low, band.High);
    }

    [Fact]
    public void Replacements_sum_to_what_is_cut_less_what_is_saved()
    {
        var answer = Answer(seed: 7);
        var state = answer.State;
        var metal = answer.FindReplacements().Where(r => r.Stage == Stage.Refined).ToList();
        var saved = state.UseBefore(Metal(States)) - state.UseAfter(Metal(States));
        metal.Sum(r => r.Tonnes).ShouldBe(14 - saved, 1e-6);
        metal.ShouldAllBe(r => r.Price > 12000 && r.EntersAt > 0);
        metal.Select(r => r.Tonnes).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Users_lose_the_area_beside_their_curve()
    {
        // ∫ 23 (p/12000)^e dp in closed form, e the middle of the bounds.
        var state = Solve(Ban(1));
        var after = state.PriceRatio(Metal(States));
        var exact = 23 * 12000 / 0.8 * (Math.Pow(after, 0.8) - 1);
        after.ShouldBeGreaterThan(1.5);
        WelfareChange.Of(state, States).ConsumerSurplus.ShouldBe(-exact, 1e-7 * exact);
    }

    [Fact]
    public void Welfare_and_its_parts_have_the_signs_of_a_cut_off()
    {
        var change = Figures(Ban(1)).Welfare;
        change.ConsumerSurplus.ShouldBeLessThan(0);
        change.ProcessingSurplus.ShouldBeGreaterThan(0);
        change.Total.ShouldBeLessThan(0);
        // China sells less abroad and its users gain what its plants lose, and more is lost than gained.
        var own = WelfareChange.Of(Solve(Ban(1)), China);
        own.ConsumerSurplus.ShouldBeGreaterThan(0);
        own.ExportRevenue.ShouldBeLessThan(0);
    }

    [Fact]
    public void A_licence_closes_opens_by_half_and_stays_near_full()
    {
        var licence = Ban(1) with { Kind = DisruptionKind.ExportLicence, Licence = new LicencePath(2, 0.05, 6, 0.5, 0.9), Onset = 1 };
        Enumerable.Range(0, 14).Select(licence.CutIn).ShouldBe([0, 0.95, 0.95, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.1, 0.1, 0.1, 0.1, 0], 1e-12);
        licence.MeanCut(14).ShouldBe(((2 * 0.95) + (6 * 0.5) + (4 * 0.1)) / 14, 1e-12);
    }

    [Fact]
    public void An_event_outside_the_horizon_or_its_bounds_is_told()
    {
        Ban(1).Fault(12).ShouldBeNull();
        (Ban(1) with { Onset = 12 }).Fault(12).ShouldBe("the event begins in month 12, outside the horizon of 12 months (months 0 to 11).");
        Ban(1.2).Fault(12)!.ShouldContain("severity");
        (Ban(1) with { Months = 0 }).Fault(12)!.ShouldContain("duration");
        Ban(1, null, China).Fault(12)!.ShouldContain("own targets");
    }

    private static ScenarioAnswer Answer(ulong seed) => ScenarioAnswer.Of(Antimony, Year(Ban(1, new Leakage(0.2, 0.3, []), States)), Calibrate, seed: seed, draws: 40).Value;
}
