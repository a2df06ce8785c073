using Spelter.Assessment;
using Spelter.Reports.Documents;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>The assessment as Markdown, with numbered sources at the end.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report; lines end in a line feed on every system.</summary>
    public static void Write(AssessmentReport report, TextWriter output, ReportNames? names = null) =>
        new MarkdownWriter(output).Write(Composer.Compose(report, names));
}
