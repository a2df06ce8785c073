using NodaTime;
using NodaTime.Text;
using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Disruption;
using Spelter.Evidence;

namespace Spelter.Data.Backtests;

/// <summary>Past events with what the shipped series say of them, as known on a day, and the networks to play them on.</summary>
public sealed class BacktestWorkspace
{
    private readonly NetworkWorkspace _networks;
    private readonly Dictionary<MineralId, BacktestNetwork?> _built = [];

    /// <summary>Reads what the back-tests need.</summary>
    /// <param name="workspace">Data folder.</param>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="more">Events of files; one with the identity of an event of the register takes its place.</param>
    /// <exception cref="InputException">A table is missing or damaged, or no base network can be built on the day.</exception>
    public BacktestWorkspace(Workspace workspace, LocalDate day, IReadOnlyList<BacktestCase> more)
    {
        var played = BacktestTables.Read(workspace.Folder);
        Settings = BacktestTables.Settings(workspace.Folder);
        Priors = EventPriorReader.Bounds(workspace.Folder);
        var register = workspace.EventRegister;
        if (register.Select(e => e.Id).Except(played.Select(p => p.Event)).FirstOrDefault() is { } missing)
            throw InputException.At("events/backtests.csv", $"the event \"{missing}\" of the register has no row.", "Say how it is played, or why it is not.");
        List<MineralId> minerals = [.. played.SelectMany(p => p.Minerals).Concat(more.SelectMany(c => c.Event.Measure.Minerals)).Distinct()];
        _networks = new NetworkWorkspace(workspace, day, minerals);
        foreach (var mineral in minerals) _built[mineral] = NetworkOf(mineral);
        var series = new ObservedSeries(workspace, day, minerals);
        var dated = register.Where(e => e.Effective.Length > 0).Select(e => (e, AnnouncedEvent.FirstMonthOf(DayOf(e.Effective)))).ToList();
        List<AnnouncedEvent> announced = [];
        List<(string, string, string)> notPlayed = [];
        foreach (var e in register.Where(e => more.All(c => c.Event.Id != e.Id)))
        {
            var row = played.First(p => p.Event == e.Id);
            if (e.Announced.Length > 0 && DayOf(e.Announced) > day) continue;
            if (row.Kind is null) notPlayed.Add((e.Id, e.Name, row.NotPlayed));
            else announced.Add(Announced(e, row));
        }

        Cases = [.. announced.Select(e => CaseOf(e with { Earlier = EarlierThan(e, announced) }, series, dated)), .. more.Where(c => c.Event.Announced <= day).Select(Fitting)];
        NotPlayed = notPlayed;
    }

    /// <summary>Events that are played.</summary>
    public IReadOnlyList<BacktestCase> Cases { get; }

    /// <summary>Events of the register that are not, and why.</summary>
    public IReadOnlyList<(string Id, string Name, string Reason)> NotPlayed { get; }

    /// <summary>Settings.</summary>
    public BacktestSettings Settings { get; }

    /// <summary>What events leave open.</summary>
    public EventPriors Priors { get; }

    /// <summary>Network of a mineral; null where there is none.</summary>
    public BacktestNetwork? Network(MineralId mineral) => _built.GetValueOrDefault(mineral);

    /// <summary>Releases that the networks rest on.</summary>
    public IEnumerable<Source> NetworkSources => _built.Values.OfType<BacktestNetwork>().SelectMany(n => n.Network.Sources).Distinct();

    private BacktestNetwork? NetworkOf(MineralId mineral) => _networks.Of(mineral).Network is not { } network ? null
        : new(network, (shares, scale) =>
        {
            var elasticities = _networks.Priors.At(_networks.ExtentOf(mineral), shares);
            return _networks.Calibrated(network, elasticities with { Demand = scale * elasticities.Demand });
        });

    // A measure that a network cannot play cuts nothing there: to score that as a forecast of no change would be wrong.
    private BacktestCase Fitting(BacktestCase of)
    {
        var faults = of.Event.Measure.Minerals.Distinct().ToDictionary(m => m, m => _built[m] is { } built ? NetworkFit.Fault(of.Event.Measure, built.Network) : null);
        return of with
        {
            Observations = [.. of.Observations.Where(o => faults[o.Mineral] is null)],
            Unobserved = [.. of.Observations.Where(o => faults[o.Mineral] is not null).Select(o => new Unobserved(o.Mineral, $"{o.Metric.Id}, {o.Window.Months} months", faults[o.Mineral]!.What.TrimEnd('.')))],
        };
    }

    private static IReadOnlyList<AnnouncedEvent> EarlierThan(AnnouncedEvent e, List<AnnouncedEvent> all) =>
        [.. all.Where(other => other.FirstMonth < e.FirstMonth && other.Measure.Actor == e.Measure.Actor && other.Measure.Minerals.Intersect(e.Measure.Minerals).Any())];

    private AnnouncedEvent Announced(EventOfRecord e, PlayedEvent row)
    {
        var effective = DayOf(e.Effective);
        var measure = new DisruptionEvent(row.Kind!.Value, e.Actor, row.Minerals, row.Stages, e.Targets, 1, 0, row.Months ?? AnnouncedEvent.OpenEnded);
        return new AnnouncedEvent(e.Id, e.Name, DayOf(e.Announced), effective, measure, [.. Caveats(row, effective)])
        {
            LeakageIsPrior = e.Targets.Count > 0,
            LicenceIsPrior = row.Kind == DisruptionKind.ExportLicence,
        };
    }

    private IEnumerable<string> Caveats(PlayedEvent row, LocalDate effective)
    {
        if (row.Note.Length > 0) yield return $"{row.Note}{(row.Source.Length > 0 ? $" ({row.Source})" : "")}.";
        if (row.Minerals.Select(m => _built[m]?.Network.Year).OfType<int>().DefaultIfEmpty(0).Max() is var year && year >= effective.Year)
            yield return $"The base network is of {year}, not of the year before the event: it has seen the measure.";
    }

    private BacktestCase CaseOf(AnnouncedEvent announced, ObservedSeries series, IReadOnlyList<(EventOfRecord, int)> others)
    {
        List<EventObservation> observations = [];
        List<Unobserved> unobserved = [];
        var actor = announced.Measure.Actor;
        foreach (var mineral in announced.Measure.Minerals)
        {
            var before = observations.Count;
            foreach (var stage in series.StagesOf(mineral, announced.Measure.Stages))
            {
                var (all, split) = series.Monthly(mineral, stage, actor);
                foreach (var (of, metrics) in new[] { (all, AllMetrics), (split, SplitMetrics) })
                {
                    if (of is null) continue;
                    foreach (var metric in metrics)
                    {
                        var (found, missing) = MonthlyObservations.Of(announced, of, metric, Settings);
                        observations.AddRange(found);
                        unobserved.AddRange(missing);
                    }
                }

                foreach (var (found, missing) in series.Yearly(mineral, stage, actor).Select(y => YearlyObservations.Of(announced, y, Settings)))
                {
                    if (found is not null) observations.Add(found);
                    if (missing is not null) unobserved.Add(missing);
                }
            }

            if (observations.Count == before && unobserved.TrueForAll(u => u.Mineral != mineral)) unobserved.Add(new(mineral, "all metrics", "no series of it alone is held"));
        }

        return new(announced, EventOverlap.Mark(announced, observations, others, Settings), unobserved);
    }

    private static readonly BacktestMetric[] AllMetrics = [BacktestMetric.UsImports, BacktestMetric.UsUnitValue];
    private static readonly BacktestMetric[] SplitMetrics = [BacktestMetric.UsImportsFromActor, BacktestMetric.UsImportsFromOthers, BacktestMetric.ActorShare];

    private static LocalDate DayOf(string dayOrMonth) => LocalDatePattern.Iso.Parse(dayOrMonth.Length == 7 ? dayOrMonth + "-01" : dayOrMonth).Value;
}
