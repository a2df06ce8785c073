using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>The terms of one cell and the two ratios that they give.</summary>
internal sealed class RelianceTerms
{
    private readonly RelianceDefinition _definition;
    private readonly List<TermValue> _production;
    private readonly List<TermValue> _consumption;

    public RelianceTerms(RelianceDefinition definition, int year, ILookup<(Measure Measure, string Form, int Year), Observation> cells)
    {
        List<TermValue> Read(IEnumerable<RelianceTerm> terms) => [.. terms.Select(t => TermValue.Of(t, year, cells))];
        _definition = definition;
        (OfNetImports, _production, _consumption) = (Read(definition.NetImports), Read(definition.Production), Read(definition.Consumption));
    }

    public IReadOnlyList<TermValue> OfNetImports { get; }

    public Interval NetImports => TermValue.Sum(OfNetImports);

    private Interval Production => TermValue.Sum(_production);

    private bool ConsumptionIsPrinted => _consumption.Count > 0 && _consumption.TrueForAll(t => t.Unknown is null);

    // Consumption is not negative. A bound that is printed bounds it; withheld is [0, ∞).
    private Interval Consumption => TermValue.Sum(_consumption).ClampTo(0, double.PositiveInfinity);

    /// <summary>Net imports as the note of the reliance names them, over consumption; null where no consumption is printed.</summary>
    public RouteReading? FromTerms()
    {
        if (_consumption.Count == 0 || Consumption is { Low: 0, High: 0 }) return null;
        var ratio = NetImports / Consumption;
        List<TermValue> used = [.. OfNetImports, .. _consumption];
        if (!_definition.ConsumptionNamesSameTerms) return new(RelianceRoute.Terms, Percentage.Of(ratio), Point(), used);
        if (!ConsumptionIsPrinted)
        {
            ratio = FromBalance(ratio);
            used.AddRange(_production);
        }

        // Net imports are consumption less production, so that without negative production they are at most the whole of it.
        if (Production.Low < 0) return new(RelianceRoute.Terms, Percentage.Of(ratio), Point(), used);
        return ratio.Low > 1
            ? new(RelianceRoute.Terms, Percentage.Of(ratio), Point(), used) { Contradicts = true }
            : new(RelianceRoute.Terms, Percentage.Of(new Interval(ratio.Low, Math.Min(ratio.High, 1))), Point() is { } p ? Math.Min(p, RouteReading.Whole) : null, used);
    }

    /// <summary>Consumption is production plus the same terms, so net imports are consumption less production; null where the
    /// notes do not say so or consumption is no figure.</summary>
    public RouteReading? FromProduction()
    {
        if (!_definition.ConsumptionNamesSameTerms || !ConsumptionIsPrinted || Consumption.High <= 0) return null;
        var ratio = _production.Count == 0 ? Interval.Exactly(1) : Interval.Exactly(1) - (Production / Consumption);
        var point = 1 - (TermValue.SumOfPoints(_production) / TermValue.SumOfPoints(_consumption));
        return new(RelianceRoute.Complement, Percentage.Of(ratio), Percent(point), [.. _production, .. _consumption]);
    }

    private double? Point() => ConsumptionIsPrinted ? Percent(TermValue.SumOfPoints(OfNetImports) / TermValue.SumOfPoints(_consumption)) : null;

    private static double? Percent(double? ratio) => ratio is { } known && double.IsFinite(known) ? Percentage.Of(known) : null;

    // Consumption is withheld or a bound, but its note says what it is the sum of. Net imports stand above and below the line, which
    // dividing two intervals would not see; the printed bound of the consumption, if any, holds as well.
    private Interval FromBalance(Interval overPrinted)
    {
        var balance = Balance(NetImports, Production.ClampTo(0, double.PositiveInfinity));
        var overBound = Interval.Exactly(1) - (Production / Consumption);
        var low = Math.Max(balance.Low, Math.Max(overPrinted.Low, overBound.Low));
        var high = Math.Min(balance.High, Math.Min(overPrinted.High, overBound.High));
        return low <= high ? new(low, high) : balance;
    }

    // n / (n + p) with p and n + p not negative rises with n; it falls with p where n is positive and rises with p where n is negative.
    private static Interval Balance(Interval n, Interval p)
    {
        var low = Share(n.Low, n.Low < 0 ? p.Low : p.High);
        var high = Share(n.High, n.High < 0 ? p.High : p.Low);
        return double.IsNegativeInfinity(high) ? new(low, 0) : new(low, high);
    }

    private static double Share(double n, double p) =>
        n > 0 ? double.IsInfinity(n) ? 1 : n / (n + p)
        : n == 0 ? p == 0 ? 1 : 0
        : n + p <= 0 || double.IsInfinity(n) ? double.NegativeInfinity
        : double.IsInfinity(p) ? 0 : n / (n + p);
}
