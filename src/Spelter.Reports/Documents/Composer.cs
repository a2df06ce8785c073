using Spelter.Assessment;
using Spelter.Reports.Sections;

namespace Spelter.Reports.Documents;

/// <summary>Composes the document once for all formats that people read.</summary>
internal static class Composer
{
    private const int IndexFrom = 12;

    /// <summary>The numbered sources of a report.</summary>
    public static IReadOnlyList<Evidence.Source> SourcesOf(AssessmentReport report) => Compose(report, null).Sources;

    /// <summary>From a dozen minerals on nobody finds one by scrolling.</summary>
    private static IEnumerable<Block> MineralIndex(AssessmentReport report) => report.Minerals.Count < IndexFrom ? [] : [new Paragraph([
        .. report.Minerals.OrderBy(m => m.Mineral.Name, StringComparer.Ordinal).SelectMany((m, i) => new Cell[] { i == 0 ? "" : " · ", new(m.Mineral.Name, Anchor: m.Mineral.Id.Value) })])];

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
                    ["\"low–high\" are bounds between which the value lies if the method named beside it holds, \"≥\" a bound with no upper end. Neither is an error bar."],
                    ["\"withheld\" and \"not available\" are not zero."],
                    ["The number after a figure is its source, listed at the end; a second number after a point is the place in the source, listed with it. On a screen, hover or focus shows the source's id, the vintage, and a status other than reported or estimated, and the link leads to the place in the source and the method."],
                ]),
            ]),
            MandateSection.Of(),
            EuRiskSection.Overall(context),
            RowsSection.Of(context),
            UnknownsSection.Of(context),
        ];
        var shared = new SharedTables();
        var (notes, minerals) = SharedNotes.Of([.. report.Minerals.Select(m => shared.Without(m.Mineral, MineralSection.Of(context, m)))]);
        if (notes is not null) blocks.Add(notes);
        blocks.Add(new Section("minerals", "Minerals", [.. MineralIndex(report), .. minerals]));
        // Last, when every section has cited what it cites.
        blocks.Add(new Section("sources", "Sources", [new SourceList(context.Sources)]));
        return new("Processed critical minerals: assessment", $"As known on {report.AsOf:uuuu-MM-dd}; {list}; {Counted.Of(report.Minerals.Count, "mineral")}.", blocks);
    }
}
