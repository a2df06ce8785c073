namespace Spelter.Charts;

/// <summary>Places contributions one under the other, each beginning where the one before it ended.</summary>
public sealed class WaterfallLayout
{
    /// <summary>Height of a row.</summary>
    public const double RowHeight = 28;

    /// <summary>Thickness of a box.</summary>
    public const double Thickness = 18;

    /// <exception cref="ArgumentException">Start and contributions do not sum to the total, within 1e-9 (of the greatest
    /// magnitude, where that exceeds 1, as doubles are no finer), or a contribution is not finite.</exception>
    public WaterfallLayout(WaterfallModel model, double width, AxisText text = AxisText.Number)
    {
        ArgumentNullException.ThrowIfNull(model);
        Check(model);
        List<Box> boxes = [];
        var (level, open) = (model.Start, Interval.Zero);
        if (model.StartLabel is { } start) boxes.Add(new(start, SvgNumber.Shown(level, text), WaterfallPart.Start, 0, level, null, level));
        foreach (var step in model.Steps)
        {
            if (step.Contribution is { } contribution)
            {
                boxes.Add(new(step.Label, SvgNumber.WithSign(contribution, text), contribution < 0 ? WaterfallPart.Fall : WaterfallPart.Rise, level, level + contribution, null, level + contribution));
                level += contribution;
            }
            else
            {
                open += step.Range;
                boxes.Add(new(step.Label, "no data: " + SvgNumber.Shown(step.Range, text), WaterfallPart.Missing, level + step.Range.Low, level + step.Range.High, Interval.Exactly(level) + step.Range, level));
            }
        }
        boxes.Add(new(model.TotalLabel, SvgNumber.Shown(model.Total, text), WaterfallPart.Total, 0, model.Total, open == Interval.Zero ? null : Interval.Exactly(model.Total) + open, model.Total));

        var left = LabelGutter.Left(boxes.Select(b => b.Label), width);
        var right = LabelGutter.Right(boxes.Select(b => b.Text), width);
        Scale = LinearScale.FromZero(boxes.SelectMany(b => new[] { b.From, b.To, b.Range?.Low ?? 0, b.Range?.High ?? 0 }), left, right);
        Bottom = Top + (boxes.Count * RowHeight);
        Height = Bottom + ValueAxis.Room;
        Rows = [.. boxes.Select((box, i) => Place(box, Top + ((i + 0.5) * RowHeight), left))];
    }

    public double Top { get; } = 6;

    public double Bottom { get; }

    public double Height { get; }

    public LinearScale Scale { get; }

    /// <summary>Start if it has a label, steps, total.</summary>
    public IReadOnlyList<WaterfallRow> Rows { get; }

    private static void Check(WaterfallModel model)
    {
        var known = model.Steps.Where(s => s.Contribution.HasValue).Select(s => s.Contribution!.Value).Prepend(model.Start).ToList();
        if (known.Exists(v => !double.IsFinite(v))) throw new ArgumentException("A contribution must be finite; a missing one is null, with a range.", nameof(model));
        var magnitude = Math.Max(1, known.Max(Math.Abs));
        if (!(Math.Abs(known.Sum() - model.Total) <= 1e-9 * magnitude)) // 1e-9: rounding of a sum of doubles, nothing more
            throw new ArgumentException($"The contributions sum to {SvgNumber.Shown(known.Sum(), AxisText.Number)}, not to the total {SvgNumber.Shown(model.Total, AxisText.Number)}.", nameof(model));
    }

    private WaterfallRow Place(Box box, double y, double labelEnd)
    {
        var (a, b) = (Scale.Clamped(box.From), Scale.Clamped(box.To));
        WhiskerSpan? whisker = box.Range is { } range ? WhiskerSpan.Of(range, Scale) : null;
        var textX = Math.Max(Math.Max(a, b), whisker?.Right ?? 0) + 7;
        return new(LabelGutter.Fit(box.Label, labelEnd), box.Label, box.Text, box.Part, y, Math.Min(a, b), Math.Abs(b - a), whisker, Scale[box.Level], textX);
    }

    private sealed record Box(string Label, string Text, WaterfallPart Part, double From, double To, Interval? Range, double Level);
}
