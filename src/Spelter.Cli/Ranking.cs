using NodaTime.Text;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Spelter.Reports;
using Spelter.Reports.Documents;

namespace Spelter.Cli;

/// <summary>The overall ranking, and for a few minerals the main facts of each, in plain text.</summary>
internal static class Ranking
{
    private const int DetailLimit = 5;

    public static void Write(TextWriter output, CatalogTables catalog, AssessmentReport report)
    {
        output.WriteText($"Assessment as known on {LocalDatePattern.Iso.Format(report.AsOf)}, list of {report.List!.Id} ({report.List.Citation})");
        output.WriteText("Score 0 to 100: importance, exposure, difficulty of recovery; weights are a judgement; a missing factor widens the bounds.");
        output.WriteText("Rank goes by the middle of the bounds, so missing evidence lifts it; \"by low\" ranks by the low bound, whatever that evidence turns out to be.");
        if (report.Minerals.Count > 1)
            output.WriteText("Most vulnerable whatever the missing evidence: " + string.Join(", ", report.Minerals.OrderBy(m => m.Vulnerability.RankByLow).Take(DetailLimit).Select(m => m.Mineral.Name)));
        output.WriteLine();
        PlainTable.Write(output, ["rank", "band", "by low", "mineral", "score", "net import reliance", "largest processor", "US imports"],
            [.. report.Minerals.Select(m => Row(catalog, m))]);
        if (VintageWords.Of(report) is { Length: > 0 } vintages) output.WriteText(vintages);
        if (report.Minerals.Count > DetailLimit)
            output.WriteText("A figure may be of one product only, such as an oxide: spelter assess MINERAL and the reports name the form of each.");
        else
        {
            foreach (var mineral in report.Minerals) WriteDetail(output, catalog, report.Overall.Rules, mineral);
        }

        MandateText.WriteOverall(output, catalog, report.Overall);
        output.WriteLine();
        output.WriteLine("Sources:");
        foreach (var source in report.Sources) output.WriteText($"  {source.Id}: {source.Publisher}, {source.Title}");
        foreach (var later in report.Sources.Where(s => s.Published > report.AsOf))
            output.WriteText($"{later.Id} was written on {LocalDatePattern.Iso.Format(later.Published)}: only facts that are dated before, or are undated such as host metals, come from it.");
    }

    private static string[] Row(CatalogTables catalog, MineralAssessment m) =>
    [
        m.Vulnerability.Rank.ToString(), $"{m.Vulnerability.RankBand.Low}–{m.Vulnerability.RankBand.High}", m.Vulnerability.RankByLow.ToString(), m.Mineral.Name,
        Text.Points(m.Vulnerability.Score), RelianceText(m.Reliance), Processor(catalog, m.Stages),
        m.ImportsByYear.Count == 0 ? "not known" : $"{Text.Usd(m.ImportsByYear[^1].ValueUsd)} ({m.ImportsByYear[^1].Year})",
    ];

    private static string RelianceText(IReadOnlyList<RelianceFigure> figures)
    {
        var latest = PublishedReliance.Newest(figures);
        return latest.Count == 0 ? RelianceWords.NotPublished : $"{string.Join(" / ", latest.Select(RelianceWords.Of).Distinct())} ({latest[0].Year})";
    }

    private static string Processor(CatalogTables catalog, IReadOnlyList<StageConcentration> stages)
    {
        var latest = PreferredSupply.PastTheMine(stages);
        return latest.Count == 0 ? "unknown" : $"{string.Join(" / ", latest.Select(s => Largest(catalog, s)).Distinct())} ({latest[0].Period})";
    }

    private static string Largest(CatalogTables catalog, StageConcentration stage)
    {
        var top = stage.Concentration.Shares[0];
        return $"{catalog.NameOf(top.Country)} {Text.Share(top.Share, top.OfPublished)}";
    }

    // The table above has no room for the product that each figure is of.
    private static void WriteProducts(TextWriter output, CatalogTables catalog, MineralAssessment mineral)
    {
        if (PublishedReliance.Newest(mineral.Reliance) is { Count: > 0 } reliance)
            output.WriteText($"Net import reliance as published ({reliance[0].Year}): {RelianceWords.Of(reliance)}");
        if (PreferredSupply.PastTheMine(mineral.Stages) is { Count: > 0 } processing)
            output.WriteText($"Largest processor ({processing[0].Stage.ToString().ToLowerInvariant()}, {processing[0].Period}): {string.Join("; ", processing.Select(s => RelianceWords.WithProduct(s.Form, Largest(catalog, s))))}");
        output.WriteLine();
    }

    private static string Raw(FactorPrior prior, Interval raw) => prior.PrintedUnit switch
    {
        "USD" => Text.Usd(raw),
        "percent" => Text.Percent(prior.Printed(raw)),
        _ => Text.Index(raw),
    };

    private static void WriteDetail(TextWriter output, CatalogTables catalog, MandateRules rules, MineralAssessment mineral)
    {
        output.WriteLine();
        output.WriteLine(mineral.Mineral.Name);
        WriteProducts(output, catalog, mineral);
        PlainTable.Write(output, ["stage", "form", "period", "largest supplier", "share", "HHI", "source"],
            [.. mineral.Stages.Where(s => s.Preferred).Select(s => (IReadOnlyList<string>)
            [
                s.Stage.ToString(), s.Form, s.Period.ToString(), catalog.NameOf(s.Concentration.Shares[0].Country),
                Text.Share(s.Concentration.Shares[0].Share, s.Concentration.Shares[0].OfPublished), Text.Hhi(s.Concentration), s.Citation.Source.Id,
            ])]);
        if (mineral.Stages.Any(s => s.Preferred && s.Concentration.HasWithheld)) output.WriteText(ShareWords.Explanation);
        output.WriteLine();
        PlainTable.Write(output, ["factor", "lens", "raw", "points"],
            [.. mineral.Vulnerability.Factors.Select(f => (IReadOnlyList<string>)
                [f.Prior.Label, f.Prior.Lens, f.Raw is { } raw ? Raw(f.Prior, raw) + (f.Citation is { Unverified: true } ? " ⚠" : "") : "missing", Text.Points(f.Contribution)])]);
        if (PublishedReliance.Newest(mineral.Reliance).Any(f => f.Status == ObservationStatus.NetExporter)) output.WriteText(RelianceWords.InTheIndex);
        QuantityTable.Write(output, catalog, mineral.Mineral.Id, mineral.Quantities);
        foreach (var shift in mineral.Shifts.Take(DetailLimit))
            output.WriteText($"Origin shift: {shift.LabelInWords} from {catalog.NameOf(shift.Origin)}: {Text.Share(Interval.Exactly(shift.FromShare))} ({shift.FromYear}) to {Text.Share(Interval.Exactly(shift.ToShare))} ({shift.ToYear}) of the value of general imports");
        ChainText.Write(output, catalog, mineral.Chain);
        MandateText.WriteMineral(output, catalog, rules, mineral.Mandate);
        foreach (var unknown in mineral.Unknowns) output.WriteText("Not known: " + unknown);
    }
}
