namespace Spelter.Charts;

/// <summary>Places the bands of a flow diagram in columns on one scale, and the ribbons between them. Every band has at least the height of its
/// label to itself, so that no two labels of a column meet.</summary>
public sealed class SankeyLayout
{
    /// <summary>Width of a band.</summary>
    public const double Thickness = 12;

    /// <summary>Height of the two lines of a label, and the least height that a band has to itself.</summary>
    public const double LabelHeight = 30;

    /// <summary>Width per column at which most names fit.</summary>
    public const double ComfortableColumn = 150;

    private const double Tallest = 400; // height of the fullest column without its gaps
    private const double Gap = 6;
    private const double Margin = 4;
    private const double NoteHeight = 30;

    /// <exception cref="ArgumentException">There is no ribbon.</exception>
    public SankeyLayout(SankeyModel model, double width)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Links.Count == 0) throw new ArgumentException("A flow diagram needs a ribbon.", nameof(model));
        Pitch = (width - (2 * Margin)) / model.Headings.Count;
        var columns = model.Bands.GroupBy(b => b.Column).ToList();
        UnitsPer = Tallest / columns.Max(c => c.Sum(model.Through));
        List<SankeyBox> boxes = [];
        foreach (var column in columns)
        {
            var y = Top;
            foreach (var band in column)
            {
                var quantity = model.Through(band);
                var height = quantity * UnitsPer;
                var room = Math.Max(height, LabelHeight);
                boxes.Add(new(band, quantity, X(band.Column), y + ((room - height) / 2), height, y + (room / 2), TextExtent.Fit(band.Label, TextExtent.Small * Bold, Pitch - Thickness - 8)));
                y += room + Gap;
            }

            Height = Math.Max(Height, y);
        }

        Height += NoteHeight;
        Boxes = boxes;
        Ribbons = Place(model, boxes);
    }

    /// <summary>Under the title, the key and the headings.</summary>
    public double Top { get; } = 100;

    public double Height { get; }

    /// <summary>Distance between columns.</summary>
    public double Pitch { get; }

    /// <summary>Height of one of the model's unit.</summary>
    public double UnitsPer { get; }

    /// <summary>Bands, column by column from above.</summary>
    public IReadOnlyList<SankeyBox> Boxes { get; }

    /// <summary>Ribbons, the widest first, so that the narrow ones lie on top.</summary>
    public IReadOnlyList<SankeyRibbon> Ribbons { get; }

    /// <summary>Left edge of a column.</summary>
    public double X(int column) => Margin + (column * Pitch);

    private const double Bold = 1.08; // the highlighted label is bold, and bold runs wider

    // At each band the ribbons keep the order of the bands at their other end.
    private List<SankeyRibbon> Place(SankeyModel model, List<SankeyBox> boxes)
    {
        var place = boxes.Index().ToDictionary(b => b.Item.Band, b => b.Index);
        var leaving = boxes.ToDictionary(b => b.Band, b => b.Y);
        var arriving = boxes.ToDictionary(b => b.Band, b => b.Y);
        Dictionary<SankeyLink, double> from = [], to = [];
        foreach (var link in model.Links.OrderBy(l => place[l.To]))
        {
            from[link] = leaving[link.From];
            leaving[link.From] += link.Quantity * UnitsPer;
        }

        foreach (var link in model.Links.OrderBy(l => place[l.From]))
        {
            to[link] = arriving[link.To];
            arriving[link.To] += link.Quantity * UnitsPer;
        }

        return [.. model.Links.OrderByDescending(l => l.Quantity).Select(l => new SankeyRibbon(l, X(l.From.Column) + Thickness, from[l], X(l.To.Column), to[l], l.Quantity * UnitsPer))];
    }
}
