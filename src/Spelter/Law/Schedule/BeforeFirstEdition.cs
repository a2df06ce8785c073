using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>The day lies before the first edition held.</summary>
/// <param name="Code">Code asked for.</param>
/// <param name="Day">Day asked for.</param>
/// <param name="First">That edition.</param>
public sealed record BeforeFirstEdition(HtsCode Code, LocalDate Day, ScheduleEdition First) : ScheduleAnswer(Code, Day);
