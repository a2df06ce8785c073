using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>United States output of a feed against the output and capacity of what is made of it, in tonnes of one basis and
/// one year. A withheld figure is [0, ∞) and leaves the gap open.</summary>
/// <param name="Comparison">The two series.</param>
/// <param name="Feed">Output of ore, or of the intermediate.</param>
/// <param name="Output">Output of the product.</param>
/// <param name="Processed">What ore fed of the output: less than it where the product holds scrap.</param>
/// <param name="Capacity">Capacity of the product in that year or the newest before; null where none is published.</param>
public sealed record ProcessingGap(ChainComparison Comparison, ContainedOutput Feed, ContainedOutput Output, Interval Processed, ContainedOutput? Capacity)
{
    /// <summary>Year of feed and output.</summary>
    public int Year => Feed.Published.Period.LastYear;

    /// <summary>What the tonnes are tonnes of.</summary>
    public string Basis => Feed.Basis;

    /// <summary>True where the publisher marks feed or output as an estimate.</summary>
    public bool IsEstimated => Feed.Published.Status == ObservationStatus.Estimated || Output.Published.Status == ObservationStatus.Estimated;

    /// <summary>Feed beyond what was processed in the United States, tonnes: it left the country or went to stock.</summary>
    public Interval FeedNotProcessed => Excess(Feed.Tonnes, Processed);

    /// <summary>Processing beyond what the feed of the United States could supply, tonnes: it ran on imported feed or stock.</summary>
    public Interval ProcessingNotFed => Excess(Processed, Feed.Tonnes);

    /// <summary>Feed that United States capacity cannot take, tonnes; null without a published capacity.</summary>
    public Interval? FeedBeyondCapacity => Capacity is { } c ? Excess(Feed.Tonnes, c.Tonnes) : null;

    /// <summary>Capacity that the feed of the United States cannot fill, tonnes; null without a published capacity.</summary>
    public Interval? CapacityNotFed => Capacity is { } c ? Excess(c.Tonnes, Feed.Tonnes) : null;

    /// <summary>The gap in words.</summary>
    public string InWords
    {
        get
        {
            var (feed, product) = (Named(Comparison.From!), Named(Comparison.To!));
            if (!Feed.Tonnes.IsBounded || !Processed.IsBounded)
                return $"{(Feed.Tonnes.IsBounded ? product : feed)} is withheld, so the gap is not known.";
            if (FeedNotProcessed.Low > 0) return $"{feed}, {Tonnes(Feed.Tonnes)} t, against {product}, {Tonnes(Processed)} t: the gap is in processing, and the rest of the feed leaves the country or goes to stock.";
            if (ProcessingNotFed.Low > 0) return $"{product}, {Tonnes(Processed)} t, against {feed}, {Tonnes(Feed.Tonnes)} t: the gap is in feed, and the rest of the processing runs on imports or stock.";
            return "No gap shows within the bounds.";
        }
    }

    private static Interval Excess(Interval of, Interval over)
    {
        // ∞ − ∞ leaves anything.
        var low = double.IsPositiveInfinity(over.High) ? 0 : Math.Max(0, of.Low - over.High);
        var high = double.IsPositiveInfinity(of.High) ? double.PositiveInfinity : Math.Max(0, of.High - over.Low);
        return new Interval(low, high);
    }

    private static string Tonnes(Interval tonnes) => Math.Round(tonnes.Low) == Math.Round(tonnes.High)
        ? tonnes.Low.ToString("#,0", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{tonnes.Low:#,0}–{tonnes.High:#,0}");

    private static string Named(ChainSeries series) => series.Form.Length == 0
        ? $"{series.Stage} output"
        : $"{series.Form} ({series.Stage.ToString().ToLowerInvariant()})";
}
