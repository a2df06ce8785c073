using Spelter.Catalog;

namespace Spelter.Backtest;

/// <summary>Forecasts of past events beside what came, with their score.</summary>
/// <param name="Events">Events, in the order given.</param>
/// <param name="Prior">Score of the forecasts from the priors alone.</param>
/// <param name="LeftOut">Score of the forecasts with the parameters that the other events teach.</param>
/// <param name="TaughtByAll">Parameters that all events together teach: for events to come, not for these.</param>
public sealed record BacktestReport(IReadOnlyList<ScoredEvent> Events, ScoreCard Prior, ScoreCard LeftOut, HyperParameters TaughtByAll)
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
        List<ScoredEvent> events = [];
        for (var c = 0; c < cases.Count; c++)
        {
            if (wanted is not null && !wanted(cases[c].Event)) continue;
            var (taught, teachers) = grid.BestWithout(c);
            events.Add(Scored(cases[c], networks, priors, taught, teachers, seed, draws));
        }

        return new(events, ScoreCard.Of(events, m => m.Prior, settings), ScoreCard.Of(events, m => m.LeftOut, settings), grid.BestWithout(-1).Point);
    }

    private static ScoredEvent Scored(
        BacktestCase of, Func<MineralId, BacktestNetwork?> networks, EventPriors priors, HyperParameters taught, int teachers, ulong seed, int draws)
    {
        List<ScoredMetric> metrics = [];
        List<Unobserved> unobserved = [.. of.Unobserved];
        foreach (var group in of.Observations.GroupBy(o => o.Mineral))
        {
            if (networks(group.Key) is not { } network)
            {
                unobserved.Add(new(group.Key, "all metrics", "the mineral has no supply network"));
                continue;
            }

            List<EventObservation> observations = [.. group];
            IReadOnlyList<Forecast?> Forecasts(HyperParameters parameters) => EventForecasts.Of(of.Event, network, observations, priors, parameters, seed, draws);
            var (prior, leftOut) = (Forecasts(HyperParameters.Prior), Forecasts(taught));
            var middle = priors.At(of.Event, HyperParameters.Prior, [.. Enumerable.Repeat(0.5, EventPriors.Count)]);
            for (var i = 0; i < observations.Count; i++)
            {
                var o = observations[i];
                var proRata = MarketReading.ProRata(network.Network, new EventPlay(network, middle, o.Window, [], 1).Shock);
                if (prior[i] is { } first && leftOut[i] is { } second && EventForecasts.Value(proRata, o, (1, 1)) is { } plain) metrics.Add(new(o, first, second, plain));
                else unobserved.Add(new(o.Mineral, $"{o.Metric.Id}, {o.Window.Months} months", $"the network of {network.Network.Year} has no such flow or country at the stage {o.Stage}"));
            }
        }

        return new(of.Event, metrics, unobserved, taught, teachers);
    }
}
