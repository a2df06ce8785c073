using Spelter.Assessment;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>What a reader should take away who reads nothing else. Counts are of the tables below, which carry the sources.</summary>
internal static class BottomLineSection
{
    private const int Named = 5;
    private const double Half = 0.5;
    private const double HalfInPercent = 50;

    public static Section Of(ReportContext context)
    {
        var minerals = context.Report.Minerals;
        if (minerals.Count == 0) return new("bottom-line", "Bottom line", [new Paragraph("No mineral was assessed: no list was in force on that day, or none was chosen.")]);
        var reliance = minerals.Select(Latest.Reliance).Where(r => r.Count > 0).Select(r => r.Select(x => x.Percent).Aggregate(Interval.Hull)).ToList();
        var processing = minerals.Select(Latest.Processing).Where(p => p.Count > 0).ToList();
        var majority = processing.Count(p => p.Any(s => s.Concentration.Shares[0].Share.Low > Half));
        var imports = minerals.SelectMany(Latest.Imports).Select(i => i.ValueUsd).ToList();
        List<string> lines =
        [
            $"Most vulnerable of {Figures.Whole(minerals.Count)} by the middle of the bounds: {string.Join(", ", minerals.Take(Named).Select(m => m.Mineral.Name))}.",
            $"Published net import reliance is at least {HalfInPercent} % for {reliance.Count(r => r.Low >= HalfInPercent)} and full for {reliance.Count(r => r.Low >= 100)} "
                + $"of the {reliance.Count} minerals that have a figure; {minerals.Count - reliance.Count} have none.",
            $"One country holds more than half of world processing for {majority} of the {processing.Count} minerals whose processing is known by country; "
                + $"for {minerals.Count - processing.Count} it is unknown.",
        ];
        if (imports.Count > 0)
            lines.Add($"Imports on the mapped tariff lines, latest year: {Figures.Bounds(imports.Sum(), Figures.Rounded)} US dollars{Doubt(imports)}.");
        lines.Add($"{Figures.Whole(minerals.Sum(m => m.Unknowns.Count))} unknowns are named; {minerals.Count(m => m.Vulnerability.Factors.Any(f => f.Raw is null))} minerals miss at least one factor of the index.");
        return new("bottom-line", "Bottom line", [
            new Bullets([.. lines.Select(l => (IReadOnlyList<Cell>)[l])]),
            new Paragraph("These counts are of the tables below, where each figure has its source: see ", new Cell("the ranking", Anchor: "ranking"), "."),
        ]);
    }

    private static string Doubt(IEnumerable<Interval> imports) =>
        imports.All(i => i.IsExact) ? "" : "; the bounds are wide where a line holds other goods too, and a line shared by several minerals may count more than once";
}
