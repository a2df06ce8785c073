using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>Forecasts of past events beside what came, with their score.</summary>
/// <param name="Events">Events, in the order given.</param>
/// <param name="Prior">Score of the forecasts from the priors alone.</param>
/// <param name="LeftOut">Score of the forecasts with what the other events teach.</param>
/// <param name="TaughtByAll">What all events together teach: for events to come, not for these.</param>
public sealed record BacktestReport(IReadOnlyList<ScoredEvent> Events, ScoreCard Prior, ScoreCard LeftOut, Taught TaughtByAll)
{
    /// <summary>Draws per window.</summary>
    public const int DefaultDraws = 100;

    /// <summary>Plays events and scores them.</summary>
    /// <param name="cases">All events: each is forecast with what the others teach.</param>
    /// <param name="networks">Base network of a mineral; null where there is none.</param>
    /// <param name="priors">What events leave open.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="wanted">Events to forecast; null for all.</param>
    /// <param name="seed">Same seed, same report, whatever the number of processors.</param>
    /// <param name="draws">Draws per window, above zero.</param>
    public static BacktestReport Of(
        IReadOnlyList<BacktestCase> cases, Func<MineralId, BacktestNetwork?> networks, EventPriors priors, BacktestSettings settings,
        Func<AnnouncedEvent, bool>? wanted = null, ulong seed = 7, int draws = DefaultDraws)
    {
        var grid = new GridErrors(cases, networks, priors, settings);
        var forecaster = new Forecaster(cases, networks, priors, settings, seed, draws);
        Taught Without(int left)
        {
            var (point, teachers) = grid.BestWithout(left);
            return new(point, forecaster.ErrorFrom(teachers, point), teachers.Count);
        }

        List<ScoredEvent> events = [.. Enumerable.Range(0, cases.Count).Where(c => wanted is null || wanted(cases[c].Event)).Select(c => Scored(c, cases[c], networks, priors, forecaster, Without(c)))];
        return new(events, ScoreCard.Of(events, m => m.Prior, settings), ScoreCard.Of(events, m => m.LeftOut, settings), Without(-1));
    }

    private static ScoredEvent Scored(int place, BacktestCase of, Func<MineralId, BacktestNetwork?> networks, EventPriors priors, Forecaster forecaster, Taught taught)
    {
        List<ScoredMetric> metrics = [];
        List<Unobserved> unobserved = [.. of.Unobserved];
        var (prior, leftOut) = (forecaster.DrawsOf(place, HyperParameters.Prior), forecaster.DrawsOf(place, taught.Parameters));
        var middle = priors.At(of.Event, HyperParameters.Prior, [.. Enumerable.Repeat(0.5, EventPriors.Count)]);
        for (var i = 0; i < of.Observations.Count; i++)
        {
            var o = of.Observations[i];
            if (networks(o.Mineral) is not { } network)
                unobserved.Add(new(o.Mineral, $"{o.Metric.Id}, {o.Window.Months} months", "the mineral has no supply network"));
            else if (prior[i] is { } first && leftOut[i] is { } second && ProRata(o, window => new EventPlay(network.Network, middle, window)) is { } plain)
                metrics.Add(new(o, first.With(ModelError.None), second.With(taught.Error), plain));
            else
                unobserved.Add(new(o.Mineral, $"{o.Metric.Id}, {o.Window.Months} months", $"the network of {network.Network.Year} has no such flow or country at the stage {o.Stage}"));
        }

        return new(of.Event, metrics, unobserved, taught);
    }

    private static double? ProRata(EventObservation observation, Func<MonthWindow, EventPlay> play) =>
        DrawnObservation.Of(observation, play(observation.Window).ProRata(), play(observation.Base).ProRata()) is { } said ? DrawnObservation.Value(observation, said) : null;
}
