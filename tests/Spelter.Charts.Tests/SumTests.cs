namespace Spelter.Charts.Tests;

public sealed class SumTests
{
    [Fact]
    public void Shares_fill_the_bar_and_the_rest_is_hatched()
    {
        var layout = new StackedShareLayout(Samples.Shares, 720);
        layout.Parts.Sum(p => p.Share).ShouldBe(1, 1e-12); // one rounding per part
        layout.Parts[^1].Unallocated.ShouldBeTrue();
        layout.Segments.Sum(s => s.Length).ShouldBe(720 - (2 * StackedShareLayout.Margin), 1e-9);
        foreach (var (a, b) in layout.Segments.Zip(layout.Segments.Skip(1))) b.Left.ShouldBe(a.Left + a.Length, 1e-9);
    }

    [Fact]
    public void A_full_bar_has_no_rest() => new StackedShareLayout([new("a", 0.1), new("b", 0.2), new("c", 0.7)], 720).Parts.Count.ShouldBe(3);

    [Theory]
    [InlineData(0.8, 0.3)]
    [InlineData(-0.1, 0.3)]
    [InlineData(double.NaN, 0.3)]
    public void Shares_beyond_the_whole_are_refused(double a, double b) =>
        Should.Throw<ArgumentException>(() => new StackedShareLayout([new("a", a), new("b", b)], 720));

    [Fact]
    public void Keys_of_shares_do_not_overlap()
    {
        var segments = new StackedShareLayout([.. Enumerable.Range(1, 12).Select(i => new SharePart($"Country {i}", 1.0 / 12))], 720).Segments;
        foreach (var row in segments.GroupBy(s => s.KeyY))
            foreach (var (a, b) in row.Zip(row.Skip(1))) b.KeyX.ShouldBeGreaterThan(a.KeyX + 25 + TextExtent.Width(StackedShareLayout.KeyText(a.Part, a.Number), TextExtent.Label));
        segments.Select(s => s.KeyY).Distinct().Zip(segments.Select(s => s.KeyY).Distinct().Skip(1), (a, b) => b - a).ShouldAllBe(d => d > TextExtent.Label);
    }

    [Fact]
    public void A_waterfall_ends_at_its_total()
    {
        var layout = new WaterfallLayout(Samples.Waterfall, 720);
        layout.Rows[^2].Level.ShouldBe(layout.Scale[0.38], 1e-9);
        (layout.Rows[^1].Left + layout.Rows[^1].Length).ShouldBe(layout.Scale[0.38], 1e-9);
    }

    [Theory]
    [InlineData(0.38 + 1e-8, true)]
    [InlineData(0.38 + 1e-10, false)]
    [InlineData(double.NaN, true)]
    public void A_total_that_is_not_the_sum_is_refused(double total, bool refused)
    {
        var model = Samples.Waterfall with { Total = total };
        if (refused) Should.Throw<ArgumentException>(() => new WaterfallLayout(model, 720)).Message.ShouldContain("0.38");
        else new WaterfallLayout(model, 720).Rows.Count.ShouldBe(5);
    }

    [Fact]
    public void A_missing_factor_adds_nothing_and_opens_the_total()
    {
        var layout = new WaterfallLayout(Samples.Waterfall, 720);
        var (missing, total) = (layout.Rows[2], layout.Rows[^1]);
        missing.Part.ShouldBe(WaterfallPart.Missing);
        missing.Level.ShouldBe(layout.Rows[1].Level, 1e-9);
        missing.Length.ShouldBe(layout.Scale[0.2] - layout.Scale[0], 1e-9);
        total.Whisker!.Value.Left.ShouldBe(layout.Scale[0.38], 1e-9);
        total.Whisker!.Value.Right.ShouldBe(layout.Scale[0.58], 1e-9);
    }

    [Fact]
    public void A_missing_factor_without_bound_is_open_at_the_end_of_the_axis()
    {
        var layout = new WaterfallLayout(new([new("a", 1), WaterfallStep.Missing("b", Interval.NonNegative)], 1), 720);
        layout.Rows[1].Whisker!.Value.OpenRight.ShouldBeTrue();
        (layout.Rows[1].Left + layout.Rows[1].Length).ShouldBe(layout.Scale.End, 1e-9);
    }
}
