namespace Spelter.Charts.Tests;

public sealed class RowLayoutTests
{
    private const double Close = 1e-9; // rounding of doubles of magnitude 1e3

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        var rows = new BarLayout([new("a", 10, "10"), new("b", 25, "25"), new("c", 0, "0"), new("d", -5, "−5")], 700).Rows;
        (rows[1].Length / rows[0].Length).ShouldBe(2.5, Close);
        rows[2].Length.ShouldBe(0, Close);
        (rows[3].Length / rows[0].Length).ShouldBe(0.5, Close);
        (rows[3].Left + rows[3].Length).ShouldBe(rows[0].Left, Close);
    }

    [Fact]
    public void Whiskers_stay_on_the_axis_and_open_ones_say_so()
    {
        var layout = new BarLayout([new("a", 10, "10", MarkKind.Estimated, new(8, 13)), new("b", 4, "4", MarkKind.Estimated, new(2, double.PositiveInfinity))], 700);
        foreach (var whisker in layout.Rows.Select(r => r.Whisker!.Value))
        {
            whisker.Left.ShouldBeInRange(layout.Scale.Start, layout.Scale.End);
            whisker.Right.ShouldBeInRange(whisker.Left, layout.Scale.End);
        }
        layout.Rows[0].Whisker!.Value.OpenRight.ShouldBeFalse();
        layout.Rows[1].Whisker!.Value.OpenRight.ShouldBeTrue();
        layout.Rows[1].Whisker!.Value.Right.ShouldBe(layout.Scale.End, Close);
    }

    [Fact]
    public void A_bar_of_bounds_reaches_from_low_to_high()
    {
        var layout = new BarLayout([new("a", 100, "100"), BarItem.Within("b", new(20, 60), "20 to 60"), BarItem.Within("c", Interval.NonNegative, "withheld")], 700);
        layout.Rows[1].Left.ShouldBe(layout.Scale[20], Close);
        layout.Rows[1].Length.ShouldBe(layout.Rows[0].Length * 0.4, Close);
        layout.Rows[2].OpenEnd.ShouldBeTrue();
        (layout.Rows[2].Left + layout.Rows[2].Length).ShouldBe(layout.Scale.End, Close);
    }

    [Fact]
    public void Bounds_cannot_pass_for_a_report() =>
        Should.Throw<ArgumentException>(() => new BarLayout([new("a", null, "?", MarkKind.Reported, new Interval(0, 1))], 700));

    [Fact]
    public void Rows_of_a_ranking_do_not_overlap_and_dots_stand_in_the_middle()
    {
        var layout = new IntervalDotLayout(Samples.Ranking, 720);
        layout.Rows.Count.ShouldBe(60);
        foreach (var (a, b) in layout.Rows.Zip(layout.Rows.Skip(1))) (b.Y - a.Y).ShouldBeGreaterThan(TextExtent.Label);
        foreach (var row in layout.Rows.Where(r => r.Span is not null)) row.Dot!.Value.ShouldBe((row.Span!.Value.Left + row.Span.Value.Right) / 2, Close);
    }

    [Fact]
    public void Half_of_infinity_has_no_dot() =>
        new IntervalDotLayout([new("a", Interval.NonNegative, "withheld", MarkKind.Bounded), new("b", new(0, 1), "0 to 1")], 720).Rows[0].Dot.ShouldBeNull();

    [Fact]
    public void A_scale_is_round_and_holds_its_values() => Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-3, 1e6]).Sample((low, width) =>
    {
        var scale = LinearScale.Round(low, low + width, 0, 100);
        var step = scale.Ticks()[1] - scale.Ticks()[0];
        return scale.From <= low + (step * 1e-6) && low + width <= scale.To + (step * 1e-6) && scale.Ticks().Count is >= 3 and <= 9;
    });
}
