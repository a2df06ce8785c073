using Spelter.Chance;
using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>Forecasts of the observations of one event in one mineral. They see of an observation what it is of and how its series moved
/// before the announcement, and not what was observed.</summary>
internal static class EventForecasts
{
    /// <summary>The draws of each observation; null where the network has no such flow, or no prices were found.</summary>
    /// <param name="announced">Event.</param>
    /// <param name="network">Base network.</param>
    /// <param name="observations">What is to be forecast.</param>
    /// <param name="priors">What the event leaves open.</param>
    /// <param name="parameters">What past events teach.</param>
    /// <param name="seed">Same seed, same draws.</param>
    /// <param name="draws">Draws per window.</param>
    public static IReadOnlyList<DrawnObservation?> Of(
        AnnouncedEvent announced, BacktestNetwork network, IReadOnlyList<EventObservation> observations, EventPriors priors, HyperParameters parameters, ulong seed, int draws)
    {
        var points = LatinHypercube.Points(seed, draws, BacktestNetwork.Elasticities + EventPriors.Count);
        List<MonthWindow> windows = [.. observations.SelectMany(o => new[] { o.Window, o.Base }).Distinct()];
        var readings = InParallel.Map(points, point =>
        {
            var draw = priors.At(announced, parameters, [.. point.Skip(BacktestNetwork.Elasticities)]);
            // One calibration serves all windows of a draw.
            var calibrated = new Lazy<CalibratedNetwork>(() => network.Calibrate([.. point.Take(BacktestNetwork.Elasticities)], parameters.DemandScale));
            return windows.ConvertAll(window => new EventPlay(network.Network, draw, window).Solve(() => calibrated.Value));
        });
        MarketReading? Reading(MonthWindow window, int draw) => readings[draw][windows.IndexOf(window)];
        return [.. observations.Select((o, i) => DrawsOf(o, d => (Reading(o.Window, d), Reading(o.Base, d)), draws, seed + (2 * (ulong)i) + 1))];
    }

    private static DrawnObservation? DrawsOf(EventObservation observation, Func<int, (MarketReading? During, MarketReading? Before)> readings, int draws, ulong seed)
    {
        List<(double First, double Second)> values = [];
        for (var d = 0; d < draws; d++)
        {
            var (during, before) = readings(d);
            if (DrawnObservation.Of(observation, during, before) is not { } said) continue;
            var noise = observation.Noise.Factors(seed, (uint)d);
            values.Add((said.First * noise.First, said.Second * noise.Second));
        }

        return values.Count > 0 ? new DrawnObservation(observation, values, seed + 1) : null;
    }
}
