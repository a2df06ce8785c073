using NodaTime;

namespace Spelter.Law;

/// <summary>A clock of a proceeding with its days. Dates of the law count calendar days, the day of the start being day 0.</summary>
/// <param name="Clock">Clock.</param>
/// <param name="Start">Day of the start; null where it is not on record.</param>
/// <param name="Due">Day 0 plus the days of the clock: the last day in time, or for "before the day N days after" the first that is too late.</param>
/// <param name="IsLatest">True where the start has no day on record and <paramref name="Due"/> is counted from the last day on which it was in time.</param>
/// <param name="Stop">Step that met it; null where none is on record.</param>
/// <param name="Standing">Standing on the day asked about.</param>
public sealed record Deadline(StatuteClock Clock, LocalDate? Start, LocalDate Due, bool IsLatest, ProceedingStep? Stop, DeadlineStanding Standing)
{
    /// <summary>Last day on which the step is in time.</summary>
    public LocalDate LastDay => Clock.IsExclusive ? Due.PlusDays(-1) : Due;

    /// <summary>Whether it was missed: a flag that changes no state. Null where the record cannot say.</summary>
    public bool? IsBreached => Standing switch
    {
        DeadlineStanding.MetLate or DeadlineStanding.Passed => true,
        DeadlineStanding.NotKnown => null,
        _ => false,
    };

    /// <summary>Days from the start to the step; null where either day is not on record.</summary>
    public int? Days => Start is { } from && Stop?.Dates.Act is { } to ? Period.DaysBetween(from, to) : null;

    /// <summary>Days by which the step came after the last day; null where it did not, or has no day on record.</summary>
    public int? DaysLate => Standing == DeadlineStanding.MetLate && Stop?.Dates.Act is { } day ? Period.DaysBetween(LastDay, day) : null;
}
