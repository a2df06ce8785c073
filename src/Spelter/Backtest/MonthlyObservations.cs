namespace Spelter.Backtest;

/// <summary>What a monthly series of imports says of an event: the mean of the months of each horizon over the mean of the twelve months
/// before the announcement, or of those of them that are held.</summary>
public static class MonthlyObservations
{
    private const int BaseMonths = 12;

    /// <summary>Horizons of the protocol, months.</summary>
    public static IReadOnlyList<int> Horizons { get; } = [3, 6, 12];

    /// <summary>Observations of a metric, one per horizon, and the horizons of which none can be made, with the reason.</summary>
    /// <param name="announced">Event.</param>
    /// <param name="series">Series.</param>
    /// <param name="metric">A metric of imports by quantity, or their unit value.</param>
    /// <param name="settings">Settings.</param>
    /// <exception cref="ArgumentException">The metric is none of a series of imports.</exception>
    public static (IReadOnlyList<EventObservation> Observations, IReadOnlyList<Unobserved> Unobserved) Of(
        AnnouncedEvent announced, ImportSeries series, BacktestMetric metric, BacktestSettings settings)
    {
        List<EventObservation> found = [];
        List<Unobserved> missing = [];
        var months = series.Months.Select(m => (m.Month, Noise: Read(m, metric))).Where(m => m.Noise is not null).ToDictionary(m => m.Month, m => m.Noise!.Value);
        var announcedIn = AnnouncedEvent.MonthOf(announced.Announced);
        List<NoiseMonth> before = [.. months.Where(m => m.Key < announcedIn).OrderBy(m => m.Key).Select(m => m.Value)];
        List<int> baseMonths = [.. months.Keys.Where(m => m < announcedIn && m >= announcedIn - BaseMonths).Order()];
        var from = Mean(baseMonths.Select(m => months[m]));
        foreach (var horizon in Horizons)
        {
            var first = announced.FirstMonth + settings.TransitMonths;
            List<int> window = [.. Enumerable.Range(first, horizon)];
            if (Fault(baseMonths, from, months, window, metric, settings) is { } reason)
            {
                missing.Add(new(series.Mineral, $"{metric.Id}, {horizon} months", reason));
                continue;
            }

            var after = Mean(window.Select(m => months[m]));
            var isShare = metric.Kind == MetricKind.Share;
            found.Add(new EventObservation(
                metric, series.Mineral, series.Stage, new MonthWindow(0, horizon),
                isShare ? ShareOf(after) : after.First / from.First, isShare ? ShareOf(from) : 1,
                new BlockNoise(before, baseMonths.Count, horizon, settings.BlockMonths),
                $"{string.Join(", ", series.Lines.Select(l => l.Printed))}: {Text(window)} against {Text(baseMonths)}", series.Source)
            {
                Base = new MonthWindow(baseMonths[0] - first, baseMonths[^1] - baseMonths[0] + 1),
            });
        }

        return (found, missing);
    }

    private static string? Fault(List<int> baseMonths, (double First, double Second) from, Dictionary<int, NoiseMonth> held, List<int> window, BacktestMetric metric, BacktestSettings settings) =>
        baseMonths.Count < settings.LeastBaseMonths ? $"{baseMonths.Count} months before the announcement are held; a base has {settings.LeastBaseMonths} or more"
        : metric.Kind != MetricKind.Share && from.First <= 0 ? "nothing came in the months before the announcement"
        : from.First + from.Second <= 0 ? "nothing came in the months before the announcement"
        : window.Exists(m => !held.ContainsKey(m)) ? $"{AnnouncedEvent.TextOf(window.Find(m => !held.ContainsKey(m)))} is not held"
        : null;

    private static NoiseMonth? Read(ImportSeriesMonth m, BacktestMetric metric) =>
        metric == BacktestMetric.UsImports ? new(m.Contained, 0, 1)
        : metric == BacktestMetric.UsUnitValue ? new(m.Usd, 0, m.Kilograms)
        : metric == BacktestMetric.UsImportsFromActor ? m.ContainedFromActor is { } own ? new(own, 0, 1) : null
        : metric == BacktestMetric.UsImportsFromOthers ? m.ContainedFromActor is { } less ? new(m.Contained - less, 0, 1) : null
        : metric == BacktestMetric.ActorShare ? m.ContainedFromActor is { } part ? new(part, m.Contained - part, 1) : null
        : throw new ArgumentException($"{metric.Id} is no metric of a series of imports.", nameof(metric));

    private static (double First, double Second) Mean(IEnumerable<NoiseMonth> of)
    {
        var (first, second, weight) = (0.0, 0.0, 0.0);
        foreach (var month in of) (first, second, weight) = (first + month.First, second + month.Second, weight + month.Weight);
        return weight > 0 ? (first / weight, second / weight) : (0, 0);
    }

    private static double ShareOf((double First, double Second) of) => of.First + of.Second > 0 ? of.First / (of.First + of.Second) : 0;

    private static string Text(List<int> months) => $"{AnnouncedEvent.TextOf(months[0])} to {AnnouncedEvent.TextOf(months[^1])}";
}
