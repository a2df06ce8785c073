namespace Spelter.Backtest;

/// <summary>What a yearly series says of an event: the first calendar year of which the measure holds in at least half, against the last of which
/// at least eleven months lie before the announcement.</summary>
public static class YearlyObservations
{
    private const int Year = 12;

    /// <summary>The observation, or the reason why there is none.</summary>
    /// <param name="announced">Event.</param>
    /// <param name="series">Series.</param>
    /// <param name="settings">Settings.</param>
    public static (EventObservation? Observation, Unobserved? Unobserved) Of(AnnouncedEvent announced, YearlySeries series, BacktestSettings settings)
    {
        var before = announced.Announced.Month == Year ? announced.Announced.Year : announced.Announced.Year - 1;
        var first = announced.FirstMonth;
        var after = (first / Year) + (first % Year < Year / 2 ? 0 : 1);
        var isShare = series.Metric.Kind == MetricKind.Share;
        if (!series.Years.TryGetValue(before, out var from) || !series.Years.TryGetValue(after, out var to))
            return (null, Missing($"{(series.Years.ContainsKey(before) ? after : before)} is not held"));
        if (!isShare && from <= 0) return (null, Missing($"nothing is recorded for {before}"));
        List<double> changes = [.. series.Years.Keys.Where(y => y < before && series.Years.ContainsKey(y + 1) && series.Years[y] > 0 && series.Years[y + 1] > 0).Order()
            .Select(y => Math.Log(series.Years[y + 1] / series.Years[y]))];
        // A price moves with the export, an import a transit later.
        var transit = series.Metric == BacktestMetric.UsPrice ? 0 : settings.TransitMonths;
        return (new EventObservation(
            series.Metric, series.Mineral, series.Stage, new MonthWindow((after * Year) - transit - first, Year), isShare ? to : to / from, isShare ? from : 1,
            isShare || changes.Count == 0 ? new StatedNoise(settings.StatedNoise) : new YearlyNoise(changes, after - before),
            $"{series.Name}: {after} against {before}", series.Source)
        {
            Base = new MonthWindow((before * Year) - transit - first, Year),
            IsYearly = true,
        }, null);

        Unobserved Missing(string reason) => new(series.Mineral, $"{series.Metric.Id}, 12 months", reason);
    }
}
