using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Coefficient of variation of published annual prices over the last five years; with several price series, the hull
/// of their coefficients. Null where no series has at least three years.</summary>
public static class PriceVolatility
{
    private const int Years = 5;
    private const int Fewest = 3;

    /// <summary>Coefficient of variation, 0 and above, with its source.</summary>
    public static (Interval, Citation)? Of(IEnumerable<Observation> prices)
    {
        var series = prices
            .Where(p => p.Period.Month == 0 && p.Period.FirstYear == p.Period.LastYear && p.IsKnown && p.Value.IsBounded && p.Value.Low > 0)
            .GroupBy(p => (p.Form, p.Unit.Id))
            .Select(g => g.OrderByDescending(p => p.Period).Take(Years).ToList())
            .Where(g => g.Count >= Fewest)
            .ToList();
        return series.Count == 0
            ? null
            : (series.Select(s => Interval.Exactly(Variation([.. s.Select(p => p.Value.Middle)]))).Aggregate(Interval.Hull),
                Citation.Of(series[0][0]) with { Method = $"coefficient of variation of up to {Years} annual prices" });
    }

    private static double Variation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1)) / mean;
    }
}
