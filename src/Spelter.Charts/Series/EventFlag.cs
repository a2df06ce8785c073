namespace Spelter.Charts;

/// <summary>Place of an event's label above the plot, in viewBox units.</summary>
/// <param name="Event">The event.</param>
/// <param name="X">Place of its line.</param>
/// <param name="Row">Row of its label, 0 next to the plot.</param>
/// <param name="From">Left end of the label.</param>
/// <param name="To">Right end of the label.</param>
/// <param name="LeftOfLine">Whether the label stands left of the line, for want of room on the right.</param>
public sealed record EventFlag(SeriesEvent Event, double X, int Row, double From, double To, bool LeftOfLine)
{
    /// <summary>Gives each label the lowest row in which it touches no label and no line crosses it. From right to left,
    /// because labels extend to the right: a line then falls in front of the labels placed before it.</summary>
    public static IReadOnlyList<EventFlag> Place(IEnumerable<SeriesEvent> events, LinearScale axis)
    {
        List<EventFlag> placed = [];
        foreach (var e in events.OrderByDescending(e => e.Year))
        {
            var x = axis[e.Year];
            var width = TextExtent.Width(e.Label, TextExtent.Small) + 10;
            var turned = x + width > axis.End;
            var (from, to) = turned ? (x - width, x) : (x, x + width);
            var row = Enumerable.Range(0, placed.Count + 1).First(r => r == placed.Count || placed.TrueForAll(p => Clear(p, x, from, to, r)));
            placed.Add(new(e, x, row, from, to, turned));
        }
        placed.Reverse();
        return placed;
    }

    private static bool Clear(EventFlag p, double x, double from, double to, int row) =>
        row == p.Row ? to <= p.From || from >= p.To
        : row > p.Row ? x <= p.From || x >= p.To
        : p.X <= from || p.X >= to;
}
