using Spelter.Assessment;
using Spelter.Reports.Documents;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>The assessment as one self-contained, accessible HTML file: no script, nothing fetched, light and dark, printable.
/// It is well-formed XML too.</summary>
public static class HtmlReport
{
    /// <summary>Writes the report; UTF-8 is the caller's to choose in the writer. Country codes stand in for names where
    /// <paramref name="names"/> is null.</summary>
    public static void Write(AssessmentReport report, TextWriter output, ReportNames? names = null) => Write(report, output, names, unfolded: false);

    /// <summary>With every mineral open, as print needs it.</summary>
    internal static void Write(AssessmentReport report, TextWriter output, ReportNames? names, bool unfolded) =>
        new HtmlWriter(output, unfolded).Write(Composer.Compose(report, names));
}
