namespace Spelter.Disruption;

/// <summary>What one segment of use lacks, and how long the stocks would fill it.</summary>
/// <param name="Segment">Segment.</param>
/// <param name="Gap">Tonnes a day that it would lack without stocks.</param>
/// <param name="Days">Days of cover if the stocks are kept for it; no high bound where it may lack nothing.</param>
public sealed record SegmentCover(Segment Segment, Interval Gap, Interval Days)
{
    /// <summary>Days for which a stock fills a gap: stock over gap; without end where nothing is lacking.</summary>
    /// <param name="stock">Stocks, and a stockpile where there is one, tonnes.</param>
    /// <param name="gap">Tonnes a day.</param>
    public static double DaysOf(double stock, double gap) => gap > 0 ? stock / gap : double.PositiveInfinity;

    /// <summary>The cover of each segment, in the order given.</summary>
    /// <param name="stock">Stocks and stockpile, tonnes.</param>
    /// <param name="gap">What all of them would lack, tonnes a day, zero or more.</param>
    /// <param name="use">What all of them would use, tonnes a day, above zero.</param>
    /// <param name="segments">Segments, the one that is served first at the head; empty where the split is not known.</param>
    /// <param name="rule">Who goes without.</param>
    public static IReadOnlyList<SegmentCover> Of(Interval stock, Interval gap, double use, IReadOnlyList<SegmentShare> segments, ShortageRule rule) =>
        [.. segments.Select((segment, place) =>
        {
            var share = new Interval(segment.Low, segment.High);
            var lacks = rule == ShortageRule.Proportional ? gap * share : Left(gap, use, share, segments.Skip(place + 1));
            return new SegmentCover(segment.Segment, lacks, new Interval(DaysOf(stock.Low, lacks.High), DaysOf(stock.High, lacks.Low)));
        })];

    // What is lacking beyond all that those behind it use, up to its own use.
    private static Interval Left(Interval gap, double use, Interval share, IEnumerable<SegmentShare> behind)
    {
        var spared = behind.Aggregate(Interval.Zero, (sum, s) => sum + new Interval(s.Low, s.High)) * use;
        return new Interval(
            Math.Clamp(gap.Low - spared.High, 0, use * share.Low),
            Math.Clamp(gap.High - spared.Low, 0, use * share.High));
    }
}
