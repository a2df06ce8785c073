using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>How much published prices move (docs/methods/prices.md). For the factor of the index: the coefficient of variation
/// of annual prices; with several price series, the hull of their coefficients. A series that ended more than a year before
/// the newest price says nothing of these years and stays out.</summary>
public static class PriceVolatility
{
    private const int Years = 5;
    private const int FewestYears = 3;
    private const int MonthsInYear = 12;
    private const int FewestReturns = 36;

    /// <summary>What <see cref="Variation(IReadOnlyList{Observation})"/> computes.</summary>
    public static string AnnualMethod { get; } = $"coefficient of variation of up to {Years} annual prices";

    /// <summary>What <see cref="Annualised"/> computes.</summary>
    public static string MonthlyMethod { get; } = $"standard deviation of the monthly log returns of {Years} years, times the square root of {MonthsInYear}";

    /// <summary>Coefficient of variation, 0 and above, with its source.</summary>
    public static (Interval, Citation)? Of(IEnumerable<Observation> prices)
    {
        var known = prices
            .Where(p => p.Period.Month == 0 && p.Period.FirstYear == p.Period.LastYear && p.IsKnown && p.Value.IsBounded && p.Value.Low > 0)
            .ToList();
        if (known.Count == 0) return null;
        var newest = known.Max(p => p.Period.LastYear);
        var series = known
            .Where(p => p.Period.LastYear > newest - Years)
            .GroupBy(p => (p.Form, p.Unit.Id))
            .OrderBy(g => g.Key.Form, StringComparer.Ordinal)
            .Select(g => (IReadOnlyList<Observation>)[.. g.OrderBy(p => p.Period)])
            .Where(g => g[^1].Period.LastYear >= newest - 1 && Variation(g) is not null)
            .ToList();
        return series.Count == 0
            ? null
            : (series.Select(s => Interval.Exactly(Variation(s)!.Value)).Aggregate(Interval.Hull), Citation.Of(series[0][^1]) with { Method = AnnualMethod });
    }

    /// <summary>Sample standard deviation of the last five annual prices over their mean; null with fewer than three.</summary>
    /// <param name="prices">Prices of one series, oldest first.</param>
    public static double? Variation(IReadOnlyList<Observation> prices)
    {
        var values = prices.TakeLast(Years).Select(p => p.Value.Middle).ToList();
        return values.Count < FewestYears ? null : Deviation(values) / values.Average();
    }

    /// <summary>Sample standard deviation of the log returns between neighbouring months of the last five years, times √12;
    /// null with fewer than 36 returns. A missing month takes away its two returns and is not bridged.</summary>
    /// <param name="prices">Prices of one series, oldest first.</param>
    public static double? Annualised(IReadOnlyList<Observation> prices)
    {
        if (prices.Count == 0) return null;
        var first = Month(prices[^1]) - (Years * MonthsInYear);
        var window = prices.Where(p => Month(p) >= first).ToList();
        var returns = window.Zip(window.Skip(1))
            .Where(pair => Month(pair.Second) == Month(pair.First) + 1)
            .Select(pair => Math.Log(pair.Second.Value.Middle / pair.First.Value.Middle)).ToList();
        return returns.Count < FewestReturns ? null : Deviation(returns) * Math.Sqrt(MonthsInYear);
    }

    private static int Month(Observation price) => (price.Period.LastYear * MonthsInYear) + price.Period.Month;

    private static double Deviation(List<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
