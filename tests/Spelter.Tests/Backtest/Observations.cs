using NodaTime;
using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;
using Spelter.Tests.Disruption;

namespace Spelter.Tests.Backtest;

/// <summary>Events and observations on the small supply, in which China acts.</summary>
internal static class Observations
{
    public static readonly BacktestSettings Settings = new(
        TransitMonths: 1, NeutralRatio: 0.05, NeutralShare: 0.02, LeastRatio: 0.01, BlockMonths: 3, LeastBaseMonths: 6, StatedNoise: 0.2, OverlapShare: 0.25);

    public static readonly EventPriors Priors = new(
        new Interval(0.1, 0.5), new Interval(0.1, 0.5), Interval.Exactly(2), new Interval(0, 0.1), Interval.Exactly(6), new Interval(0.2, 0.8), new Interval(0.85, 1),
        new Interval(15, 90), new Interval(0, 1));

    /// <summary>Bounds that leave nothing open: each is one number.</summary>
    public static EventPriors Certain(double partialShare = 0.5, double inventoryDays = 30) => new(
        Interval.Exactly(0.3), Interval.Exactly(0.3), Interval.Exactly(2), Interval.Exactly(0.05), Interval.Exactly(6), Interval.Exactly(partialShare), Interval.Exactly(0.9),
        Interval.Exactly(inventoryDays), Interval.Exactly(0.5));

    public static readonly IObservationNoise Quiet = new StatedNoise(0);

    public static EventObservation Of(BacktestMetric metric, double observed, int months = 12) =>
        new(metric, SmallSupply.Antimony, Stage.Refined, new MonthWindow(0, months), observed, metric.Kind == MetricKind.Share ? 0.5 : 1, Quiet, "test", "test");

    public static AnnouncedEvent Announced(string id = "X01", DisruptionKind kind = DisruptionKind.ExportLicence, double severity = 1, params CountryCode[] targets) =>
        new(id, id, new LocalDate(2024, 12, 3), new LocalDate(2024, 12, 3),
            new DisruptionEvent(kind, SmallSupply.China, [SmallSupply.Antimony], [Stage.Refined], targets, severity, 0, AnnouncedEvent.OpenEnded), [])
        {
            LicenceIsPrior = kind == DisruptionKind.ExportLicence,
            LeakageIsPrior = targets.Length > 0,
        };

    /// <summary>The small supply with every elasticity drawn, or with each at the middle of its bounds.</summary>
    public static BacktestNetwork SmallNetwork(bool isCertain = false) => new(SmallSupply.BaseYear, (shares, scale) =>
        Calibrated(isCertain ? [.. Enumerable.Repeat(0.5, shares.Count)] : shares, scale));

    private static CalibratedNetwork Calibrated(IReadOnlyList<double> shares, double scale)
    {
        var middle = SmallSupply.Calibrate(shares);
        // Demand alone is scaled: its place between the bounds moves.
        var demand = scale * middle.Elasticities.Demand;
        var bounds = SmallSupply.Priors.Demand;
        return SmallSupply.Calibrate([(demand - bounds.Low) / bounds.Width, .. shares.Skip(1)]);
    }
}
