using Spelter.Catalog;
using Spelter.Disruption;
using static Spelter.Tests.Disruption.SmallSupply;

namespace Spelter.Tests.Disruption;

public sealed class TimeRuleTests
{
    [Fact]
    public void The_response_rises_with_the_months_and_is_that_of_a_year_at_twelve()
    {
        var response = new HorizonResponse(0.4, 4);
        response.At(1).ShouldBe(0.4, 1e-12);
        response.At(12).ShouldBe(1);
        response.At(60).ShouldBe(4, 1e-12);
        response.At(-3).ShouldBe(0.4, 1e-12);
        // One in proportion to time is a twelfth in the first month and five twelfths in the fifth.
        new HorizonResponse(1 / 12.0, 5).At(5).ShouldBe(5 / 12.0, 1e-12);
        Enumerable.Range(1, 80).Select(response.At).ShouldBeInOrder();
    }

    [Fact]
    public void Periods_begin_with_the_notice_meet_at_month_zero_and_end_after_the_recovery()
    {
        var scenario = Year(Ban(1) with { Onset = 1, Notice = 5 });
        PathPeriod.Of(scenario, Antimony, 3, 4).ShouldBe([new(-4, 1), new(-3, 3), new(0, 3), new(3, 3), new(6, 3), new(9, 3), new(12, 3), new(15, 1)]);
        PathPeriod.Of(Year(Ban(1)), Antimony, 12, 0).ShouldBe([new PathPeriod(0, 12)]);
        PathPeriod.Of(scenario, Antimony, 1, 6).Sum(p => p.Months).ShouldBe(4 + 12 + 6);
    }

    [Fact]
    public void The_cut_of_a_period_is_the_mean_of_its_months()
    {
        var licence = Ban(1) with { Kind = DisruptionKind.ExportLicence, Licence = new LicencePath(2, 0.05, 6, 0.5, 0.9) };
        new PathPeriod(0, 3).CutOf(licence).ShouldBe(((2 * 0.95) + 0.5) / 3, 1e-12);
        new PathPeriod(-3, 3).CutOf(licence).ShouldBe(0);
        new PathPeriod(0, 12).CutOf(licence).ShouldBe(licence.MeanCut(12), 1e-12);
    }

    [Fact]
    public void A_shortage_falls_on_the_last_segment_first_or_on_all_in_proportion()
    {
        SegmentShare[] segments = [new(Segment.Defence, 0.1, 0.1, 0.1), new(Segment.Essential, 0.3, 0.3, 0.3), new(Segment.Other, 0.6, 0.6, 0.6)];
        IReadOnlyList<SegmentCover> Of(double gap, ShortageRule rule) => SegmentCover.Of(Interval.Exactly(30), Interval.Exactly(gap), 10, segments, rule);
        Of(7, ShortageRule.Priority).Select(s => s.Gap.Middle).ShouldBe([0, 1, 6], 1e-12);
        Of(9.5, ShortageRule.Priority).Select(s => s.Gap.Middle).ShouldBe([0.5, 3, 6], 1e-12);
        Of(9.5, ShortageRule.Priority)[0].Days.Middle.ShouldBe(60, 1e-9);
        Of(7, ShortageRule.Priority)[0].Days.Low.ShouldBe(double.PositiveInfinity);
        Of(7, ShortageRule.Proportional).Select(s => s.Gap.Middle).ShouldBe([0.7, 2.1, 4.2], 1e-12);
        Of(7, ShortageRule.Proportional)[2].Days.Middle.ShouldBe(30 / 4.2, 1e-9);
    }

    [Fact]
    public void Bounds_of_a_segment_hold_what_every_split_within_them_gives()
    {
        SegmentShare[] segments = [new(Segment.Defence, 0.05, 0.1, 0.2), new(Segment.Essential, 0.2, 0.3, 0.4), new(Segment.Other, 0.4, 0.6, 0.75)];
        foreach (var rule in Enum.GetValues<ShortageRule>())
        {
            var bounds = SegmentCover.Of(new Interval(20, 40), new Interval(5, 8), 10, segments, rule);
            foreach (var (defence, essential) in new[] { (0.05, 0.2), (0.2, 0.4), (0.1, 0.3), (0.05, 0.4), (0.2, 0.2) })
            {
                SegmentShare[] split = [new(Segment.Defence, defence, defence, defence), new(Segment.Essential, essential, essential, essential), new(Segment.Other, 1 - defence - essential, 0, 1 - defence - essential)];
                foreach (var (exact, bound) in SegmentCover.Of(Interval.Exactly(30), Interval.Exactly(6.5), 10, split, rule).Zip(bounds)) bound.Gap.Low.ShouldBeLessThanOrEqualTo(exact.Gap.Low + 1e-12, exact.Segment.ToString());
                foreach (var (exact, bound) in SegmentCover.Of(Interval.Exactly(30), Interval.Exactly(6.5), 10, split, rule).Zip(bounds)) bound.Gap.High.ShouldBeGreaterThanOrEqualTo(exact.Gap.High - 1e-12, exact.Segment.ToString());
            }
        }
    }

    [Fact]
    public void A_notice_outside_its_bounds_is_told()
    {
        (Ban(1) with { Notice = -1 }).Fault(12).ShouldBe("the notice must be 0 to 60 months.");
        (Ban(1) with { Notice = 2, Kind = DisruptionKind.Outage }).Fault(12).ShouldBe("an outage has no notice: nobody announces it.");
        (Ban(1) with { Notice = 2 }).Fault(12).ShouldBeNull();
    }
}
