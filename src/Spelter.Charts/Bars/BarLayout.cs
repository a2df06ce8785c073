namespace Spelter.Charts;

/// <summary>Places horizontal bars from zero, one per row, in the order given.</summary>
public sealed class BarLayout
{
    /// <summary>Height of a row.</summary>
    public const double RowHeight = 26;

    /// <summary>Thickness of a bar.</summary>
    public const double Thickness = 16;

    /// <param name="items">Bars.</param>
    /// <param name="width">Width of the chart.</param>
    /// <param name="axis">Ends of the axis, for charts that are to be compared; by default round values around all bars.</param>
    /// <exception cref="ArgumentException">There is no bar, a value is not finite, or a bar has neither value nor range.</exception>
    public BarLayout(IReadOnlyList<BarItem> items, double width, Interval? axis = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0) throw new ArgumentException("A bar chart needs a bar.", nameof(items));
        foreach (var item in items)
        {
            if (item is { Value: null, Range: null }) throw new ArgumentException($"\"{item.Label}\" has neither value nor range.", nameof(items));
            if (item.Value is { } value && !double.IsFinite(value)) throw new ArgumentException($"The value of \"{item.Label}\" is not finite; give bounds instead.", nameof(items));
            if (item is { Value: null, Kind: not MarkKind.Bounded }) throw new ArgumentException($"\"{item.Label}\" has bounds only, so its kind must be Bounded.", nameof(items));
        }
        Kinds = [.. items.Select(i => i.Kind).Distinct().Order()];
        Top = Kinds.Count > 1 || Kinds[0] != MarkKind.Reported ? KindKey.Room : 6;
        Bottom = Top + (items.Count * RowHeight);
        Height = Bottom + ValueAxis.Room;
        var left = LabelGutter.Left(items.Select(i => i.Label), width);
        var right = LabelGutter.Right(items.Select(i => i.ValueText), width);
        Scale = axis is { IsBounded: true, IsExact: false } given
            ? new(given.Low, given.High, left, right)
            : LinearScale.FromZero(items.SelectMany(Extent), left, right);
        Rows = [.. items.Select((item, i) => Place(item, Top + ((i + 0.5) * RowHeight), left))];
    }

    public double Top { get; }

    public double Bottom { get; }

    public double Height { get; }

    public LinearScale Scale { get; }

    public IReadOnlyList<BarRow> Rows { get; }

    /// <summary>Kinds that occur.</summary>
    public IReadOnlyList<MarkKind> Kinds { get; }

    private static IEnumerable<double> Extent(BarItem item) => [item.Value ?? 0, item.Range?.Low ?? 0, item.Range?.High ?? 0];

    private BarRow Place(BarItem item, double y, double labelEnd)
    {
        var (from, to) = item.Value is { } value
            ? (Math.Min(0, value), Math.Max(0, value))
            : (item.Range!.Value.Low, item.Range.Value.High);
        var (left, right) = (Scale.Clamped(from), Scale.Clamped(to));
        WhiskerSpan? whisker = item is { Value: not null, Range: { } range } ? WhiskerSpan.Of(range, Scale) : null;
        return new(item, LabelGutter.Fit(item.Label, labelEnd), y, left, right - left, whisker, !Scale.Covers(to), Math.Max(right, whisker?.Right ?? 0) + 7);
    }
}
