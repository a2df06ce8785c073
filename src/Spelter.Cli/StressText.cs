using System.Globalization;
using Spelter.Catalog;
using Spelter.Stress;

namespace Spelter.Cli;

/// <summary>A stress campaign as a terminal shows it.</summary>
internal static class StressText
{
    private const int MostHazards = 10;

    public static void Write(TextWriter output, CatalogTables catalog, StressAnswer answer)
    {
        var (result, minerals) = (answer.Result, answer.Result.Minerals);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"What the United States loses in {result.Draws:#,0} drawn years of events, million US dollars a year"));
        if (result.IsPartial) output.WriteText(string.Create(CultureInfo.InvariantCulture, $"Interrupted: {result.Draws:#,0} of {result.Asked:#,0} years were drawn; the figures are of these."));
        output.WriteLine();
        var money = minerals.Select((m, i) => (Mineral: m, Place: i)).Where(x => x.Mineral.HasMoney).OrderByDescending(x => x.Mineral.Losses.Mean).ToList();
        IReadOnlyList<string> Row(string name, SparseTail losses, Func<Func<SparseTail, double>, Interval?> band, string ranks, string shortfall) =>
        [
            name, Banded(losses.Mean, band(t => t.Mean)), Banded(losses.MeanOfWorst(StressAnswer.Worst), band(t => t.MeanOfWorst(StressAnswer.Worst))),
            Millions(losses.Largest), Percent(losses.ProbabilityOfLoss), shortfall, ranks,
        ];
        int RankBy(Func<MineralStress, double> figure, MineralStress of) => 1 + money.Count(x => figure(x.Mineral) > figure(of));
        PlainTable.Write(output, ["mineral", "expected", "worst twentieth", "largest", "years with a loss", "shortfall, t", "ranks"],
        [
            Row("all together", result.Overall, f => answer.Bands.Of(result, f), "", ""),
            .. money.Select(x => Row(
                catalog.NameOf(x.Mineral.Mineral), x.Mineral.Losses, f => answer.Bands.Of(result, x.Place, m => f(m.Losses)),
                $"{RankBy(m => m.Losses.Mean, x.Mineral)}/{RankBy(m => m.Losses.MeanOfWorst(StressAnswer.Worst), x.Mineral)}/{RankBy(m => m.Losses.Largest, x.Mineral)}", Amount(x.Mineral.MeanShortfall))),
        ]);
        output.WriteText($"Ranks by expected loss, by the mean of the worst twentieth of the years, and by the largest loss. In brackets how far {answer.Bands.Points.Count} points of the elasticities move a figure, on the first {answer.Bands.Years:#,0} years; "
            + $"the expected loss of all has a standard error of {Millions(result.Overall.StandardError)} from the draws. A negative figure is a gain.");
        WriteShortfalls(output, catalog, minerals);
        output.WriteLine();
        output.WriteLine("Losses of all minerals that are exceeded, million US dollars");
        PlainTable.Write(output, ["with a probability of", "loss"], [.. StressAnswer.Probabilities.Select(p => (IReadOnlyList<string>)[Percent(p), Millions(result.Overall.ExceededWith(p))])]);
        WriteWorst(output, result);
        output.WriteLine();
        output.WriteLine("Hazards that cost most, million US dollars a year");
        PlainTable.Write(output, ["hazard", "events a year", "counted", "expected loss"], [.. result.Book.Hazards.Zip(result.ByHazard).OrderByDescending(x => x.Second).Take(MostHazards).Select(x => (IReadOnlyList<string>)
            [x.First.Label, x.First.Rate.Mean.ToString("0.###", CultureInfo.InvariantCulture), string.Join(", ", x.First.Counted), Millions(x.Second)])]);
        output.WriteText("Losses are of welfare on the markets of the minerals, without the industries that use them (spelter simulate shows those) and without minerals that have no money. "
            + "Measures in force are drawn as if they could come anew, on networks of a year that has seen them. On past events the model tells direction better than size: spelter backtest.");
        output.WriteText("By actor, of minerals with money: " + string.Join(", ", result.ByActor.Take(6).Select(a => $"{catalog.NameOf(a.Actor)} {Millions(a.Loss)}")) + ".");
        if (answer.Without.Count > 0) output.WriteText($"Without a supply network and not in the sums: {string.Join(", ", answer.Without.Select(w => catalog.NameOf(w.Mineral)))}.");
        output.WriteText(string.Create(CultureInfo.InvariantCulture, $"Rates, severities and durations are rows of data/priors/hazards.csv, most of them judgements; elasticities are working priors. Seed {answer.Seed}; {result.DistinctSolves:#,0} equilibria, {result.Lookups:#,0} lookups on {result.Book.Hazards.Count} hazards, {answer.Seconds:0.0} s."));
    }

    private static void WriteShortfalls(TextWriter output, CatalogTables catalog, IReadOnlyList<MineralStress> minerals)
    {
        var without = minerals.Where(m => !m.HasMoney && m.Use > 0).OrderByDescending(m => m.MeanShortfall / m.Use).ToList();
        if (without.Count > 0)
            output.WriteText("Without money, expected shortfall as a share of use: " + string.Join(", ", without.Select(m => $"{catalog.NameOf(m.Mineral)} {Percent(m.MeanShortfall / m.Use)}")) + ".");
    }

    private static void WriteWorst(TextWriter output, StressResult result)
    {
        if (result.Worst is not { } worst) return;
        output.WriteText($"The worst year (draw {worst.Draw}, {Millions(worst.Loss)}): " + string.Join("; ", worst.Struck.Select(s => $"{result.Book.Hazards[s.Hazard].Label} ({Percent(s.Cut)} of the year)")) + ".");
    }

    private static string Banded(double value, Interval? band) => band is { } known ? $"{Millions(value)} [{Millions(known.Low)}, {Millions(known.High)}]" : Millions(value);

    private static string Millions(double usd) => Amount(usd / 1e6);

    private static string Amount(double value) => value.ToString(Math.Abs(value) >= 100 ? "#,0" : Math.Abs(value) >= 1 ? "0.#" : "0.###", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
