using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>The schedule of the day does not have the code; editions of other days do.</summary>
/// <param name="Code">Code asked for.</param>
/// <param name="Day">Day asked for.</param>
/// <param name="Shown">Days on which it is known to be in the schedule.</param>
/// <param name="Changes">Changes of codes that name it.</param>
public sealed record LineNotInForce(HtsCode Code, LocalDate Day, IReadOnlyList<ScheduleSpan> Shown, IReadOnlyList<ScheduleCodeChange> Changes) : ScheduleAnswer(Code, Day);
