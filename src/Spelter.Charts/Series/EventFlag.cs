namespace Spelter.Charts;

/// <summary>Place of an event's label above the plot, in viewBox units.</summary>
/// <param name="Event">The event.</param>
/// <param name="X">Place of its line, which falls from the label to the axis.</param>
/// <param name="Row">Row of its label, 0 next to the plot.</param>
/// <param name="From">Left end of the label.</param>
/// <param name="To">Right end of the label.</param>
/// <param name="LeftOfLine">Whether the label stands left of the line, for want of room on the right.</param>
public sealed record EventFlag(SeriesEvent Event, double X, int Row, double From, double To, bool LeftOfLine)
{
    /// <summary>Gives each label the lowest row in which it touches no other label and no line crosses a label. Labels right
    /// of their lines are placed from right to left, and those that have to turn from left to right: each line then falls
    /// beside the labels placed before it. Where nothing is clear the label gets a row of its own.</summary>
    public static IReadOnlyList<EventFlag> Place(IEnumerable<SeriesEvent> events, LinearScale axis)
    {
        var wanted = events.Select(e => At(e, axis)).ToLookup(f => f.LeftOfLine);
        List<EventFlag> placed = [];
        foreach (var flag in wanted[false].OrderByDescending(f => f.X).Concat(wanted[true].OrderBy(f => f.X)))
        {
            var rows = Enumerable.Range(0, placed.Count + 1).Select(row => flag with { Row = row });
            placed.Add(rows.FirstOrDefault(f => placed.TrueForAll(p => Clear(f, p))) ?? flag with { Row = placed.Count });
        }
        return [.. placed.OrderBy(f => f.X)];
    }

    /// <summary>Whether neither label touches the other's label or line.</summary>
    public static bool Clear(EventFlag a, EventFlag b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Row == b.Row) return a.To <= b.From || b.To <= a.From;
        var (upper, lower) = a.Row > b.Row ? (a, b) : (b, a);
        return upper.X <= lower.From || upper.X >= lower.To;
    }

    private static EventFlag At(SeriesEvent e, LinearScale axis)
    {
        var x = axis[e.Year];
        var width = TextExtent.Width(e.Label, TextExtent.Small) + 10;
        return x + width > axis.End ? new(e, x, 0, x - width, x, true) : new(e, x, 0, x, x + width, false);
    }
}
