using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Figures of world output as rows: the plain item is of all output, as bounds where output is withheld, and its twin of the
/// output that is published (docs/methods/stage-shares.md).</summary>
internal static class OutputRows
{
    private const string Twin = "-of-published";

    /// <summary>Status of an estimate; null for a figure that is none.</summary>
    public static string? Status(bool estimated) => estimated ? StatusWords.Of(Evidence.ObservationStatus.Estimated) : null;

    /// <summary>One row, or two where a figure of published output stands beside.</summary>
    /// <param name="item">Name of the plain item.</param>
    /// <param name="ofAll">Figure of all output.</param>
    /// <param name="ofPublished">Figure of published output; null where it is the same.</param>
    /// <param name="estimated">True where the publisher marks a row behind it as an estimate.</param>
    /// <param name="row">Makes a row of item, figure and status.</param>
    public static IEnumerable<ReportRow> Of(
        string item, Interval ofAll, Interval? ofPublished, bool estimated, Func<string, Interval, string?, ReportRow> row)
    {
        yield return row(item, ofAll, Status(estimated));
        if (ofPublished is { } published)
            yield return row(item + Twin, published, estimated ? $"{ShareWords.OfPublished}, {Status(estimated)}" : ShareWords.OfPublished);
    }
}
