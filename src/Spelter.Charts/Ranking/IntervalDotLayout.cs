namespace Spelter.Charts;

/// <summary>Places one row per item, in the order given.</summary>
public sealed class IntervalDotLayout
{
    /// <summary>Height of a row: sixty of them are one screen and a half.</summary>
    public const double RowHeight = 19;

    /// <exception cref="ArgumentException">There is no item.</exception>
    public IntervalDotLayout(IReadOnlyList<RankedItem> items, double width, Interval? axis = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0) throw new ArgumentException("A ranking needs an item.", nameof(items));
        Kinds = [.. items.Select(i => i.Kind).Distinct().Order()];
        HasKey = Kinds.Count > 1 || Kinds[0] != MarkKind.Reported;
        Top = 24 + (HasKey ? KindKey.Room : 0);
        Bottom = Top + (items.Count * RowHeight);
        Height = Bottom + ValueAxis.Room;
        var left = LabelGutter.Left(items.Select(i => i.Label), width);
        var right = LabelGutter.Right(items.Select(i => i.ValueText), width);
        Scale = axis is { IsBounded: true, IsExact: false } given
            ? new(given.Low, given.High, left, right)
            : LinearScale.FromZero(items.SelectMany(i => new[] { i.Range.Low, i.Range.High }), left, right);
        Rows = [.. items.Select((item, i) => Place(item, Top + ((i + 0.5) * RowHeight), left))];
    }

    public double Top { get; }

    public double Bottom { get; }

    public double Height { get; }

    public LinearScale Scale { get; }

    public IReadOnlyList<RankedRow> Rows { get; }

    public IReadOnlyList<MarkKind> Kinds { get; }

    /// <summary>Whether the chart has to say what its marks mean.</summary>
    public bool HasKey { get; }

    private RankedRow Place(RankedItem item, double y, double labelEnd)
    {
        var span = WhiskerSpan.Of(item.Range, Scale);
        double? dot = item.Range.IsBounded && Scale.Covers(item.Range.Middle) ? Scale[item.Range.Middle] : null;
        return new(item, LabelGutter.Fit(item.Label, labelEnd), y, item.Range.IsExact ? null : span, dot, span.Right + 9);
    }
}
