using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using Spelter.Assessment;
using Spelter.Reports.Formats;

namespace Spelter.Reports;

/// <summary>The assessment as an XLSX workbook: Ranking, Reliance, Stages, Imports, Quantities, Chain, Factors, Mandate, Unknowns, Sources.</summary>
public static class WorkbookReport
{
    // Widths go by what stands in a column; a sentence may run on beyond the widest. In characters.
    private static readonly OpenXmlConfiguration Look = new() { EnableAutoWidth = true, FastMode = true, MinWidth = 9, MaxWidth = 60 };

    /// <summary>Writes the workbook to a stream, which stays open. The same report gives the same bytes.</summary>
    public static void Write(AssessmentReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        object Rows(Func<MineralAssessment, IEnumerable<ReportRow>> part) => Rounded(report.Minerals.SelectMany(part));
        using var package = new MemoryStream();
        package.SaveAs(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Ranking"] = report.Minerals.Select(m => new RankingRow(
                m.Vulnerability.Rank, m.Mineral.Id.Value, m.Mineral.Name, SignificantDigits.Of(m.Vulnerability.Score.Low), SignificantDigits.Of(m.Vulnerability.Score.High),
                m.Vulnerability.RankBand.Low, m.Vulnerability.RankBand.High, m.Vulnerability.RankByLow)).ToList(),
            ["Reliance"] = Rows(TidyRows.Reliance),
            ["Stages"] = Rows(TidyRows.Stages),
            ["Imports"] = Rows(TidyRows.Imports),
            ["Quantities"] = Rows(QuantityRows.Of),
            ["Chain"] = Rows(ChainRows.All),
            ["Factors"] = Rows(TidyRows.Factors),
            ["Mandate"] = Rounded(report.Minerals.SelectMany(MandateRows.Of).Concat(MandateRows.Of(report.Overall))),
            ["Unknowns"] = report.Minerals.SelectMany(m => m.Unknowns.Select(u => new UnknownRow(m.Mineral.Id.Value, u))).ToList(),
            ["Sources"] = Documents.Composer.SourcesOf(report).Select((s, i) => new SourceRow(
                i + 1, s.Id, s.Publisher, s.Title, s.Published.ToString("uuuu-MM-dd", null), s.PublishedBasis, s.Licence, s.Attribution, s.Address)).ToList(),
        }, configuration: Look);
        FixedPackage.Copy(package, output, report.AsOf);
    }

    private static List<ReportRow> Rounded(IEnumerable<ReportRow> rows) => [.. rows.Select(row => row.InSignificantDigits())];

    private sealed record RankingRow(int Rank, string Mineral, string Name, double ScoreLow, double ScoreHigh, int BandLow, int BandHigh, int RankByLow);

    private sealed record UnknownRow(string Mineral, string Unknown);

    private sealed record SourceRow(
        int Number, string Id, string Publisher, string Title, string Published, string PublishedBasis, string Licence, string Attribution, string Address);
}
