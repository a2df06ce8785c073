using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>Draws of events at sets of parameters, each made once.</summary>
internal sealed class Forecaster(IReadOnlyList<BacktestCase> cases, Func<MineralId, BacktestNetwork?> networks, EventPriors priors, BacktestSettings settings, ulong seed, int draws)
{
    private readonly Dictionary<(int Case, HyperParameters Parameters), IReadOnlyList<DrawnObservation?>> _made = [];

    /// <summary>The draws of each observation of an event, in their order.</summary>
    public IReadOnlyList<DrawnObservation?> DrawsOf(int place, HyperParameters parameters)
    {
        if (_made.TryGetValue((place, parameters), out var made)) return made;
        var all = cases[place].Observations;
        var drawn = new DrawnObservation?[all.Count];
        foreach (var group in Enumerable.Range(0, all.Count).GroupBy(i => all[i].Mineral))
        {
            if (networks(group.Key) is not { } network) continue;
            var found = EventForecasts.Of(cases[place].Event, network, [.. group.Select(i => all[i])], priors, parameters, seed, draws);
            foreach (var (i, of) in group.Zip(found)) drawn[i] = of;
        }

        return _made[(place, parameters)] = drawn;
    }

    /// <summary>The error of the model with which the intervals of some events score best, each event weighing the same.</summary>
    public ModelError ErrorFrom(IReadOnlyList<int> teachers, HyperParameters parameters) =>
        new(Best(MetricKind.Volume, teachers, parameters), Best(MetricKind.Price, teachers, parameters));

    private double Best(MetricKind kind, IReadOnlyList<int> teachers, HyperParameters parameters)
    {
        List<List<(EventObservation Observation, DrawnObservation Drawn)>> taught = [.. teachers.Select(t => cases[t].Observations.Zip(DrawsOf(t, parameters))
            .Where(x => x.First.Metric.Kind == kind && x.First.NotCounted.Length == 0 && x.Second is not null).Select(x => (x.First, x.Second!)).ToList()).Where(of => of.Count > 0)];
        return taught.Count == 0 ? 0 : ModelError.Levels.MinBy(level =>
            taught.Average(of => of.Average(x => ModelError.Score(x.Drawn.With(new ModelError(level, level)), x.Observation, settings))));
    }
}
