namespace Spelter.Charts;

/// <summary>Columns left and right of the plot of a chart with one row per item.</summary>
internal static class LabelGutter
{
    /// <summary>Where the plot begins. Labels get at most two fifths of the width; longer ones are cut, and whole in the
    /// mark's title and the table.</summary>
    public static double Left(IEnumerable<string> labels, double width) =>
        Math.Min(TextExtent.Widest(labels, TextExtent.Label) * Bold + 14, width * 0.4);

    /// <summary>Where the plot ends, so that a value text beside the longest mark stays inside.</summary>
    public static double Right(IEnumerable<string> values, double width) =>
        width - Math.Max(TextExtent.Widest(values, TextExtent.Small) * Bold + 14, 24);

    public static string Fit(string label, double left) => TextExtent.Fit(label, TextExtent.Label * Bold, left - 12);

    private const double Bold = 1.08; // highlighted rows are bold, and bold runs wider
}
