using NodaTime;

namespace Spelter.Law;

/// <summary>Derives the deadlines of a proceeding: no due date is ever written.</summary>
internal static class Deadlines
{
    /// <summary>Deadlines whose start is on record, and those of the step after next while its start is not.</summary>
    /// <param name="proceeding">Steps that had happened on the day, as far as known.</param>
    /// <param name="day">Day asked about.</param>
    /// <param name="horizon">Last day of which the record can say that nothing happened.</param>
    public static IReadOnlyList<Deadline> Of(Proceeding proceeding, LocalDate day, LocalDate horizon) =>
        [.. proceeding.AllClocks.Select(c => Of(c, proceeding, day, horizon)).OfType<Deadline>()];

    private static Deadline? Of(StatuteClock clock, Proceeding proceeding, LocalDate day, LocalDate horizon)
    {
        var start = First(proceeding, clock.StartedBy);
        var stop = First(proceeding, clock.StoppedBy);
        var from = start is null ? null : clock.CountsFromEffect ? start.Dates.Counts : start.Dates.Act;
        var latest = from ?? LatestStart(clock, proceeding, start);
        if (latest is not { } counted) return null;
        var deadline = new Deadline(clock, from, counted.PlusDays(clock.Days), from is null, stop, DeadlineStanding.NotStarted);
        return deadline with { Standing = Standing(deadline, start is not null, day, horizon) };
    }

    private static DeadlineStanding Standing(Deadline deadline, bool hasStarted, LocalDate day, LocalDate horizon)
    {
        if (deadline.Clock.Effect == ClockEffect.EndsMeasure) return day >= deadline.Due ? DeadlineStanding.RanOut : DeadlineStanding.Running;
        if (deadline.Stop is { Dates: var dates })
            return dates.Latest <= deadline.LastDay ? DeadlineStanding.Met : dates.Act is null ? DeadlineStanding.NotKnown : DeadlineStanding.MetLate;
        if (day <= deadline.LastDay) return hasStarted ? DeadlineStanding.Running : DeadlineStanding.NotStarted;
        return hasStarted && deadline.Clock.ShowsInPublic && horizon > deadline.LastDay ? DeadlineStanding.Passed : DeadlineStanding.NotKnown;
    }

    // A start without a day is counted from the last day on which it was in time itself; without a clock of its own, from the day by which it had happened.
    private static LocalDate? LatestStart(StatuteClock clock, Proceeding proceeding, ProceedingStep? start)
    {
        foreach (var before in proceeding.Statute.Clocks.Where(c => c.StoppedBy.Intersect(clock.StartedBy).Any()))
            if ((start is not null || First(proceeding, before.StoppedBy) is null) && First(proceeding, before.StartedBy)?.Dates.Act is { } day) return day.PlusDays(before.Days);
        return start?.Dates.By;
    }

    private static ProceedingStep? First(Proceeding proceeding, IReadOnlyList<StepKind> kinds) => proceeding.Steps.Where(s => kinds.Contains(s.Kind)).MinBy(s => s.Dates.Latest);
}
