namespace Spelter.Charts;

/// <summary>Places two columns of values on one scale from zero, and their labels beside them without overlap. The chart
/// grows taller where there are many labels.</summary>
public sealed class SlopeLayout
{
    /// <summary>Least distance between the middles of two labels.</summary>
    public const double LabelGap = 17;

    /// <exception cref="ArgumentException">There is no item, or one has no value on either side or one that is not finite.</exception>
    public SlopeLayout(IReadOnlyList<SlopeItem> items, double width, AxisText text = AxisText.Percent)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0) throw new ArgumentException("A slope chart needs a line.", nameof(items));
        if (items.FirstOrDefault(i => i is { Before: null, After: null }) is { } empty) throw new ArgumentException($"\"{empty.Label}\" has no value on either side.", nameof(items));
        double[] values = [.. items.SelectMany(i => new[] { i.Before, i.After }).Where(v => v.HasValue).Select(v => v!.Value)];
        if (Array.Exists(values, v => !double.IsFinite(v))) throw new ArgumentException("A value must be finite.", nameof(items));

        Bottom = Top + Math.Max(260, (items.Count - 1) * LabelGap);
        Height = Bottom + 14;
        Scale = LinearScale.FromZero(values, Bottom, Top);
        var gutter = Math.Min((TextExtent.Widest(items.SelectMany(i => new[] { Text(i, i.Before, text), Text(i, i.After, text) }), TextExtent.Label) * 1.08) + 30, width * 0.38);
        (Left, Right) = (gutter, width - gutter);
        var before = Column(items, i => i.Before, gutter, text);
        var after = Column(items, i => i.After, gutter, text);
        Lines = [.. items.Select((item, i) => new SlopeLine(item, before[i], after[i]))];
    }

    /// <summary>Under the headings of the columns.</summary>
    public double Top { get; } = 40;

    public double Bottom { get; }

    public double Height { get; }

    public LinearScale Scale { get; }

    public double Left { get; }

    public double Right { get; }

    public IReadOnlyList<SlopeLine> Lines { get; }

    private static string Text(SlopeItem item, double? value, AxisText text) => value is { } v ? $"{item.Label} {SvgNumber.Shown(Math.Round(v, 3), text)}" : "";

    private SlopeEnd?[] Column(IReadOnlyList<SlopeItem> items, Func<SlopeItem, double?> value, double gutter, AxisText text)
    {
        var ends = new SlopeEnd?[items.Count];
        int[] present = [.. Enumerable.Range(0, items.Count).Where(i => value(items[i]).HasValue)];
        var labels = Spread.Apart([.. present.Select(i => Scale[value(items[i])!.Value])], LabelGap, Top, Bottom);
        foreach (var (rank, i) in present.Index())
            ends[i] = new(Scale[value(items[i])!.Value], labels[rank], TextExtent.Fit(Text(items[i], value(items[i]), text), TextExtent.Label * 1.08, gutter - 24));
        return ends;
    }
}
