using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Backtest;

/// <summary>Finds observations that a later event moved too.</summary>
public static class EventOverlap
{
    /// <summary>The observations, those under a later event in too much of their window as not counted.</summary>
    /// <param name="announced">Event.</param>
    /// <param name="observations">Its observations.</param>
    /// <param name="others">Events on record with the first month in which each held.</param>
    /// <param name="settings">Settings.</param>
    public static IReadOnlyList<EventObservation> Mark(
        AnnouncedEvent announced, IReadOnlyList<EventObservation> observations, IReadOnlyList<(EventOfRecord Event, int FirstMonth)> others, BacktestSettings settings) =>
        [.. observations.Select(o => others
            .Where(other => other.Event.Id != announced.Id && other.FirstMonth > announced.FirstMonth && Hits(other.Event, o.Mineral))
            .Select(other => (other.Event.Id, Months: o.Window.MonthsFrom(other.FirstMonth - announced.FirstMonth)))
            .Where(other => other.Months >= settings.OverlapShare * o.Window.Months)
            .Select(other => o with { NotCounted = $"{other.Id} held in {other.Months} of the {o.Window.Months} months" })
            .FirstOrDefault(o))];

    private static bool Hits(EventOfRecord other, MineralId mineral) => other.Minerals.Contains(mineral);
}
