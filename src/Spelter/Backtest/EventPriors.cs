using Spelter.Disruption;

namespace Spelter.Backtest;

/// <summary>Bounds of what an event leaves open: rows of <c>data/priors/events.csv</c>.</summary>
/// <param name="EvasionPremium">What a tonne costs more round a measure.</param>
/// <param name="LeakageShare">Capacity of the ways round a targeted measure, as a share of the cut.</param>
/// <param name="ClosedMonths">Months in which next to nothing leaves under a licence.</param>
/// <param name="ClosedShare">What leaves in them.</param>
/// <param name="PartialMonths">Months of partial trade.</param>
/// <param name="PartialShare">What leaves in them.</param>
/// <param name="OpenShare">What leaves after them.</param>
/// <param name="InventoryDays">Stocks of users, days of use.</param>
/// <param name="DeclaredShare">Share of what gets round that is declared as of the actor's origin.</param>
public sealed record EventPriors(
    Interval EvasionPremium, Interval LeakageShare, Interval ClosedMonths, Interval ClosedShare, Interval PartialMonths, Interval PartialShare, Interval OpenShare,
    Interval InventoryDays, Interval DeclaredShare)
{
    /// <summary>How many numbers a point has.</summary>
    public const int Count = 7;

    /// <summary>An event with what it leaves open at a point within the bounds.</summary>
    /// <param name="announced">The event.</param>
    /// <param name="parameters">What is set instead of drawn.</param>
    /// <param name="shares">Numbers from 0 to 1: where between low and high premium, leakage, closed, partial and open share, stocks and declared share lie.</param>
    internal EventDraw At(AnnouncedEvent announced, HyperParameters parameters, IReadOnlyList<double> shares) => new(
        [(MeasureAt(announced, parameters, shares), 0), .. announced.Earlier.Select(e => (MeasureAt(e, parameters, shares), announced.FirstMonth - e.FirstMonth))],
        parameters.InventoryDays ?? Within(InventoryDays, shares[5]), Within(DeclaredShare, shares[6]));

    private DisruptionEvent MeasureAt(AnnouncedEvent announced, HyperParameters parameters, IReadOnlyList<double> shares)
    {
        var measure = announced.Measure;
        if (announced.LeakageIsPrior)
            measure = measure with { Leakage = new Leakage(parameters.LeakageShare ?? Within(LeakageShare, shares[1]), Within(EvasionPremium, shares[0]), measure.Leakage?.Hubs ?? []) };
        if (announced.LicenceIsPrior)
        {
            measure = measure with
            {
                Licence = new LicencePath(
                    (int)Math.Round(ClosedMonths.Middle), Within(ClosedShare, shares[2]), (int)Math.Round(PartialMonths.Middle),
                    parameters.PartialShare ?? Within(PartialShare, shares[3]), Within(OpenShare, shares[4])),
            };
        }

        return measure;
    }

    private static double Within(Interval bounds, double share) => bounds.Low + (share * bounds.Width);
}
