namespace Spelter.Disruption;

/// <summary>Bounds of what lets a disruption take time: rows of <c>data/priors/time-path.csv</c>, and for five years one of
/// <c>data/priors/elasticities.csv</c>. What each means stands at <see cref="HorizonResponse"/>, <see cref="RampLimit"/>, <see cref="InventoryRule"/> and
/// <see cref="FrontRunning"/>.</summary>
/// <param name="FirstMonth">Response within a month.</param>
/// <param name="FiveYears">Response over five years.</param>
/// <param name="OreRamp">Ramp of mines.</param>
/// <param name="PlantRamp">Ramp of plants.</param>
/// <param name="RouteRamp">Ramp of routes not in use.</param>
/// <param name="StockDays">Stock in days of use.</param>
/// <param name="ReleaseAbove">Premium from which stocks are released.</param>
/// <param name="StockShare">Share released or bought back in a month.</param>
/// <param name="RestockBelow">Premium up to which stocks are filled.</param>
/// <param name="ForwardShare">Purchases brought forward.</param>
/// <param name="ForwardMonths">Most that is carried of them.</param>
/// <param name="ForwardUpTo">Premium up to which they are made.</param>
/// <param name="DrawMonths">Months over which they are used up.</param>
public sealed record TimePriors(
    Interval FirstMonth, Interval FiveYears, Interval OreRamp, Interval PlantRamp, Interval RouteRamp, Interval StockDays, Interval ReleaseAbove,
    Interval StockShare, Interval RestockBelow, Interval ForwardShare, Interval ForwardMonths, Interval ForwardUpTo, Interval DrawMonths)
{
    /// <summary>Number of the priors.</summary>
    public const int Count = 13;

    /// <summary>A point within the bounds.</summary>
    /// <param name="shares">As many numbers from 0 to 1 as there are priors: where between low and high each lies, in the order above.</param>
    public TimeRules At(IReadOnlyList<double> shares)
    {
        var next = 0;
        double Next(Interval bounds) => bounds.Low + (shares[next++] * bounds.Width);
        return new TimeRules(
            new HorizonResponse(Next(FirstMonth), Next(FiveYears)), new RampLimit(Next(OreRamp), Next(PlantRamp), Next(RouteRamp)),
            new InventoryRule(Next(StockDays), Next(ReleaseAbove), Next(StockShare), Next(RestockBelow)),
            new FrontRunning(Next(ForwardShare), Next(ForwardMonths), Next(ForwardUpTo), Next(DrawMonths)));
    }
}
