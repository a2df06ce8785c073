using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>The edition of the day is not held, and those before and after it do not agree, or there is none after it.</summary>
/// <param name="Code">Code asked for.</param>
/// <param name="Day">Day asked for.</param>
/// <param name="LastKnown">Last edition held before the day.</param>
/// <param name="NextKnown">Next edition held after it; null where there is none.</param>
/// <param name="Before">What the last one shows; null where it does not show the line.</param>
/// <param name="After">What the next one shows; null where there is none, or it does not show the line.</param>
/// <param name="Changes">Changes of codes that name it.</param>
public sealed record UnknownBetweenEditions(
    HtsCode Code, LocalDate Day, ScheduleEdition LastKnown, ScheduleEdition? NextKnown, LineFound? Before, LineFound? After, IReadOnlyList<ScheduleCodeChange> Changes)
    : ScheduleAnswer(Code, Day);
