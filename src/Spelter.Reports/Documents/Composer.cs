using Spelter.Assessment;
using Spelter.Reports.Sections;

namespace Spelter.Reports.Documents;

/// <summary>Composes the document once for all formats that people read.</summary>
internal static class Composer
{
    /// <summary>The numbered sources of a report.</summary>
    public static IReadOnlyList<Evidence.Source> SourcesOf(AssessmentReport report) =>
        Compose(report, null).Blocks.OfType<Section>().SelectMany(s => s.Blocks).OfType<SourceList>().Single().Sources;

    public static ReportDocument Compose(AssessmentReport report, ReportNames? names)
    {
        var context = new ReportContext(report, names ?? ReportNames.Codes);
        var list = report.List is { } l ? $"list of {l.Id} ({l.Citation})" : "no list in force";
        List<Block> blocks =
        [
            BottomLineSection.Of(context),
            RankingSection.Of(context),
            new Section("reading", "How to read the figures", [
                new Bullets([
                    ["\"est.\" marks an estimate, of the publisher or computed."],
                    ["\"low–high\" are bounds between which the value lies, \"≥\" a bound with no upper end. Neither is an error bar."],
                    ["\"withheld\" and \"not available\" are not zero."],
                    ["The small number after a figure leads to its source; hover or focus shows place, method, status and vintage."],
                ]),
            ]),
            MandateSection.Of(),
            EuRiskSection.Overall(context),
            new Section("minerals", "Minerals", [.. report.Minerals.Select(m => MineralSection.Of(context, m))]),
        ];
        // Last, when every section has cited what it cites.
        blocks.Add(new Section("sources", "Sources", [new SourceList(context.Sources)]));
        return new("Processed critical minerals: assessment", $"As known on {report.AsOf:uuuu-MM-dd}; {list}; {report.Minerals.Count} minerals.", blocks);
    }
}
