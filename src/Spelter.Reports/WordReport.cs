using Spelter.Assessment;
using Spelter.Reports.Documents;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>The assessment as a Word document (DOCX) with real headings and numbered sources.</summary>
public static class WordReport
{
    /// <summary>Writes the document to a stream, which stays open. The same report gives the same bytes.</summary>
    public static void Write(AssessmentReport report, Stream output, ReportNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var package = new MemoryStream();
        new WordWriter(package, report.AsOf).Write(Composer.Compose(report, names));
        FixedPackage.Copy(package, output, report.AsOf);
    }
}
