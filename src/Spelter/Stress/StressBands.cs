namespace Spelter.Stress;

/// <summary>How far other elasticities move a figure of a campaign: on the same drawn years, the figure at each point of the elasticities less that at
/// the middle of the priors. The years may be fewer than the campaign's, so the moves and not the figures are kept; the largest loss, which is of
/// one year, has none.</summary>
/// <param name="Middle">Result at the middle of the priors on these years; null where none was evaluated.</param>
/// <param name="Points">One result per point of the elasticities.</param>
public sealed record StressBands(StressResult? Middle, IReadOnlyList<StressResult> Points)
{
    /// <summary>No band.</summary>
    public static StressBands None { get; } = new(null, []);

    /// <summary>Years behind the bands.</summary>
    public int Years => Middle?.Draws ?? 0;

    /// <summary>A figure of one mineral with the least and the most that the points move it to; null without points.</summary>
    /// <param name="result">Result of the whole campaign.</param>
    /// <param name="mineral">Place of the mineral.</param>
    /// <param name="figure">Figure.</param>
    public Interval? Of(StressResult result, int mineral, Func<MineralStress, double> figure) => Around(result, r => figure(r.Minerals[mineral]));

    /// <summary>The same of all minerals together.</summary>
    public Interval? Of(StressResult result, Func<SparseTail, double> figure) => Around(result, r => figure(r.Overall));

    private Interval? Around(StressResult result, Func<StressResult, double> figure)
    {
        if (Middle is null || Points.Count == 0) return null;
        var moves = Points.Select(p => figure(p) - figure(Middle)).Append(0).ToList();
        return new Interval(figure(result) + moves.Min(), figure(result) + moves.Max());
    }
}
