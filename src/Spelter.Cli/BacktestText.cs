using System.Globalization;
using Spelter.Backtest;
using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>Back-tests as tables: each event, then the score card.</summary>
internal static class BacktestText
{
    public static void Write(
        TextWriter output, CatalogTables catalog, BacktestReport report, IReadOnlyList<(string Id, string Name, string Reason)> notPlayed, BacktestSettings settings, ulong seed)
    {
        foreach (var scored in report.Events) WriteEvent(output, catalog, scored, settings);
        output.WriteLine("Score");
        var (left, prior) = (report.LeftOut, report.Prior);
        PlainTable.Write(output, ["score", "taught by the others", "priors alone", "no change", "pro-rata cut"],
        [
            ["signs right", Part(left.SignsRight, left.Metrics), Part(prior.SignsRight, prior.Metrics), Part(left.SignsRightNoChange, left.Metrics), Part(left.SignsRightProRata, left.Metrics)],
            ["within the 80 % interval", Part(left.Covered, left.Metrics), Part(prior.Covered, prior.Metrics), "—", "—"],
            Errors("price ratios, mean log error", left.Price, prior.Price),
            Errors("volumes, mean log error", left.Volume, prior.Volume),
            Errors("shares, mean error in points", left.Share, prior.Share, points: true),
        ]);
        output.WriteText($"{left.Metrics} observations of {left.Events} events count; they are not independent of one another. An interval is 10 to 90 % of {BacktestReport.DefaultDraws} draws of elasticities, of what the event leaves open and of the noise of the series before it, seed {seed}. "
            + $"A change within {100 * settings.NeutralRatio:0} % (a share: {100 * settings.NeutralShare:0} points) counts as none.");
        output.WriteText($"All events together teach {Parameters(report.TaughtByAll)}: for events to come.");
        if (notPlayed.Count == 0) return;
        output.WriteLine();
        output.WriteLine("Not played");
        PlainTable.Write(output, ["event", "why"], [.. notPlayed.Select(e => (IReadOnlyList<string>)[$"{e.Id} {e.Name}", e.Reason])]);
    }

    private static void WriteEvent(TextWriter output, CatalogTables catalog, ScoredEvent scored, BacktestSettings settings)
    {
        output.WriteLine($"{scored.Event.Id} {scored.Event.Name}");
        foreach (var caveat in scored.Event.Caveats) output.WriteText(caveat);
        output.WriteText($"Taught by {scored.Taught.Teachers} other events: {Parameters(scored.Taught)}.");
        if (scored.Metrics.Count > 0)
        {
            PlainTable.Write(output, ["mineral", "metric", "months", "predicted", "80 % interval", "observed", "sign", "in it", "no change", "pro rata"], [.. scored.Metrics.Select(m => (IReadOnlyList<string>)
            [
                catalog.NameOf(m.Observation.Mineral), m.Observation.Metric.Label + (m.Counts ? "" : " *"), m.Observation.Window.Months.ToString(CultureInfo.InvariantCulture) + (m.Observation.IsYearly ? " (year)" : ""),
                Value(m, m.LeftOut.Predicted), $"{Value(m, m.LeftOut.Low)} to {Value(m, m.LeftOut.High)}", Value(m, m.Observation.Observed),
                Verdict.IsSignRight(m.LeftOut.Predicted, m.Observation, settings) ? "right" : "wrong", m.LeftOut.Covers(m.Observation.Observed) ? "yes" : "no", Value(m, m.NoChange), Value(m, m.ProRata),
            ])]);
        }

        foreach (var reason in scored.Metrics.Where(m => !m.Counts).Select(m => m.Observation.NotCounted).Distinct()) output.WriteText($"* not counted: {reason}.");
        foreach (var group in scored.Unobserved.GroupBy(u => u.Reason, StringComparer.Ordinal))
            output.WriteText($"Not scored: {string.Join("; ", group.Select(u => u.Mineral is { } mineral ? $"{catalog.NameOf(mineral)} {u.What}" : u.What))}: {group.Key}.");
        output.WriteLine();
    }

    private static string[] Errors(string label, ErrorMeans left, ErrorMeans prior, bool points = false)
    {
        string Show(double? error) => error is not { } value ? "—" : points ? (100 * value).ToString("0.0", CultureInfo.InvariantCulture) : value.ToString("0.00", CultureInfo.InvariantCulture);
        return [$"{label} ({left.Count})", Show(left.Model), Show(prior.Model), Show(left.NoChange), Show(left.ProRata)];
    }

    private static string Part(int count, int of) => of == 0 ? "—" : $"{count} of {of} ({(100.0 * count / of).ToString("0", CultureInfo.InvariantCulture)} %)";

    private static string Value(ScoredMetric m, double value) => m.Observation.Metric.Kind == MetricKind.Share
        ? (100 * value).ToString("0", CultureInfo.InvariantCulture) + " %"
        : "× " + Math.Max(0, value).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Parameters(Taught taught)
    {
        var p = taught.Parameters;
        string Show(double? value) => value is { } known ? known.ToString("0.##", CultureInfo.InvariantCulture) : "drawn";
        return $"leakage {Show(p.LeakageShare)}, share of licences in the months of partial trade {Show(p.PartialShare)}, elasticity of demand times {Show(p.DemandScale)}, stocks of {Show(p.InventoryDays)} days, error of the model {Show(taught.Error.Volume)} (volumes) and {Show(taught.Error.Price)} (prices) in logarithms";
    }
}
