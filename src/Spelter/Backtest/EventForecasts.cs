using Spelter.Chance;

namespace Spelter.Backtest;

/// <summary>Forecasts of the observations of one event in one mineral. They see of an observation what it is of and how its series moved
/// before the announcement, and not what was observed.</summary>
internal static class EventForecasts
{
    /// <summary>One forecast per observation; null where the network has no such flow, or no prices were found.</summary>
    /// <param name="announced">Event.</param>
    /// <param name="network">Base network.</param>
    /// <param name="observations">What is to be forecast.</param>
    /// <param name="priors">What the event leaves open.</param>
    /// <param name="parameters">What past events teach.</param>
    /// <param name="seed">Same seed, same forecasts.</param>
    /// <param name="draws">Draws per window.</param>
    public static IReadOnlyList<Forecast?> Of(
        AnnouncedEvent announced, BacktestNetwork network, IReadOnlyList<EventObservation> observations, EventPriors priors, HyperParameters parameters, ulong seed, int draws)
    {
        var points = LatinHypercube.Points(seed, draws, BacktestNetwork.Elasticities + EventPriors.Count);
        List<MonthWindow> windows = [.. observations.Select(o => o.Window).Distinct()];
        List<(int Window, int Draw)> plays = [.. from w in Enumerable.Range(0, windows.Count) from d in Enumerable.Range(0, draws) select (w, d)];
        var readings = InParallel.Map(plays, play =>
        {
            var point = points[play.Draw];
            var measure = priors.At(announced, parameters, [.. point.Skip(BacktestNetwork.Elasticities)]);
            return new EventPlay(network, measure, windows[play.Window], [.. point.Take(BacktestNetwork.Elasticities)], parameters.DemandScale).Solve();
        });
        return [.. observations.Select((o, i) => ForecastOf(o, [.. readings.Skip(windows.IndexOf(o.Window) * draws).Take(draws)], seed + (ulong)i + 1))];
    }

    /// <summary>What a model says of an observation, moved by noise; null where it says nothing.</summary>
    public static double? Value(MarketReading reading, EventObservation observation, (double First, double Second) noise)
    {
        if (reading.Of(observation) is not { } said) return null;
        if (observation.Metric.Kind != MetricKind.Share) return said.First * noise.First;
        var (own, others) = (observation.Before * said.First * noise.First, (1 - observation.Before) * said.Second * noise.Second);
        return own + others > 0 ? own / (own + others) : 0;
    }

    private static Forecast? ForecastOf(EventObservation observation, IReadOnlyList<MarketReading?> readings, ulong seed)
    {
        List<double> values = [];
        for (var d = 0; d < readings.Count; d++)
            if (readings[d] is { } reading && Value(reading, observation, observation.Noise.Factors(seed, (uint)d)) is { } value) values.Add(value);
        return values.Count > 0 ? Forecast.Of(values) : null;
    }
}
