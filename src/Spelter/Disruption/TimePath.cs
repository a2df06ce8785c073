using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What a scenario does to one mineral month by month.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Network">Base network.</param>
/// <param name="Central">Figures of each period with the middle of every prior.</param>
/// <param name="Draws">Figures of each period for each draw of the priors for which all periods have prices and flows.</param>
/// <param name="Unsettled">Draws for which one has none.</param>
public sealed record TimePath(
    PathQuestion Question, SupplyNetwork Network, IReadOnlyList<PeriodFigures> Central, IReadOnlyList<IReadOnlyList<PeriodFigures>> Draws, int Unsettled)
{
    /// <summary>Draws where none are asked for.</summary>
    public const int DefaultDraws = 50;

    /// <summary>Months looked at after the horizon: half a year, in which licences of the record came back to normal and stocks fill.</summary>
    public const int RecoveryMonths = 6;

    /// <summary>True where the reported country's stock at the last stage is published; else it is an assumption in days of use.</summary>
    public bool IsStockReported => Question.Stock is not null && Question.Reported == CountryCode.UnitedStates;

    /// <summary>A figure of a period with its band.</summary>
    public Band BandOf(int period, Func<PeriodFigures, double> figure) => Band.Of(figure(Central[period]), Draws.Select(d => figure(d[period])));

    /// <summary>Days of cover at the beginning of a period, 5 to 95 % of the draws; infinite where nothing is lacking.</summary>
    public Interval DaysOfCover(int period) => Ends([.. Draws.Select(d => Interval.Exactly(d[period].DaysOfCover))]);

    /// <summary>What each segment would lack without stocks, and the days of cover of stocks kept for it: found in each draw, with its own stocks and its own
    /// shortage, and then 5 to 95 % of the draws. Where the split of use is bounds, of their low and of their high ends. Empty where it is not known.</summary>
    public IReadOnlyList<SegmentCover> CoverBySegment(int period)
    {
        var days = Question.Periods[period].Years * InventoryRule.DaysInYear;
        var use = Network.Sum(f => f.From?.Country == Question.Reported && f.To is null) / InventoryRule.DaysInYear;
        List<IReadOnlyList<SegmentCover>> drawn = [.. Draws.Select(d => SegmentCover.Of(
            Interval.Exactly(d[period].StockBefore), Interval.Exactly(Math.Max(0, d[period].Gap) / days), use, Question.Segments, Question.Shortage))];
        return [.. Question.Segments.Select((s, place) => new SegmentCover(s.Segment, Ends([.. drawn.Select(d => d[place].Gap)]), Ends([.. drawn.Select(d => d[place].Days)])))];
    }

    // Draws as they are, the outer one where the end falls between two: nothing lies between a number of days and no end.
    private static Interval Ends(IReadOnlyList<Interval> draws)
    {
        double[] lows = [.. draws.Select(d => d.Low).Order()];
        double[] highs = [.. draws.Select(d => d.High).Order()];
        return new Interval(lows[(int)(0.05 * (lows.Length - 1))], highs[(int)Math.Ceiling(0.95 * (highs.Length - 1))]);
    }

    /// <summary>Plays a path.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="calibrate">The mineral's network with each elasticity at a share of the way from its low to its high bound.</param>
    /// <param name="priors">Bounds of what takes time.</param>
    /// <param name="seed">Same seed, same draws, whatever the number of threads.</param>
    /// <param name="draws">Number of draws, above zero.</param>
    /// <returns>The path, or the reason why no prices were found.</returns>
    public static Outcome<TimePath> Of(
        PathQuestion question, Func<IReadOnlyList<double>, CalibratedNetwork> calibrate, TimePriors priors, ulong seed = 7, int draws = DefaultDraws)
    {
        IReadOnlyList<double> middle = [.. Enumerable.Repeat(0.5, ElasticityPriors.Count + TimePriors.Count)];
        var network = calibrate([.. middle.Take(ElasticityPriors.Count)]);
        var central = PathRun.Of(question, network, priors.At([.. middle.Skip(ElasticityPriors.Count)]));
        if (central is null) return new Problem("", $"no prices and flows of {question.Mineral} were found for a period of the path.", "Change the severity or the leakage, or leave --path out.");
        var drawn = InParallel.Map(LatinHypercube.Points(seed, draws, ElasticityPriors.Count + TimePriors.Count),
            shares => PathRun.Of(question, calibrate([.. shares.Take(ElasticityPriors.Count)]), priors.At([.. shares.Skip(ElasticityPriors.Count)])));
        List<IReadOnlyList<PeriodFigures>> settled = [.. drawn.OfType<IReadOnlyList<PeriodFigures>>()];
        if (settled.Count == 0) return new Problem("", $"no draw of the priors of {question.Mineral} has prices and flows in every period.", "Change the severity or the leakage, or leave --path out.");
        return new TimePath(question, network.Network, central, settled, draws - settled.Count);
    }
}
