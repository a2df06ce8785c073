namespace Spelter.Charts;

/// <summary>Places one or two lines over decimal years.</summary>
public sealed class TimeSeriesLayout
{
    private const double EventRow = 16;

    private const double PlotHeight = 240;

    /// <exception cref="ArgumentException">There are no or more than two series, years do not ascend, no value is known, or
    /// an event lies outside the years shown.</exception>
    public TimeSeriesLayout(IReadOnlyList<ChartSeries> series, IReadOnlyList<SeriesEvent> events, SeriesTail? tail, double width, AxisText text = AxisText.Number)
    {
        Check(series);
        ArgumentNullException.ThrowIfNull(events);
        var years = series.SelectMany(s => s.Points).Select(p => p.Year).ToList();
        var values = series.SelectMany(s => s.Points).Where(p => p.Value.HasValue).Select(p => p.Value!.Value).ToList();
        var right = width - TextExtent.Widest(series.Select(s => s.Label), TextExtent.Label) - 14;
        var rough = LinearScale.FromZero(values, 0, 1);
        var left = TextExtent.Widest(rough.Ticks().Select(t => SvgNumber.Shown(t, text)), TextExtent.Small) + 14;
        var (first, last) = (years.Min(), years.Max());
        Years = new(first, last > first ? last : first + 1, left, right);
        if (events.FirstOrDefault(e => !Years.Covers(e.Year)) is { } stray) throw new ArgumentException($"The event \"{stray.Label}\" lies outside the years shown.", nameof(events));

        Flags = EventFlag.Place(events, Years);
        EventTop = 28; // under the unit
        Top = EventTop + (Flags.Count == 0 ? 0 : (Flags.Max(f => f.Row) + 1) * EventRow);
        Bottom = Top + PlotHeight;
        Height = Bottom + 28;
        // The tail's label has a band of its own over the lines.
        Values = LinearScale.FromZero(values, Bottom, Top + (tail is null ? 4 : 20));
        TailFrom = tail is null ? null : Years.Clamped(tail.FromYear);

        List<List<List<(double X, double Y)>>> runs = [.. series.Select(Runs)];
        var labels = Spread.Apart([.. runs.Select(r => r[^1][^1].Y)], TextExtent.Label + 3, Top, Bottom);
        Lines = [.. series.Select((s, i) => new SeriesLine(s, runs[i], labels[i]))];
    }

    public LinearScale Years { get; }

    public LinearScale Values { get; }

    public double EventTop { get; }

    public double Top { get; }

    public double Bottom { get; }

    public double Height { get; }

    public double? TailFrom { get; }

    public IReadOnlyList<SeriesLine> Lines { get; }

    public IReadOnlyList<EventFlag> Flags { get; }

    /// <summary>Middle of the label in a row of events.</summary>
    public double FlagY(EventFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return Top - ((flag.Row + 0.5) * EventRow);
    }

    private static void Check(IReadOnlyList<ChartSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count is < 1 or > 2) throw new ArgumentException("A time series chart has one or two series.", nameof(series));
        foreach (var s in series)
        {
            if (!s.Points.Any(p => p.Value.HasValue)) throw new ArgumentException($"The series \"{s.Label}\" has no value.", nameof(series));
            if (s.Points.Zip(s.Points.Skip(1)).Any(p => p.First.Year >= p.Second.Year)) throw new ArgumentException($"The years of \"{s.Label}\" do not ascend.", nameof(series));
        }
    }

    private List<List<(double X, double Y)>> Runs(ChartSeries series)
    {
        List<List<(double X, double Y)>> runs = [];
        var gap = true;
        foreach (var point in series.Points)
        {
            if (point.Value is { } value)
            {
                if (gap) runs.Add([]);
                runs[^1].Add((Years[point.Year], Values[value]));
            }
            gap = point.Value is null;
        }
        return runs;
    }
}
