using NodaTime;

namespace Spelter.Law;

/// <summary>Days on which a line is known to be in the schedule, half-open.</summary>
/// <param name="First">First edition that shows it.</param>
/// <param name="Last">Last edition that shows it.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Day from which it no longer is; null where the editions behind the last one are not held.</param>
public sealed record ScheduleSpan(string First, string Last, LocalDate From, LocalDate? Until);
