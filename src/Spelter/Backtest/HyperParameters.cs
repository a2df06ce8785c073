namespace Spelter.Backtest;

/// <summary>The few numbers of the model that past events may teach.</summary>
/// <param name="LeakageShare">Capacity of the ways round a targeted measure, as a share of the cut; null where it is drawn.</param>
/// <param name="PartialShare">What leaves in the months of partial trade under a licence; null where it is drawn.</param>
/// <param name="DemandScale">Factor on the elasticity of demand within a year.</param>
/// <param name="InventoryDays">Stocks of users, days of use; null where they are drawn.</param>
public sealed record HyperParameters(double? LeakageShare, double? PartialShare, double DemandScale, double? InventoryDays)
{
    /// <summary>Nothing taught: all is drawn from the priors.</summary>
    public static HyperParameters Prior { get; } = new(null, null, 1, null);

    // Within a year demand may be half or twice as stiff as the prior says: a factor either way.
    private static readonly double[] DemandScales = [1, 0.5, 2];

    /// <summary>A coarse grid over the priors: three values each, the middle first.</summary>
    /// <param name="priors">Bounds.</param>
    public static IReadOnlyList<HyperParameters> Grid(EventPriors priors) =>
    [
        .. from leakage in Three(priors.LeakageShare)
           from partial in Three(priors.PartialShare)
           from scale in DemandScales
           from days in Three(priors.InventoryDays)
           select new HyperParameters(leakage, partial, scale, days),
    ];

    private static double[] Three(Interval bounds) => [bounds.Middle, bounds.Low, bounds.High];
}
