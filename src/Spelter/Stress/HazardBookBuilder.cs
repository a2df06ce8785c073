using NodaTime;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Stress;

/// <summary>Spreads the table of hazards over minerals and producers, and sharpens each rate by the events of the register that were known on a
/// day.</summary>
public static class HazardBookBuilder
{
    private const double DaysPerYear = 365.25;

    /// <summary>The book of hazards that strike at least one of the networks.</summary>
    /// <param name="rows">Table of hazards.</param>
    /// <param name="settings">Settings.</param>
    /// <param name="register">Past events.</param>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="networks">Networks of the minerals asked for.</param>
    public static HazardBook Of(IReadOnlyList<HazardRow> rows, HazardSettings settings, IReadOnlyList<EventOfRecord> register, LocalDate day, IReadOnlyList<SupplyNetwork> networks)
    {
        var known = register.Where(e => e.IsKnownOn(day)).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        // Before the window opens nothing was watched.
        var years = Math.Max(0, day.Year + ((day.DayOfYear - 1) / DaysPerYear) - settings.RegisterFrom);
        return new([.. rows.SelectMany(r => Spread(r, [.. r.Register.Where(known.Contains)], years, networks)).Where(h => networks.Any(n => MineralLosses.Strikes(h, n)))], settings.ActorShape);
    }

    private static IEnumerable<Hazard> Spread(HazardRow row, IReadOnlyList<string> counted, double years, IReadOnlyList<SupplyNetwork> networks)
    {
        var rate = row.Prior.After(counted.Count, years);
        if (row.Actor is { } actor)
            return row.Together
                ? [Made(row, row.Id, row.Label, actor, row.Minerals, row.Stages, rate, counted)]
                : row.Minerals.Select(m => Made(row, $"{row.Id}:{m}", $"{row.Label}: {m}", actor, [m], row.Stages, rate, counted));
        // Outages of producers are on no register: their prior stands as it is.
        return networks.Where(n => row.Minerals.Count == 0 || row.Minerals.Contains(n.Mineral)).SelectMany(n => n.Stages.Where(s => row.Stages.Count == 0 || row.Stages.Contains(s))
            .Select(s => (Network: n, Stage: s, Producer: ProducerOf(n, s, row.Producer))).Where(x => x.Producer is not null)
            .Select(x => Made(row, $"{row.Id}:{x.Network.Mineral}:{x.Stage}", $"{row.Label}: {x.Network.Mineral}, {x.Stage}", x.Producer!.Value, [x.Network.Mineral], [x.Stage], row.Prior, [])));
    }

    private static Hazard Made(
        HazardRow row, string id, string label, CountryCode actor, IReadOnlyList<MineralId> minerals, IReadOnlyList<Stage> stages, EventRate rate, IReadOnlyList<string> counted) =>
        new(id, label, new DisruptionEvent(row.Kind, actor, minerals, stages, row.Targets, 1, 0, Hazard.Year) { Leakage = row.Leakage, Licence = row.Licence },
            rate, row.Severity, row.Months, row.Kind != DisruptionKind.Outage, counted, row.Source);

    private static CountryCode? ProducerOf(SupplyNetwork network, Stage stage, int place) => network.Flows
        .Where(f => f.Kind is FlowKind.Output or FlowKind.Processing && f.To!.Value.Stage == stage && f.To.Value.Country != CountryCode.OtherCountries)
        .GroupBy(f => f.To!.Value.Country).OrderByDescending(g => g.Sum(f => f.Tonnes)).ThenBy(g => g.Key).Select(g => (CountryCode?)g.Key).Skip(place - 1).FirstOrDefault();
}
