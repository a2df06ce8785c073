using Spelter.Assessment;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>All minerals in one table, most vulnerable first.</summary>
internal static class RankingSection
{
    public static Section Of(ReportContext context) => new("ranking", "Ranking", [
        new Paragraph("Score is Spelter's vulnerability index, 0 to 100, as bounds: a factor that no source gives may be anything and widens them. "
            + "The first rank goes by the middle of the bounds, so missing evidence lifts it; the rank by the low bound tells what is vulnerable whatever the missing evidence turns out to be. Equal scores share a rank. "
            + "Rank band is the 5th to 95th percentile of the rank when the weights are drawn at random. Ranks are among all minerals of the list."),
        .. context.Report.Minerals.Count == 0 ? [] : new Block[] { ChartDrawings.Ranking(context.Report) },
        new Table(
            "Vulnerability, reliance and processing by mineral",
            ["Mineral", "Rank", "Rank band", "Rank by low bound", "Score (low–high)", "Net import reliance, %", "Largest processor", "Its share", "Imports, USD"],
            [.. context.Report.Minerals.Select(m => Row(context, m))]),
        .. VintageWords.Of(context.Report) is { Length: > 0 } vintages ? new Block[] { new Paragraph(vintages) } : [],
    ]);

    private static Cell[] Row(ReportContext context, MineralAssessment mineral)
    {
        var vulnerability = mineral.Vulnerability;
        var (processor, share) = Processor(context, mineral);
        return [
            new(mineral.Mineral.Name, Anchor: mineral.Mineral.Id.Value),
            new(Figures.Whole(vulnerability.Rank), Numeric: true),
            new($"{vulnerability.RankBand.Low}–{vulnerability.RankBand.High}", Numeric: true),
            new(Figures.Whole(vulnerability.RankByLow), Numeric: true),
            context.Figure(vulnerability.Score, null),
            Reliance(context, mineral),
            processor,
            share,
            Imports(context, mineral),
        ];
    }

    /// <summary>Hull over the forms of the newest year.</summary>
    public static Cell Reliance(ReportContext context, MineralAssessment mineral)
    {
        var latest = Latest.Reliance(mineral);
        if (latest.Count == 0) return ReportContext.Missing("not published");
        var first = latest[0];
        var status = latest.All(r => r.Status == first.Status) ? first.Status : ObservationStatus.Bounded;
        var suffix = $" ({first.Year}{(latest.Count > 1 ? $", {latest.Count} forms" : "")})";
        return context.Published(
            latest.Select(r => r.Percent).Aggregate(Interval.Hull), status, latest.Count == 1 ? first.Raw : "", first.Citation, suffix);
    }

    public static (Cell Name, Cell Share) Processor(ReportContext context, MineralAssessment mineral)
    {
        var processing = PreferredSupply.PastTheMine(mineral.Stages);
        if (processing.Count == 0) return (ReportContext.Missing(), ReportContext.Missing());
        var first = processing[0];
        var top = first.Concentration.Shares[0];
        return ($"{context.Name(top.Country)} ({first.Stage.ToString().ToLowerInvariant()}, {first.Period})",
            context.Percent(top.Share, top.OfPublished, first.CitationOf(top.Country), first.Estimated));
    }

    private static Cell Imports(ReportContext context, MineralAssessment mineral)
    {
        var imports = Latest.Imports(mineral);
        return imports.Count == 0
            ? ReportContext.Missing()
            : context.Figure(imports.Select(i => i.ValueUsd).Sum(), imports[0].Citation, suffix: $" ({imports[0].Year})");
    }
}
