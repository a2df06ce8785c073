namespace Spelter.Charts.Tests;

public sealed class LabelTests
{
    [Fact]
    public void Labels_move_apart_as_little_as_possible()
    {
        // Two at one place share the move; the third is not touched.
        Spread.Apart([50, 50, 90], 10, 0, 100).ShouldBe([45, 55, 90]);
        Spread.Apart([98, 99], 10, 0, 100).ShouldBe([90, 100]);
        Spread.Apart([], 10, 0, 100).ShouldBeEmpty();
    }

    [Fact]
    public void Labels_keep_gap_order_and_range() => Gen.Double[-20, 520].List[1, 25].Sample(wanted =>
    {
        var placed = Spread.Apart(wanted, 17, 0, 500);
        int[] order = [.. Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i])];
        return placed.All(p => p is >= -1e-9 and <= 500 + 1e-9)
            && order.Zip(order.Skip(1)).All(p => placed[p.Second] - placed[p.First] >= 17 - 1e-9);
    });

    [Fact]
    public void Too_many_labels_are_refused() => Should.Throw<ArgumentException>(() => Spread.Apart([1, 2, 3], 60, 0, 100));

    [Fact]
    public void Labels_of_slopes_do_not_overlap()
    {
        var lines = new SlopeLayout([.. Enumerable.Range(0, 30).Select(i => new SlopeItem($"c{i}", 0.01 + (i / 1e4), 0.5))], 720).Lines;
        Apart([.. lines.Select(l => l.Before!.LabelY).Order()]);
        Apart([.. lines.Select(l => l.After!.LabelY).Order()]);

        static void Apart(double[] ys)
        {
            foreach (var (a, b) in ys.Zip(ys.Skip(1))) (b - a).ShouldBeGreaterThanOrEqualTo(SlopeLayout.LabelGap - 1e-9);
        }
    }

    [Fact]
    public void Labels_of_events_stay_on_the_axis_and_off_each_other() => Gen.Double[2015, 2025].Array[1, 10].Sample(years =>
    {
        var axis = new LinearScale(2015, 2025, 40, 600);
        var flags = EventFlag.Place(years.Select(y => new SeriesEvent(y, "Export licence")), axis);
        return flags.All(f => f.From >= axis.Start && f.To <= axis.End)
            && Pairs(flags).All(p => p.A.Row != p.B.Row || EventFlag.Clear(p.A, p.B));
    });

    [Fact]
    public void No_line_crosses_a_label_of_the_sample()
    {
        var flags = new TimeSeriesLayout(Samples.Series, Samples.Events, Samples.Tail, 720).Flags;
        flags.Count.ShouldBe(3);
        Pairs(flags).ShouldAllBe(p => EventFlag.Clear(p.A, p.B));
    }

    [Fact]
    public void A_gap_breaks_the_line()
    {
        var layout = new TimeSeriesLayout(Samples.Series, Samples.Events, Samples.Tail, 720);
        layout.Lines[0].Runs.Select(r => r.Count).ShouldBe([2, 3]);
        Math.Abs(layout.Lines[0].LabelY - layout.Lines[1].LabelY).ShouldBeGreaterThan(TextExtent.Label);
    }

    [Fact]
    public void A_text_is_cut_to_its_room()
    {
        var cut = TextExtent.Fit("Rest of the world with a very long name", 13, 120);
        cut.ShouldEndWith("…");
        TextExtent.Width(cut, 13).ShouldBeLessThanOrEqualTo(120);
    }

    private static IEnumerable<(EventFlag A, EventFlag B)> Pairs(IReadOnlyList<EventFlag> flags) =>
        flags.SelectMany((a, i) => flags.Skip(i + 1).Select(b => (a, b)));
}
