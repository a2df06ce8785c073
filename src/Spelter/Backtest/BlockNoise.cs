using Spelter.Chance;

namespace Spelter.Backtest;

/// <summary>Noise of a mean of months over a mean of earlier months, from the months before the event alone: a circular block bootstrap
/// (Politis and Romano 1992). A window and a base are each put together from blocks of months that followed one another, drawn with
/// replacement; months that belong together stay together. Trend and season are not in it beyond the length of a block.</summary>
/// <param name="months">Months before the announcement, in order; at least one.</param>
/// <param name="baseMonths">Months of the base.</param>
/// <param name="windowMonths">Months of the window.</param>
/// <param name="blockMonths">Length of a block.</param>
public sealed class BlockNoise(IReadOnlyList<NoiseMonth> months, int baseMonths, int windowMonths, int blockMonths) : IObservationNoise
{
    // Of the mean of all months: a base of empty months would make a ratio without end.
    private const double Least = 0.01;

    /// <inheritdoc/>
    public (double First, double Second) Factors(ulong seed, uint draw)
    {
        var (window, before, all) = (Mean(Drawn(seed, draw, 0, windowMonths)), Mean(Drawn(seed, draw, 1, baseMonths)), Mean(months));
        return (Ratio(window.First, before.First, all.First), Ratio(window.Second, before.Second, all.Second));
    }

    private List<NoiseMonth> Drawn(ulong seed, uint draw, uint part, int count)
    {
        List<NoiseMonth> drawn = [];
        for (var block = 0u; drawn.Count < count; block++)
        {
            var start = (int)(Philox.Uniform(seed, draw, (part << 16) + block) * months.Count);
            for (var i = 0; i < blockMonths && drawn.Count < count; i++) drawn.Add(months[(start + i) % months.Count]);
        }

        return drawn;
    }

    private static (double First, double Second) Mean(IReadOnlyList<NoiseMonth> of)
    {
        var weight = of.Sum(m => m.Weight);
        return weight > 0 ? (of.Sum(m => m.First) / weight, of.Sum(m => m.Second) / weight) : (0, 0);
    }

    private static double Ratio(double window, double before, double all) => all > 0 ? Math.Max(window, Least * all) / Math.Max(before, Least * all) : 1;
}
