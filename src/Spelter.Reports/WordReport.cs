using Spelter.Assessment;
using Spelter.Reports.Documents;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>The assessment as a Word document (DOCX) with real headings and numbered sources.</summary>
public static class WordReport
{
    /// <summary>Writes the document to a readable, writable and seekable stream, which stays open.</summary>
    public static void Write(AssessmentReport report, Stream output, ReportNames? names = null) =>
        new WordWriter(output).Write(Composer.Compose(report, names));
}
