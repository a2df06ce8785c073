namespace Spelter.Charts;

/// <summary>Places the parts of one whole side by side, and a numbered key under them. What the parts leave of the whole is
/// a part of its own, not allocated: the bar is always full.</summary>
public sealed class StackedShareLayout
{
    /// <summary>Height of the bar.</summary>
    public const double Thickness = 34;

    private const double KeyRow = 20;

    /// <exception cref="ArgumentException">A share is negative or not a number, or they sum to more than 1.</exception>
    public StackedShareLayout(IReadOnlyList<SharePart> parts, double width, string remainder = "not allocated")
    {
        Parts = Whole(parts, remainder);
        string[] entries = [.. Parts.Select((p, i) => KeyText(p, i + 1))];
        var columns = Math.Max(1, (int)(width / (TextExtent.Widest(entries, TextExtent.Label) + 44)));
        var keyTop = Thickness + 24;
        var left = Margin;
        var segments = new List<ShareSegment>();
        foreach (var (i, part) in Parts.Index())
        {
            var length = part.Share * (width - (2 * Margin));
            segments.Add(new(part, i + 1, left, length, Inside(part, i + 1, length), Margin + (i % columns * ((width - Margin) / columns)), keyTop + (i / columns * KeyRow)));
            left += length;
        }
        Segments = segments;
        Height = keyTop + (((Parts.Count - 1) / columns) * KeyRow) + 16;
    }

    /// <summary>Space left and right of the bar, for its outline.</summary>
    public const double Margin = 2;

    public double Height { get; }

    /// <summary>The parts with the remainder; they sum to 1.</summary>
    public IReadOnlyList<SharePart> Parts { get; }

    public IReadOnlyList<ShareSegment> Segments { get; }

    /// <summary>The parts and what they leave of 1.</summary>
    public static IReadOnlyList<SharePart> Whole(IReadOnlyList<SharePart> parts, string remainder)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.FirstOrDefault(p => !(p.Share >= 0)) is { } bad) throw new ArgumentException($"The share of \"{bad.Label}\" must not be negative.", nameof(parts));
        var rest = 1 - parts.Sum(p => p.Share);
        // 1e-9: shares computed as quotients of one total miss 1 by rounding only.
        if (rest < -1e-9) throw new ArgumentException($"The shares sum to {SvgNumber.Shown(1 - rest, AxisText.Number)}, more than 1.", nameof(parts));
        return rest > 1e-9 ? [.. parts, new(remainder, rest, Unallocated: true)] : parts;
    }

    internal static string KeyText(SharePart part, int number) => $"{number} {part.Label} {ShareText(part)}";

    internal static string ShareText(SharePart part) => SvgNumber.Shown(Math.Round(part.Share, 3), AxisText.Percent);

    private static string Inside(SharePart part, int number, double length)
    {
        string[] choices = [part.Label, SvgNumber.N(number)];
        return Array.Find(choices, text => TextExtent.Width(text, TextExtent.Label) + 8 <= length) ?? "";
    }
}
