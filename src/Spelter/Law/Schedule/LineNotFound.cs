using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>No edition held has the code.</summary>
/// <param name="Code">Code asked for.</param>
/// <param name="Day">Day asked for.</param>
/// <param name="Nearest">Codes of the schedule on that day that are like it, the most alike first.</param>
public sealed record LineNotFound(HtsCode Code, LocalDate Day, IReadOnlyList<HtsCode> Nearest) : ScheduleAnswer(Code, Day);
