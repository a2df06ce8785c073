using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>The line of a code on a day.</summary>
/// <param name="Code">Code asked for; that of the line is ten digits long where a line of eight digits is printed with two zeros only.</param>
/// <param name="Day">Day asked for.</param>
/// <param name="Line">The line.</param>
/// <param name="Edition">Edition that it is read from.</param>
/// <param name="Standing">On what the answer rests.</param>
/// <param name="Rates">Rates, those of lines above included.</param>
/// <param name="Path">Descriptions from the heading of four digits down to the line.</param>
/// <param name="Shown">Days on which the line is known to print this.</param>
public sealed record LineFound(
    HtsCode Code, LocalDate Day, ScheduleLine Line, ScheduleEdition Edition, ScheduleStanding Standing, LineRates Rates, IReadOnlyList<string> Path, ScheduleSpan Shown)
    : ScheduleAnswer(Code, Day)
{
    /// <summary>Edition and line, for citation.</summary>
    public string Citation => $"HTS {Edition.Id.Replace('_', ' ')}, {Line.Code.Printed}";
}
