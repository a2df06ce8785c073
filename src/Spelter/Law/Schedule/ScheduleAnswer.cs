using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>What the schedule says of a code on a day: the line, or why there is none. A closed set.</summary>
/// <param name="Code">Code asked for.</param>
/// <param name="Day">Day asked for.</param>
public abstract record ScheduleAnswer(HtsCode Code, LocalDate Day);
