using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Level and volatility of one published price (docs/methods/prices.md). Prices are nominal, in the unit and for the
/// form that the publisher names; two series are never mixed.</summary>
/// <param name="Of">Mineral or group for which it is published.</param>
/// <param name="Stage">Stage, null where the publisher gives none.</param>
/// <param name="Form">Publisher's words.</param>
/// <param name="Unit">Unit as printed.</param>
/// <param name="Basis">What a tonne of it is; empty where the publisher says nothing.</param>
/// <param name="Frequency">Monthly or annual.</param>
/// <param name="Points">All known prices, oldest first.</param>
public sealed record PriceSeries(MineralId Of, Stage? Stage, string Form, Unit Unit, string Basis, PriceFrequency Frequency, IReadOnlyList<Observation> Points)
{
    private const int RangeYears = 10;
    private const int MonthsInYear = 12;
    private const int MonthsInQuarter = 3;

    /// <summary>The newest price.</summary>
    public Observation Latest => Points[^1];

    /// <summary>Mean of the latest quarter of the year whose three months are all known; null for an annual price.</summary>
    public (string Quarter, double Mean)? LatestQuarter => Frequency == PriceFrequency.Annual
        ? null
        : Points.GroupBy(p => (p.Period.LastYear, Quarter: ((p.Period.Month - 1) / MonthsInQuarter) + 1))
            .Where(g => g.Count() == MonthsInQuarter)
            .OrderBy(g => g.Key)
            .Select(g => ((string, double)?)($"{g.Key.LastYear}-Q{g.Key.Quarter}", g.Average(p => p.Value.Middle)))
            .LastOrDefault();

    /// <summary>Change from the same month, or the year, one year before: 0.1 is ten percent more. Null where that price is not known.</summary>
    public Interval? ChangeOverYear
    {
        get
        {
            var (year, month) = (Latest.Period.LastYear, Latest.Period.Month);
            var before = Points.FirstOrDefault(p => p.Period.LastYear == year - 1 && p.Period.Month == month);
            return before is null ? null : (Latest.Value / before.Value) - Interval.Exactly(1);
        }
    }

    /// <summary>Lowest and highest price of the ten years that end with the latest.</summary>
    public Interval Range
    {
        get
        {
            var window = Window(RangeYears).ToList();
            return new Interval(window.Min(p => p.Value.Low), window.Max(p => p.Value.High));
        }
    }

    /// <summary>Place of the latest price in <see cref="Range"/>: 0 at its low end, 1 at its high end. Null where the range has no width.</summary>
    public Interval? PlaceInRange => Range.Width > 0 ? ((Latest.Value - Interval.Exactly(Range.Low)) * (1 / Range.Width)).ClampTo(0, 1) : null;

    /// <summary>First period of the window behind <see cref="Range"/>.</summary>
    public Period RangeFrom => Window(RangeYears).First().Period;

    /// <summary>Annualised standard deviation of monthly log returns, or the coefficient of variation of annual prices; null
    /// where too few are known.</summary>
    public double? Volatility => Frequency == PriceFrequency.Monthly ? PriceVolatility.Annualised(Points) : PriceVolatility.Variation(Points);

    /// <summary>Source of the newest price.</summary>
    public Citation Citation => Citation.Of(Latest);

    /// <summary>Source of the volatility, with its method.</summary>
    public Citation VolatilityCitation => Citation with { Method = Frequency == PriceFrequency.Monthly ? PriceVolatility.MonthlyMethod : PriceVolatility.AnnualMethod };

    /// <summary>Series of a mineral: monthly before annual. A price of which nothing is known, or only a lower bound, is no point.</summary>
    public static IReadOnlyList<PriceSeries> From(IEnumerable<Observation> prices) => [.. prices
        .Where(p => p.IsKnown && p.Value.IsBounded && p.Value.Low > 0 && p.Period.FirstYear == p.Period.LastYear)
        .GroupBy(p => (p.Mineral, p.Stage, p.Form, p.Unit, p.Basis, Family: EvidenceBase.Family(p.Source.Id), IsMonthly: p.Period.Month != 0))
        .Select(g => new PriceSeries(
            g.Key.Mineral, g.Key.Stage, g.Key.Form, g.Key.Unit, g.Key.Basis, g.Key.IsMonthly ? PriceFrequency.Monthly : PriceFrequency.Annual,
            [.. g.GroupBy(p => p.Period).Select(same => same.MaxBy(p => p.Source.Published)!).OrderBy(p => p.Period)]))
        .OrderBy(s => s.Frequency).ThenByDescending(s => s.Latest.Period).ThenBy(s => s.Form, StringComparer.Ordinal).ThenBy(s => s.Unit.Id, StringComparer.Ordinal)];

    private IEnumerable<Observation> Window(int years)
    {
        var last = Latest.Period;
        return Frequency == PriceFrequency.Monthly
            ? Points.Where(p => MonthsApart(p.Period, last) < years * MonthsInYear)
            : Points.Where(p => last.LastYear - p.Period.LastYear < years);
    }

    private static int MonthsApart(Period from, Period to) => ((to.LastYear - from.LastYear) * MonthsInYear) + to.Month - from.Month;
}
