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
            ["Mineral", "Rank", "Rank band", "Rank by low bound", "Score (low–high)", "Net import reliance, %", "Largest processor (stage, form, period)", "Its share", "Imports, USD"],
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

    /// <summary>The newest year, each form with its own figure.</summary>
    public static Cell Reliance(ReportContext context, MineralAssessment mineral)
    {
        var latest = Latest.Reliance(mineral);
        if (latest.Count == 0) return ReportContext.Missing(RelianceWords.NotPublished);
        return Together([.. latest.Select(f => (
            RelianceWords.Product(f, latest),
            context.Published(f.Percent, f.Status, f.Raw, f.Citation), f.Citation))], $" ({latest[0].Year})");
    }

    /// <summary>Largest processor of each form in the newest period, and its share.</summary>
    public static (Cell Name, Cell Share) Processor(ReportContext context, MineralAssessment mineral)
    {
        var processing = PreferredSupply.PastTheMine(mineral.Stages);
        if (processing.Count == 0) return (ReportContext.Missing(), ReportContext.Missing());
        string Name(StageConcentration s) =>
            $"{context.Name(s.Concentration.Shares[0].Country)} ({string.Join(", ", new[] { s.Stage.ToString().ToLowerInvariant(), s.Form, s.Period.ToString() }.Where(w => w.Length > 0))})";
        return (string.Join("; ", processing.Select(Name).Distinct()), Together([.. processing.Select(s =>
        {
            var top = s.Concentration.Shares[0];
            var citation = s.CitationOf(top.Country);
            return (processing.Count == 1 ? "" : s.Form, context.Percent(top.Share, top.OfPublished, citation, s.Estimated), citation);
        })], ""));
    }

    // Figures of several products in one cell: each with its product, all of their places.
    private static Cell Together(IReadOnlyList<(string Product, Cell Figure, Citation Citation)> figures, string suffix)
    {
        var first = figures[0];
        var text = string.Join("; ", figures.Select(f => RelianceWords.WithProduct(f.Product, f.Figure.Text))) + suffix;
        if (figures.Count == 1) return first.Figure with { Text = text };
        var places = figures.Where(f => f.Citation.Source == first.Citation.Source).Select(f => f.Citation.Locator).Distinct();
        return first.Figure with
        {
            Text = text,
            Mark = figures.Max(f => f.Figure.Mark),
            Status = Place.Joined(figures.Select(f => f.Figure.Status).Where(w => w.Length > 0).Distinct()),
            Place = Place.Of(first.Citation with { Locator = Place.Joined(places) }),
        };
    }

    private static Cell Imports(ReportContext context, MineralAssessment mineral)
    {
        var imports = Latest.Imports(mineral);
        return imports.Count == 0
            ? ReportContext.Missing()
            : context.Figure(imports.Select(i => i.ValueUsd).Sum(), imports[0].Citation, suffix: $" ({imports[0].Year})");
    }
}
