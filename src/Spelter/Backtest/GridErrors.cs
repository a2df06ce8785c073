using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Backtest;

/// <summary>How far each point of the grid of parameters is from each event, with the middle of every other prior: what one event left out
/// at a time is estimated by.</summary>
internal sealed class GridErrors
{
    private static readonly double[] MiddleOfElasticities = [.. Enumerable.Repeat(0.5, BacktestNetwork.Elasticities)];

    // Mean errors that differ by less are those of rounding: the earlier point, nearer to the middle of the priors, is taken.
    private const double Rounding = 1e-9;

    private readonly IReadOnlyList<HyperParameters> _grid;
    private readonly IReadOnlyList<double?[]> _errors;

    /// <summary>Solves each event at each point.</summary>
    public GridErrors(IReadOnlyList<BacktestCase> cases, Func<MineralId, BacktestNetwork?> networks, EventPriors priors, BacktestSettings settings)
    {
        _grid = HyperParameters.Grid(priors);
        double[] middle = [.. Enumerable.Repeat(0.5, EventPriors.Count)];
        List<(int Case, MineralId Mineral, MonthWindow Window, int Point)> plays = [];
        for (var c = 0; c < cases.Count; c++)
        {
            foreach (var (mineral, window) in cases[c].Observations.Where(IsUsed).SelectMany(o => new[] { (o.Mineral, o.Window), (o.Mineral, o.Base) }).Distinct().Where(x => networks(x.Mineral) is not null))
                plays.AddRange(Enumerable.Range(0, _grid.Count).Select(point => (c, mineral, window, point)));
        }

        EventPlay PlayOf((int Case, MineralId Mineral, MonthWindow Window, int Point) p) =>
            new(networks(p.Mineral)!.Network, priors.At(cases[p.Case].Event, _grid[p.Point], middle), p.Window);
        var calibrated = plays.Select(p => (p.Mineral, Scale: _grid[p.Point].DemandScale)).Distinct()
            .ToDictionary(x => x, x => new Lazy<CalibratedNetwork>(() => networks(x.Mineral)!.Calibrate(MiddleOfElasticities, x.Scale)));
        // Points that differ in what the event does not use are one play.
        var distinct = plays.Select(p => (Place: p, Play: PlayOf(p))).GroupBy(p => (p.Place.Case, p.Place.Mineral, p.Place.Window, Key(p.Play, _grid[p.Place.Point].DemandScale))).ToList();
        var readings = InParallel.Map(distinct, group => group.First() is var (place, play) ? play.Solve(() => calibrated[(place.Mineral, _grid[place.Point].DemandScale)].Value) : null);
        Dictionary<(int, MineralId, MonthWindow, int), MarketReading?> solved = [];
        for (var g = 0; g < distinct.Count; g++)
            foreach (var (place, _) in distinct[g]) solved[place] = readings[g];
        _errors = [.. cases.Select((of, c) => Enumerable.Range(0, _grid.Count)
            .Select(point => MeanError(of, (o, window) => solved.GetValueOrDefault((c, o.Mineral, window, point)), settings)).ToArray())];
    }

    /// <summary>The point with the least mean error over all events but one, each event weighing the same, and the events that taught it.</summary>
    /// <param name="left">Place of the event left out; below zero for none.</param>
    public (HyperParameters Point, IReadOnlyList<int> Teachers) BestWithout(int left)
    {
        List<int> teachers = [.. Enumerable.Range(0, _errors.Count).Where(e => e != left && _errors[e].All(x => x is not null))];
        if (teachers.Count == 0) return (HyperParameters.Prior, teachers);
        var (best, least) = (0, double.PositiveInfinity);
        for (var point = 0; point < _grid.Count; point++)
        {
            var mean = teachers.Average(e => _errors[e][point]!.Value);
            if (mean < least - Rounding) (best, least) = (point, mean);
        }

        return (_grid[best], teachers);
    }

    private static string Key(EventPlay play, double demandScale)
    {
        var shocks = play.Shocks;
        return shocks.All(s => s.Cut == 0) ? ""
            : $"{string.Join(';', shocks.Select(s => $"{s.Cut:R} {s.Event.Leakage?.Share:R}"))} {demandScale:R} {play.Draw.InventoryDays:R}";
    }

    private static bool IsUsed(EventObservation observation) => observation.NotCounted.Length == 0 && observation.Metric.Kind != MetricKind.Share;

    private static double? MeanError(BacktestCase of, Func<EventObservation, MonthWindow, MarketReading?> reading, BacktestSettings settings)
    {
        List<double> errors = [.. of.Observations.Where(IsUsed)
            .Select(o => DrawnObservation.Of(o, reading(o, o.Window), reading(o, o.Base)) is { } said ? Verdict.ErrorOf(DrawnObservation.Value(o, said), o, settings) : (double?)null).OfType<double>()];
        return errors.Count == 0 ? null : errors.Average();
    }
}
