using Spelter.Assessment;

namespace Spelter.Reports;

/// <summary>What the day of a report leaves out, in words.</summary>
public static class VintageWords
{
    // Statistics of a year are out in the course of the next.
    private const int UsualDelay = 1;

    /// <summary>One or two sentences: the kinds of evidence that were not public, each with the day of its first release held, and the
    /// newest year of net import reliance where it is older than the year before the day. Empty where there is nothing to say.</summary>
    public static string Of(AssessmentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        List<string> sentences = [];
        if (report.NotYetPublic.Count > 0)
            sentences.Add($"No release that is held was public on {report.AsOf:uuuu-MM-dd} of: {string.Join(", ", report.NotYetPublic.Select(e => $"{e.Kind} (first on {e.FirstDay:uuuu-MM-dd})"))}.");
        if (report.NewestReliance is { } year && year < report.AsOf.Year - UsualDelay)
            sentences.Add($"The newest net import reliance that was public and is held is of {year}.");
        return string.Join(' ', sentences);
    }
}
